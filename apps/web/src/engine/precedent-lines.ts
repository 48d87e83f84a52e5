import { fractionToNumber } from "@velvet/algorithms";
import {
	builtInRules,
	outcomeWords,
	questionWords,
	type RecordedCase,
	type ReplayedRow,
	readRule,
	replayCase,
	responseWords,
	ruleShare,
	type VoteRule,
} from "@velvet/scenarios";
import { ruleLine, typeset, votePercent } from "../precedents/vote-words.ts";
import type { PrecedentRow } from "./precedent.ts";

/** A line before it is known by which words it is found. */
type Line = Omit<PrecedentRow, "said">;

function findable(line: Line, recorded: RecordedCase | undefined): PrecedentRow {
	const { date, place, parent, question, yes, rule, result, consent, response, outcome, source, mark } = line;
	const ruled = builtInRules.filter(({ title }) => rule.startsWith(typeset(title))).map(({ key }) => key);
	const names = [line.key, recorded?.id, recorded?.name, recorded?.question, ...ruled];
	const held = consent === "with" || consent === "without" ? `${consent} consent` : consent;
	const shown = [date, place, parent, question, yes, rule, result, held, response, outcome, source, mark];
	const said = [...shown, ...names, line.replayed ? "replayed" : null].filter((each) => each != null).join(" ");
	return { ...line, said };
}

/** A row of the table of votes; `recorded` is the case that has it in full. */
export function lineOfRow(row: ReplayedRow, recorded?: RecordedCase): PrecedentRow {
	return findable(rowOfTable(row), recorded);
}

/** A case that is not in the table, by its first ballot. */
export function lineOfCase(recorded: RecordedCase): PrecedentRow {
	return findable(rowOfCase(recorded), recorded);
}

function rowOfTable(row: ReplayedRow): Line {
	const { id, date, territory, parent, yes, no, yesPercent, yesPrinted, turnoutPercent, rule, consent, source } = row;
	const counted = yes !== null && no !== null && yes + no > 0 ? yes / (yes + no) : null;
	return {
		key: id,
		date,
		place: territory,
		parent,
		question: questionWords(row.question),
		yesShare: counted ?? (yesPercent === null ? null : yesPercent / 100),
		yes: counted === null ? yesPrinted && `${yesPrinted}\u00a0%` : votePercent(counted),
		threshold: thresholdOf(rule),
		turnout: turnoutPercent === null ? null : turnoutPercent / 100,
		rule: rowRule(row),
		result: resultOf(row),
		consent: consent === true ? "with" : consent === false ? "without" : consent,
		response: responseWords(row.response),
		outcome: outcomeWords(row.outcome),
		source,
		mark: row.remark?.mark ?? null,
		replayed: row.recorded !== undefined,
	};
}

function resultOf({ passed, agrees, remark }: ReplayedRow): string | null {
	if (passed === null) return null;
	const words = !passed ? "did not pass" : agrees === false ? "treated as passed" : "passed";
	return remark?.organisers === true ? `${words} by the organisers' count` : words;
}

/** The rule as it is called everywhere, with what the table adds to it: `…, non-binding`. */
export function rowRule({ rule, threshold }: ReplayedRow): string {
	if (rule === null) return typeset(threshold);
	const [share, ...asides] = threshold.split(", ");
	const [, remark] = /(?: (\(.*\)))?$/.exec(share) ?? [];
	return [`${ruleLine(rule)}${remark === undefined ? "" : ` ${typeset(remark)}`}`, ...asides].join(", ");
}

function rowOfCase(recorded: RecordedCase): Line {
	const [first] = replayCase(recorded).ballots;
	return {
		key: recorded.id,
		date: first.date,
		place: recorded.name.replace(/, \d{4}$/, ""),
		parent: null,
		question: first.answers.yes.toLowerCase(),
		yesShare: first.tally?.yesShare ?? null,
		yes: first.tally?.yesShare == null ? null : votePercent(first.tally.yesShare),
		threshold: thresholdOf(ruleOf(first.rule)),
		turnout: first.tally?.turnout ?? null,
		rule: ruleLine(first.rule),
		result: first.tally === null ? null : first.tally.passes ? "passed" : "did not pass",
		consent: null,
		response: "",
		outcome: recorded.outcome.split(/[.;]/)[0],
		source: first.source,
		mark: recorded.mark ?? null,
		replayed: true,
	};
}

/** A rule that is named or written out; `null` where it is neither. */
export function ruleOf(rule: string | VoteRule | null): VoteRule | null {
	if (rule === null) return null;
	const read = readRule(rule);
	return read.ok ? read.value : null;
}

/** Where the tick stands on a bar of valid votes. */
function thresholdOf(rule: VoteRule | null): number | null {
	return rule?.base === "valid" ? fractionToNumber(ruleShare(rule.threshold)) : null;
}
