import { type Atlas, columnValues } from "../atlas/atlas.ts";
import type { Vote } from "../atlas/column.ts";
import type { CampKey } from "../brand.ts";
import { type Checked, failed, issue, passed } from "../issue.ts";

/** Which choices of a vote make up each camp, by choice key; every other choice is `other`. */
export type CampChoices = { readonly [camp in CampKey]: readonly string[] };

/**
 * The recorded preference of each unit: votes for each camp, and for others. Whole votes, aligned with the units.
 *
 * A unit may have no votes of its own (its count is reported with another unit): it then has no majority.
 */
export interface Preference {
	readonly vote: Vote;
	readonly a: Float64Array;
	readonly b: Float64Array;
	readonly other: Float64Array;
	readonly totals: { readonly a: number; readonly b: number; readonly other: number };
	/** Names of the choices behind each camp, for words on screen. */
	readonly names: { readonly [camp in CampKey]: string };
}

/** Adds up the choices of each camp. Issues name a vote or a choice that the atlas does not have. */
export function buildPreference(atlas: Atlas, voteId: string, camps: CampChoices): Checked<Preference> {
	const vote = atlas.votes.find((known) => known.id === voteId);
	if (vote === undefined) {
		const known = atlas.votes.map((each) => each.id).join(", ");
		return failed(
			issue(
				"unknown-vote",
				`Atlas ${atlas.id} has no vote "${voteId}".`,
				`vote: ${voteId}`,
				`Choose one of: ${known}.`,
			),
		);
	}
	const unknown = [...camps.A, ...camps.B].filter((key) => !vote.choices.some((choice) => choice.key === key));
	if (unknown.length > 0) {
		const known = vote.choices.map((choice) => choice.key).join(", ");
		return failed(
			...unknown.map((key) =>
				issue("unknown-choice", `Vote ${vote.id} has no choice "${key}".`, `camps: ${key}`, `Choose among: ${known}.`),
			),
		);
	}
	const a = sumOf(atlas, vote, camps.A);
	const b = sumOf(atlas, vote, camps.B);
	const other = columnValues(atlas, vote.totalColumn).map((total, u) => Math.max(0, (total || 0) - a[u] - b[u]));
	const names = { A: namesOf(vote, camps.A), B: namesOf(vote, camps.B) };
	return passed({ vote, a, b, other, names, totals: { a: sum(a), b: sum(b), other: sum(other) } });
}

/** The camp with more votes in a unit: 0 for A, 1 for B, -1 for a tie or no votes. */
export function majorityOf(preference: Preference, unit: number): 0 | 1 | -1 {
	const lead = preference.a[unit] - preference.b[unit];
	return lead > 0 ? 0 : lead < 0 ? 1 : -1;
}

function sumOf(atlas: Atlas, vote: Vote, keys: readonly string[]): Float64Array {
	const result = new Float64Array(atlas.units.ids.length);
	for (const choice of vote.choices) {
		if (!keys.includes(choice.key)) continue;
		const values = columnValues(atlas, choice.column);
		for (let u = 0; u < result.length; u++) result[u] += values[u] || 0;
	}
	return result;
}

function namesOf(vote: Vote, keys: readonly string[]): string {
	return vote.choices
		.filter((choice) => keys.includes(choice.key))
		.map((choice) => choice.name)
		.join(", ");
}

function sum(values: Float64Array): number {
	let total = 0;
	for (const value of values) total += value;
	return total;
}
