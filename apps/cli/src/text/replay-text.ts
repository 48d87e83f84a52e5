import { grouped } from "@velvet/core";
import {
	type ReplayCheck,
	type ReplayedBallot,
	type ReplayedCase,
	ruleWords,
	type SourceConflict,
	type Sourced,
	type StageTally,
} from "@velvet/scenarios";
import { table } from "./table.ts";
import { percent } from "./tally-text.ts";

/** All cases in a line each, with the sentences that must stand beside them. */
export function casesText(cases: readonly ReplayedCase[]): string {
	const rows = cases.map((each) => [
		each.id,
		each.name,
		checksWords(each.checks.filter(({ published }) => published)),
		checksWords(each.checks.filter(({ published }) => !published)),
		conflictWords(each.conflicts.length),
	]);
	const sentences = cases.flatMap(({ name, sentence }) => (sentence === undefined ? [] : [`${name}: ${sentence}`]));
	return [table(["case", "what", "as published", "our own checks", "sources"], rows), ...sentences, ""].join("\n");
}

function checksWords(checks: readonly ReplayCheck[]): string {
	return checks.length === 0 ? "" : `${checks.filter(({ ok }) => ok).length} of ${checks.length}`;
}

function conflictWords(conflicts: number): string {
	if (conflicts === 0) return "";
	return conflicts === 1 ? "1 conflict" : `${conflicts} conflicts`;
}

/** One case with its ballots, figures, conflicts and what is not verified. */
export function caseText(replayed: ReplayedCase): string {
	const { name, question, sentence, sentenceFrom, outcome, outcomeFrom, ballots, checks } = replayed;
	const { conflicts, unverified, events } = replayed;
	const [published, own] = [checks.filter((each) => each.published), checks.filter((each) => !each.published)];
	const list = (head: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", head, ...lines]);
	return [
		name,
		question,
		...(sentence === undefined ? [] : ["", `${sentence} ${known(sentenceFrom)}`]),
		...ballots.flatMap(ballotLines),
		...checksTable("published figure", "published", published),
		...checksTable("our own check on the same counts", "before", own),
		...list("Where sources conflict; all are kept, none is preferred", conflicts.flatMap(conflictLines)),
		...list(
			"Besides",
			events.map((event) => `  ${event.date}  ${event.what} ${known(event)}`),
		),
		...list(
			"Not verified, and nothing rests on it",
			unverified.map((each) => `  ${each.what} ${known(each)}`),
		),
		"",
		`${outcome} ${known(outcomeFrom)}`,
		"",
	].join("\n");
}

/** Where something is from, and how well it is known. */
function known(from: Sourced | undefined): string {
	return from === undefined ? "" : `(${from.source}) [${from.tag}]`;
}

function checksTable(what: string, want: string, checks: readonly ReplayCheck[]): string[] {
	if (checks.length === 0) return [];
	return ["", table([what, "replayed", want, "known", ""], checks.map(checkRow), [1, 2]).trimEnd()];
}

function ballotLines(ballot: ReplayedBallot): string[] {
	const { name, date, answers, rule, ruleNote, counts, tally, why } = ballot;
	const { stages = [tally] } = tally ?? {};
	return [
		"",
		`${date}  ${name}`,
		...(tally === null && "yes" in counts
			? [`  ${answers.yes} ${grouped(counts.yes)}, ${answers.no} ${grouped(counts.no)}`]
			: stages.flatMap((stage) => (stage === null ? [] : [stageLine(stage, answers)]))),
		...(tally === null ? [`  ${why}`] : [`  ${ownRule(rule)}: ${tally.passes ? "passes" : "does not pass"}`]),
		...(ruleNote === undefined || tally === null ? [] : [`  ${ruleNote}`]),
		`  Source: ${ballot.source} [${ballot.tag}]`,
	];
}

function stageLine(
	{ stage, yes, no, yesShare, yesOfElectorate }: StageTally,
	answers: ReplayedBallot["answers"],
): string {
	const question = stage === undefined ? "" : `${stage} `;
	const ofAll = yesOfElectorate === null ? "" : `, ${percent(yesOfElectorate)} of the electorate`;
	return `  ${question}${answers.yes} ${grouped(yes)}, ${answers.no} ${grouped(no)}: ${percent(yesShare)} of valid votes${ofAll}`;
}

function ownRule(rule: ReplayedBallot["rule"]): string {
	if (rule === null) return "no rule";
	return typeof rule === "string" ? rule : ruleWords(rule).join(", ");
}

function checkRow({ what, got, want, tag, ok }: ReplayCheck): string[] {
	return [what, foundWords(got), foundWords(want), `[${tag}]`, ok ? "same" : "differs"];
}

function foundWords(found: ReplayCheck["got"]): string {
	if (typeof found === "boolean") return found ? "yes" : "no";
	return typeof found === "number" ? grouped(found) : `${found.length}: ${found.join(" ")}`;
}

function conflictLines({ what, values, note }: SourceConflict): string[] {
	return [
		`  ${what}`,
		...values.map(({ value, source, tag }) => `    ${value}  (${source}) [${tag}]`),
		...(note === undefined ? [] : [`    ${note}`]),
	];
}
