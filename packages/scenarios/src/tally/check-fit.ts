import { type Checked, failed, type Issue, issue, type Notice, nameSome, passed } from "@velvet/core";
import { type AnyCounts, hasOptions, type RecordedVote } from "./recorded-vote.ts";
import { decidesAsOne, type Stage, type VoteRule } from "./rule.ts";
import { totalCounts } from "./total-counts.ts";

/** Whether a rule can be applied to a vote: the counts that it asks for are there, and so are the units it names. */
export function checkFit(vote: RecordedVote, rule: VoteRule): Checked<null> {
	const issues = [...checkElectorate(vote, rule), ...checkUnits(vote, rule), ...checkStages(vote)];
	return issues.length > 0 ? failed(...issues) : passed(null, invalidNotGiven(vote, rule));
}

const asksForElectorate = ({ base, turnoutQuorum, yesOfElectorate }: VoteRule) =>
	base === "electorate" || turnoutQuorum !== undefined || yesOfElectorate !== undefined;

function checkElectorate(vote: RecordedVote, rule: VoteRule): Issue[] {
	if (!asksForElectorate(rule)) return [];
	const ofUnits = rule.unit === "each";
	const inConcert = rule.base === "electorate";
	const named = new Set(rule.concurrent ?? []);
	const asked = (vote.units ?? []).filter(
		({ id }) => ofUnits || (inConcert && (rule.unitMajority !== undefined || named.has(id))),
	);
	const without = asked.filter((unit) => unit.electorate === undefined).map(({ id }) => `units: ${id}`);
	const whole = !ofUnits && totalCounts(vote).electorate === undefined ? ["votes"] : [];
	const missing = [...whole, ...without];
	if (missing.length === 0) return [];
	const what = issue(
		"missing-electorate",
		"The rule needs the number of those entitled to vote, and it is not given.",
		nameSome(missing),
		'Give "electorate", or a rule without it.',
	);
	return [missing.length > 5 ? { ...what, places: missing } : what];
}

function checkUnits({ units = [] }: RecordedVote, rule: VoteRule): Issue[] {
	const { unit, concurrent = [], unitMajority } = rule;
	const issues: Issue[] = [];
	const together = concurrent.length > 0 || unitMajority !== undefined;
	if (units.length === 0 && (unit === "each" || together)) {
		return [
			issue("missing-units", "The rule asks for the result of units, and there are none.", "units", "Give them."),
		];
	}
	if (unit === "each" && together) {
		const message = "Each unit decides for itself, yet units are asked to agree.";
		issues.push(issue("each-and-together", message, "rule", 'Set "unit": "bloc", or ask for no concurrent units.'));
	}
	const ids = new Set(units.map(({ id }) => id));
	const known = nameSome([...ids]);
	for (const id of new Set(concurrent)) {
		if (ids.has(id)) continue;
		issues.push(issue("unknown-unit", `No unit has the id "${id}".`, "rule.concurrent", `Use one of: ${known}.`));
	}
	const seen = new Set<string>();
	for (const id of new Set(concurrent.filter((each) => ids.has(each) && seen.size === seen.add(each).size))) {
		issues.push(
			issue("duplicate-unit", `Unit "${id}" is named more than once.`, "rule.concurrent", "Keep one of them."),
		);
	}
	return issues;
}

function checkStages(vote: RecordedVote): Issue[] {
	const answers = new Set([totalCounts(vote), ...(vote.units ?? [])].filter(hasOptions).flatMap(answersOf));
	return answers.size === 0 ? [] : (vote.stages ?? []).flatMap((stage, i) => checkStage(stage, answers, `stages.${i}`));
}

function checkStage({ yes, no = [] }: Stage, answers: ReadonlySet<string>, where: string): Issue[] {
	const unknown = [...new Set([...yes, ...no])].filter((answer) => !answers.has(answer));
	const noes = new Set(no);
	const both = yes.filter((answer) => noes.has(answer));
	const known = nameSome([...answers]);
	return [
		...unknown.map((answer) =>
			issue("unknown-answer", `Nobody's votes are counted under "${answer}".`, where, `Use one of: ${known}.`),
		),
		...both.map((answer) =>
			issue("shared-answer", `"${answer}" counts as yes and as no.`, where, "Give each answer to one side."),
		),
	];
}

function answersOf(counts: AnyCounts): string[] {
	return hasOptions(counts) ? Object.keys(counts.options) : [];
}

/**
 * Fewer ballots are then taken to be cast than were: never more, so that no quorum is met by what nobody counted. A share
 * of ballots cast comes out too high, and the notice says which ballots are missing.
 */
function invalidNotGiven(vote: RecordedVote, rule: VoteRule): Notice[] {
	const { votes, units = [] } = vote;
	const without = units.filter(({ invalid }) => invalid === undefined).map(({ id }) => `units: ${id}`);
	const ofWhole = rule.base === "cast" || totalCounts(vote).electorate !== undefined;
	const ofUnits = rule.base === "cast" ? !decidesAsOne(rule) : rule.unit === "each" && rule.turnoutQuorum !== undefined;
	const missing = votes?.invalid === undefined && (units.length === 0 || without.length > 0);
	if (!(ofWhole && missing) && !(ofUnits && without.length > 0)) return [];
	const code = "invalid-not-given";
	if (votes?.invalid === undefined && without.length === units.length)
		return [{ code, message: "No invalid ballots are given: only valid votes count as cast.", where: "votes" }];
	const message = "Some units give no invalid ballots: of theirs, only valid votes count as cast.";
	return [{ code, message, where: nameSome(without) }];
}
