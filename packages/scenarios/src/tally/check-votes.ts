import { grouped, type Issue, issue } from "@velvet/core";
import { type AnyCounts, hasOptions, type RecordedVote, type UnitCounts } from "./recorded-vote.ts";
import { totalCounts } from "./total-counts.ts";

/** What is wrong with counts among themselves, whatever the rule: impossible sums, and units that do not fit the whole. */
export function checkVotes(vote: RecordedVote): Issue[] {
	const { votes, units, stages = [] } = vote;
	if (votes === undefined && (units === undefined || units.length === 0)) {
		return [issue("missing-votes", "There are no counts.", "votes", 'Give "votes", "units" or both.')];
	}
	const all = units ?? [];
	return [
		...all.flatMap((unit) => checkCounts(unit, `units: ${unit.id}`)),
		...checkIds(all),
		...checkShape([...(votes === undefined ? [] : [votes]), ...all], stages.length > 0),
		...(votes === undefined || all.length === 0 ? [] : checkSums(votes, all)),
		...checkCounts(totalCounts(vote), "votes"),
	];
}

/** The counts of one place: no more ballots than electors, and sums that stay exact. */
function checkCounts(counts: AnyCounts, where: string): Issue[] {
	const cast = ballots(counts).reduce((sum, count) => sum + BigInt(count), 0n);
	// A sum of doubles that has left the exact ones never comes back below their end.
	if (cast > BigInt(Number.MAX_SAFE_INTEGER) || (counts.electorate ?? 0) > Number.MAX_SAFE_INTEGER) {
		const most = grouped(Number.MAX_SAFE_INTEGER);
		return [issue("too-many-votes", `The counts add up to more than ${most}.`, where, "Check the counts.")];
	}
	if (counts.electorate === undefined || cast <= BigInt(counts.electorate)) return [];
	return [
		issue(
			"more-votes-than-electors",
			`${grouped(Number(cast))} ballots were cast by ${grouped(counts.electorate)} electors.`,
			where,
			"Check yes, no, invalid and electorate.",
		),
	];
}

function checkIds(units: readonly UnitCounts[]): Issue[] {
	const ids = units.map(({ id }) => id);
	const seen = new Set<string>();
	const twice = ids.filter((id) => seen.size === seen.add(id).size);
	return [...new Set(twice)].map((id) =>
		issue("duplicate-unit", `Unit "${id}" is given more than once.`, `units: ${id}`, "Keep one of them."),
	);
}

/** All counts are by yes and no, or all by answer; only answers need stages, and they do. */
function checkShape(all: readonly AnyCounts[], staged: boolean): Issue[] {
	const byAnswer = all.filter(hasOptions).length;
	if (byAnswer === 0 && !staged) return [];
	if (byAnswer < all.length) {
		const message = staged
			? "The vote has stages, and counts by yes and no."
			: "Some counts are by yes and no, others by answer.";
		return [issue("mixed-answers", message, "votes", 'Give "options" everywhere, with "stages"; or yes and no.')];
	}
	if (staged) return [];
	return [
		issue(
			"missing-stages",
			"The counts are by answer, and nothing says which answers mean yes.",
			"stages",
			'Add "stages": [{ "name": "…", "yes": ["…"], "no": ["…"] }].',
		),
	];
}

/** Each figure that the whole and all of the units have must add up; those that only some have, to no more. */
function checkSums(votes: AnyCounts, units: readonly UnitCounts[]): Issue[] {
	const whole = figures(votes);
	const sums = new Map<string, { sum: bigint; known: number }>(
		[...whole.keys()].map((name) => [name, { sum: 0n, known: 0 }]),
	);
	for (const unit of units) {
		for (const [name, count] of figures(unit)) {
			const { sum, known } = sums.get(name) ?? { sum: 0n, known: 0 };
			sums.set(name, { sum: sum + BigInt(count), known: known + 1 });
		}
	}
	return [...sums].flatMap(([name, { sum, known }]) => {
		// An answer that nobody gave may be left out; what is not known may not be added up.
		const optional = name === "invalid" || name === "electorate";
		const given = whole.get(name) ?? (optional ? undefined : 0);
		if (given === undefined) return [];
		const inPart = optional && known < units.length;
		const wrong = inPart ? sum > BigInt(given) : sum !== BigInt(given);
		return wrong ? [apart(name, sum, BigInt(given), inPart)] : [];
	});
}

function apart(name: string, sum: bigint, given: bigint, inPart: boolean): Issue {
	const units = inPart ? "The units that give it have" : "The units have";
	const difference = sum > given ? sum - given : given - sum;
	return issue(
		"units-do-not-add-up",
		`${units} ${grouped(Number(sum))} in all, the whole has ${grouped(Number(given))}: ${grouped(Number(difference))} apart.`,
		`votes: ${name}`,
		"Correct one of them, or leave the totals out.",
	);
}

function ballots(counts: AnyCounts): number[] {
	const answers = hasOptions(counts) ? Object.values(counts.options) : [counts.yes, counts.no];
	return [...answers, counts.invalid ?? 0];
}

/** Every figure of a place by its name: answers, invalid, electorate. */
function figures(counts: AnyCounts): Map<string, number> {
	const answers = hasOptions(counts)
		? Object.entries(counts.options).map(([answer, count]) => [`options.${answer}`, count] as const)
		: [["yes", counts.yes] as const, ["no", counts.no] as const];
	const known = new Map<string, number>(answers);
	if (counts.invalid !== undefined) known.set("invalid", counts.invalid);
	if (counts.electorate !== undefined) known.set("electorate", counts.electorate);
	return known;
}
