import type { CampKey } from "@velvet/core";
import type { Case } from "../open-case.ts";
import type { ByCamp } from "../pendulum/by-camp.ts";
import type { MovesAfter } from "./migration.ts";
import type { MoveGround } from "./move-places.ts";
import { type MoveState, startState } from "./project-moves.ts";

/** Votes of the parents as they would be, whose majority would be another, and what a plan by winner would have. O(units + places). */
export function planAfter(
	{ atlas, preference }: Case,
	ground: MoveGround,
	state: MoveState,
): Pick<MovesAfter, "parents" | "changed" | "byWinner"> {
	const { parents, parentOf } = atlas.units;
	const before = parents.ids.map(() => ({ A: 0, B: 0 }));
	parentOf.forEach((parent, u) => {
		before[parent].A += preference.a[u];
		before[parent].B += preference.b[u];
	});
	const then = before.map((votes) => ({ ...votes }));
	const start = startState(ground);
	ground.places.forEach(({ parent }, p) => {
		then[parent].A += state[0][p] - start[0][p];
		then[parent].B += state[1][p] - start[1][p];
	});
	const held = new Set(ground.places.map(({ parent }) => parent));
	const rows = parents.ids.map((id, p) => ({ id, name: parents.names[p], votes: then[p] }));
	const majorities = then.reduce((sum, { A, B }) => sum + Math.max(A, B), 0);
	return {
		parents: rows.filter((_, p) => held.has(p)),
		changed: rows.flatMap(({ id, name, votes }, p) => {
			const [from, to] = [majorityOf(before[p]), majorityOf(votes)];
			return from === to ? [] : [{ id, name, from, to }];
		}),
		byWinner: ground.voters === 0 ? 0 : majorities / ground.voters,
	};
}

function majorityOf({ A, B }: ByCamp<number>): CampKey | null {
	return A > B ? "A" : B > A ? "B" : null;
}
