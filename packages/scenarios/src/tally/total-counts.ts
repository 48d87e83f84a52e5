import { type AnyCounts, hasOptions, type RecordedVote } from "./recorded-vote.ts";

/**
 * The counts of the whole: as given, and what was not given added up from the units. An electorate only where all of
 * them have it; invalid ballots as far as any has them, since they were cast.
 */
export function totalCounts(vote: RecordedVote): AnyCounts {
	const { votes, units = [] } = vote;
	if (units.length === 0) return votes ?? { yes: 0, no: 0 };
	const { invalid: _, ...summed } = sumCounts(units);
	const given = units.flatMap((unit) => unit.invalid ?? []);
	const ballots = given.length === 0 ? {} : { invalid: given.reduce((sum, count) => sum + count, 0) };
	if (votes === undefined) return { ...summed, ...ballots };
	return { ...pick({ ...ballots, electorate: summed.electorate }), ...votes };
}

/** Counts of all units; `invalid` and `electorate` only where every unit has them. */
export function sumCounts(units: readonly AnyCounts[]): AnyCounts {
	const shared = pick({
		invalid: addAll(units.map((unit) => unit.invalid)),
		electorate: addAll(units.map((unit) => unit.electorate)),
	});
	if (!units.some(hasOptions)) {
		const two = units.flatMap((unit) => (hasOptions(unit) ? [] : [unit]));
		const sumOf = (answer: "yes" | "no") => two.reduce((sum, unit) => sum + unit[answer], 0);
		return { yes: sumOf("yes"), no: sumOf("no"), ...shared };
	}
	const answers = new Map<string, number>();
	for (const unit of units.filter(hasOptions)) {
		for (const [answer, count] of Object.entries(unit.options)) answers.set(answer, (answers.get(answer) ?? 0) + count);
	}
	return { options: Object.fromEntries(answers), ...shared };
}

function pick({ invalid, electorate }: { invalid?: number | undefined; electorate?: number | undefined }) {
	return { ...(invalid !== undefined && { invalid }), ...(electorate !== undefined && { electorate }) };
}

function addAll(counts: readonly (number | undefined)[]): number | undefined {
	return counts.includes(undefined) ? undefined : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
