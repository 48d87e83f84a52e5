import type { CascadeView } from "../engine/cascade-view.ts";

/** Most steps from the plan to the end while playing: at 0.4 seconds each, ten seconds. */
const MOST_STEPS = 24;

/** What one press of the player has come to: one round, or several where there are hundreds. */
export interface Step {
	/** First and last of its rounds, from 1. */
	readonly first: number;
	readonly last: number;
	readonly switched: number;
	/** Groups that joined each polity. */
	readonly joined: { readonly [polity: string]: number };
	readonly people: number;
	/** Units that changed nations, each once. */
	readonly units: readonly number[];
}

/** The plan after so many rounds. */
export function planAfter(start: Uint16Array, { moves }: Pick<CascadeView, "moves">, rounds: number): Uint16Array {
	const assignment = start.slice();
	for (const { units, to } of moves.slice(0, rounds)) {
		units.forEach((unit, i) => {
			assignment[unit] = to[i];
		});
	}
	return assignment;
}

/** The step that ends with a round, however one came there; `null` before the first. */
export function stepTo(run: CascadeView, at: number): Step | null {
	if (at === 0) return null;
	const from = Math.max(0, at - strideOf(run));
	const rounds = run.rounds.slice(from, at);
	const sum = (of: (round: CascadeView["rounds"][number]) => number) =>
		rounds.reduce((total, round) => total + of(round), 0);
	return {
		first: from + 1,
		last: at,
		switched: sum((round) => round.switched),
		joined: Object.fromEntries(
			Object.keys(rounds[0].joined).map((polity) => [polity, sum((round) => round.joined[polity])]),
		),
		people: sum((round) => round.people),
		units: [...new Set(run.moves.slice(from, at).flatMap(({ units }) => [...units]))],
	};
}

/** Rounds to a step of the player: one, unless there are hundreds. */
export function strideOf({ rounds }: Pick<CascadeView, "rounds">): number {
	return Math.max(1, Math.ceil(rounds.length / MOST_STEPS));
}

/** "round 4", "rounds 23 to 44". */
export function roundWords({ first, last }: Pick<Step, "first" | "last">): string {
	return first === last ? `round ${last}` : `rounds ${first} to ${last}`;
}
