import {
	type CampIndex,
	type CampKey,
	campVotes,
	commutativeSum,
	keepMost,
	type Place,
	type Plan,
	unitLabel,
} from "@velvet/core";
import type { Case } from "../open-case.ts";
import type { Gathered } from "./gather.ts";
import { outBefore } from "./status-quo.ts";
import type { Question } from "./terms.ts";
import type { CampLedger, Cell } from "./welfare.ts";

/** What each camp's voters in each nation would have, and where most of them live. */
export function cellsOf(
	theCase: Case,
	plan: Plan,
	{ nations, beside }: Question,
	gathered: Gathered,
	camp: CampIndex,
): { readonly [polity: string]: Cell } {
	return Object.fromEntries(
		nations.map((nation, k): [string, Cell] => [
			nation.id,
			{
				voters: nation.voters[camp],
				outBefore: outBefore(camp, beside),
				outAfter: nation.governs === camp ? 0 : 1,
				...gathered.cell(camp, k),
				places: placesOf(theCase, plan, nation.polity, camp),
			},
		]),
	);
}

/** A camp over all nations. */
export function campOf(
	{ nations }: Question,
	gathered: Gathered,
	camp: CampIndex,
	cells: { readonly [polity: string]: Cell },
): CampLedger {
	const own = nations.map(({ id }) => cells[id]);
	const voters = sum(own);
	const mean = (values: readonly number[]) => {
		if (voters === 0) return 0;
		const parts = values.flatMap((each, k) => (own[k].voters > 0 ? [each * own[k].voters] : []));
		return parts.length === 1 ? parts[0] / voters : commutativeSum(parts) / voters;
	};
	return {
		voters,
		gain: sum(own.filter(({ outBefore: before, outAfter }) => outAfter < before)),
		lose: sum(own.filter(({ outBefore: before, outAfter }) => outAfter > before)),
		same: sum(own.filter(({ outBefore: before, outAfter }) => outAfter === before)),
		match: gathered.ranged(({ match }) => mean(match[camp])),
		total: gathered.ranged(({ cells: totals }) => mean(totals[camp])),
		losers: gathered.ranged(({ cells: totals }) => mean(totals[camp].map((total) => (total < 0 ? 1 : 0)))),
	};
}

export const keyOf = (camp: CampIndex): CampKey => (camp === 0 ? "A" : "B");

function sum(cells: readonly Cell[]): number {
	return cells.reduce((all, { voters }) => all + voters, 0);
}

function placesOf(
	{ atlas, preference }: Case,
	{ assignment }: Plan,
	polity: number,
	camp: CampIndex,
): readonly Place[] {
	const votes = campVotes(preference, camp);
	const most: number[] = [];
	for (let u = 0; u < votes.length; u++) if (assignment[u] === polity && votes[u] > 0) keepMost(most, u, votes);
	return most.map((u) => ({ id: atlas.units.ids[u], name: unitLabel(atlas.units, u), votes: votes[u] }));
}
