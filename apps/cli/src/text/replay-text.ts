import { grouped } from "@velvet/core";
import type {
	BallotUnder,
	ReplayCheck,
	ReplayedBallot,
	ReplayedCase,
	ReplayedTable,
	SourceConflict,
	StageTally,
} from "@velvet/scenarios";
import { table } from "./table.ts";
import { percent } from "./tally-text.ts";

/** All cases in a line each, with the sentences that must stand beside them. */
export function casesText(cases: readonly ReplayedCase[]): string {
	const rows = cases.map((each) => [each.id, each.name, checksWords(each), conflictWords(each.conflicts.length)]);
	const sentences = cases.flatMap(({ name, sentence }) => (sentence === undefined ? [] : [`${name}: ${sentence}`]));
	return [table(["case", "what", "figures as published", "sources"], rows), ...sentences, ""].join("\n");
}

function checksWords({ checks }: ReplayedCase): string {
	return `${checks.filter(({ ok }) => ok).length} of ${checks.length}`;
}

function conflictWords(conflicts: number): string {
	if (conflicts === 0) return "";
	return conflicts === 1 ? "1 conflict" : `${conflicts} conflicts`;
}

/** One case with its ballots, figures, conflicts and what is not verified. */
export function caseText(replayed: ReplayedCase): string {
	const { name, question, sentence, outcome, ballots, checks, conflicts, unverified, events } = replayed;
	const list = (head: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", head, ...lines]);
	return [
		name,
		question,
		...(sentence === undefined ? [] : ["", sentence]),
		...ballots.flatMap(ballotLines),
		"",
		table(["figure", "replayed", "published", "known", ""], checks.map(checkRow), [1, 2]).trimEnd(),
		...list("Where sources conflict; all are kept, none is preferred", conflicts.flatMap(conflictLines)),
		...list(
			"Besides",
			events.map(({ date, what, tag }) => `  ${date}  ${what} [${tag}]`),
		),
		...list(
			"Not verified, and nothing rests on it",
			unverified.map(({ what, tag }) => `  ${what} [${tag}]`),
		),
		"",
		outcome,
		"",
	].join("\n");
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
		...(tally === null ? [`  ${why}`] : [`  ${ruleWords(rule)}: ${tally.passes ? "passes" : "does not pass"}`]),
		...(ruleNote === undefined || tally === null ? [] : [`  ${ruleNote}`]),
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

function ruleWords(rule: ReplayedBallot["rule"]): string {
	return typeof rule === "string" ? rule : "its own rule";
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

/** The same votes under another rule. */
export function underText(rule: string, ballots: readonly BallotUnder[]): string {
	const lines = ballots.map(({ name, tally, why }) => {
		if (tally === null) return `  ${name}: ${why}`;
		const short = tally.components.filter(({ holds }) => !holds).map(({ name: condition }) => condition);
		return `  ${name}: ${tally.passes ? "would pass" : `would not pass (${short.join(", ")})`}`;
	});
	return [`Under ${rule}`, ...lines, ""].join("\n");
}

/** The table of votes: every row with what came of it, then the sums. */
export function tableText({ rows, counts }: ReplayedTable): string {
	const told = rows.map(({ id, date, threshold, tally, agrees }) => [
		date,
		id,
		threshold,
		tally === null ? "not counted" : tally.passes ? "passes" : "does not pass",
		agrees === null ? "" : agrees ? "as recorded" : "conflict",
	]);
	const conflicts = rows.flatMap(({ id, agrees, why }) => (agrees === false ? [`${id}: ${why}`] : []));
	return [
		table(["date", "vote", "rule", "counted", ""], told),
		`${counts.tallied} of ${counts.all} can be counted; ${counts.agree} come out as recorded.`,
		...conflicts,
		"",
	].join("\n");
}
