import {
	type Atlas,
	type Checked,
	type Column,
	columnValues,
	type Dropped,
	failed,
	issue,
	passed,
	type Vote,
} from "@velvet/core";
import { allocate } from "../tables/allocate.ts";
import type { Nesting } from "./nest-units.ts";

export interface CarriedColumns {
	readonly columns: ReadonlyMap<string, Column>;
	readonly votes: readonly Vote[];
	readonly notes: readonly Dropped[];
}

/**
 * The coarse atlas's columns over the units of both. Votes are the finer atlas's own counts; every other total of a
 * coarse unit is shared out among the finer units within it (land by their area, the rest by their people), so that it
 * still adds up; a rate of a coarse unit stands for each of them. What was shared out or stood in is said.
 */
export function carryColumns(coarse: Atlas, fine: Atlas, nesting: Nesting): Checked<CarriedColumns> {
	const votes = coarse.votes.filter((vote) => twinOf(vote, fine) !== undefined);
	if (votes.length === 0) {
		const known = coarse.votes.map((vote) => vote.id).join(", ");
		const fix = `Give it one of: ${known}, with the same keys of choices.`;
		return failed(issue("finer-without-vote", `${fine.title} has no vote of ${coarse.id}.`, fine.id, fix));
	}
	const own = new Map<string, Float64Array>();
	const notes: Dropped[] = [];
	for (const vote of votes) carryVote(coarse, fine, nesting, vote, own, notes);
	const people = columnValues(fine, twinOf(votes[0], fine)?.peopleColumn ?? "");
	const area = columnValues(fine, fine.areaColumn);
	const shared: string[] = [];
	const stood: string[] = [];
	const columns = new Map<string, Column>();
	for (const column of coarse.columns.values()) {
		const { key, aggregation } = column;
		const isVote = coarse.votes.some(
			(vote) => vote.choices.some((each) => each.column === key) || vote.totalColumn === key,
		);
		if (isVote && !own.has(key)) continue;
		const isSum = aggregation.kind === "sum";
		if (!own.has(key)) (isSum ? shared : stood).push(key);
		const inside =
			own.get(key) ??
			(isSum
				? shareOut(column, nesting, key === coarse.areaColumn ? area : people)
				: Float64Array.from(nesting.coarseOf, (c) => column.values[c]));
		columns.set(key, { ...column, values: overBoth(column.values, inside, nesting) });
	}
	const note = (what: string, ids: readonly string[], why: string) => ({ what, count: ids.length, ids, why });
	const where = `within ${fine.title}`;
	return passed({
		columns,
		votes,
		notes: [
			...notes,
			note(
				`columns shared out ${where}`,
				shared,
				`Land by area, the rest by people; they add up to the ${coarse.levels.unit}.`,
			),
			note(
				`columns that stand in ${where}`,
				stood,
				`The figure of the ${coarse.levels.unit} for each ${fine.levels.unit}.`,
			),
		].filter(({ count }) => count > 0),
	});
}

function twinOf(vote: Vote, fine: Atlas): Vote | undefined {
	return fine.votes.find(
		(each) => each.id === vote.id && vote.choices.every(({ key }) => each.choices.some((choice) => choice.key === key)),
	);
}

/** Counts of the finer atlas; votes for others, where it has none, are the coarse unit's, by two-party votes. */
function carryVote(
	coarse: Atlas,
	fine: Atlas,
	{ coarseOf }: Nesting,
	vote: Vote,
	own: Map<string, Float64Array>,
	notes: Dropped[],
): void {
	const twin = twinOf(vote, fine);
	if (twin === undefined) return;
	const counted = new Float64Array(coarseOf.length);
	const differing = new Map<string, number>();
	for (const { key, column } of vote.choices) {
		const values = columnValues(fine, twin.choices.find((choice) => choice.key === key)?.column ?? "");
		own.set(column, values);
		const sums = new Map<number, number>();
		values.forEach((votes, u) => {
			counted[u] += votes;
			sums.set(coarseOf[u], (sums.get(coarseOf[u]) ?? 0) + votes);
		});
		const before = columnValues(coarse, column);
		for (const [unit, sum] of sums) {
			const name = coarse.units.ids[unit];
			differing.set(name, (differing.get(name) ?? 0) + Math.abs(sum - before[unit]));
		}
	}
	const apart = [...differing].filter(([, votes]) => votes > 0);
	if (apart.length > 0) {
		const most = Math.max(...apart.map(([, votes]) => votes));
		const why = `By up to ${most} votes: the finer count stands (${vote.title}).`;
		notes.push({
			what: `${coarse.levels.unit} counts that differ from their finer ones`,
			count: apart.length,
			ids: apart.map(([id]) => id),
			why,
		});
	}
	const total = columnValues(fine, twin.totalColumn);
	const hasOthers = total.some((votes, u) => votes > counted[u]);
	own.set(vote.totalColumn, hasOthers ? total : addOthers(coarse, vote, coarseOf, counted));
}

function addOthers(coarse: Atlas, vote: Vote, coarseOf: Uint32Array, counted: Float64Array): Float64Array {
	const choices = vote.choices.map(({ column }) => columnValues(coarse, column));
	const others = Array.from(columnValues(coarse, vote.totalColumn), (total, u) =>
		Math.max(0, (total || 0) - choices.reduce((sum, values) => sum + values[u], 0)),
	);
	return allocate(others, coarseOf, positive(counted), 1).map((share, u) => share + counted[u]);
}

function shareOut({ values }: Column, { coarseOf }: Nesting, weights: Float64Array): Float64Array {
	const isWhole = coarseOf.every((c) => Number.isNaN(values[c]) || Number.isInteger(values[c]));
	const totals = Array.from(values, (value) => value || 0);
	const shares = allocate(totals, coarseOf, positive(weights), isWhole ? 1 : 1e6);
	return shares.map((share, u) => (Number.isNaN(values[coarseOf[u]]) ? Number.NaN : share));
}

/** Where nobody is counted, everybody gets a like share. */
function positive(weights: Float64Array): Float64Array {
	return weights.map((weight) => (weight > 0 ? weight : 2 ** -20));
}

function overBoth(values: Float64Array, inside: Float64Array, { units, fromCoarse, fromFine }: Nesting): Float64Array {
	const result = new Float64Array(units.ids.length);
	values.forEach((value, u) => {
		if (fromCoarse[u] >= 0) result[fromCoarse[u]] = value;
	});
	inside.forEach((value, u) => {
		result[fromFine[u]] = value;
	});
	return result;
}
