import { fractionToNumber } from "@velvet/algorithms";
import { capital, VelvetError } from "@velvet/core";
import { parseRecords } from "@velvet/ingest";
import {
	applyRule,
	applyRuleToRow,
	builtInRules,
	type CaseEvent,
	type Correction,
	consentSentence,
	outcomeWords,
	questionWords,
	type RecordedBallot,
	type RecordedCase,
	type Remark,
	type ReplayedCase,
	type ReplayedRow,
	readCase,
	readRule,
	readTabledVotes,
	readTableNotes,
	replayCase,
	replayTable,
	responseSentence,
	responseWords,
	rowCases,
	ruleShare,
	type SourceConflict,
	type Sourced,
	type Tally,
	type TallyOrWhy,
	tallyOrWhy,
	type VoteFigures,
	type VoteRule,
} from "@velvet/scenarios";
import { ruleLine, typeset, votePercent } from "../precedents/vote-words.ts";

/** Any vote of yes and no can be counted under it. */
const PLAIN = builtInRules[0].key;

/** A vote of the past in a line of the table. */
export interface PrecedentRow {
	readonly key: string;
	/** `1995-10-30`, or the year. */
	readonly date: string;
	readonly place: string;
	/** The state that it was to leave; `null` where that is not in the table. */
	readonly parent: string | null;
	/** What yes meant. */
	readonly question: string;
	/** Of valid votes. */
	readonly yesShare: number | null;
	/** The same as it is known: from counts to a digit, else as it is printed, `about 42 %`. */
	readonly yes: string | null;
	/** The share of valid votes that its rule asks for; `null` where the rule asks for something else. */
	readonly threshold: number | null;
	readonly turnout: number | null;
	readonly rule: string;
	readonly result: string | null;
	/** Whether the parent state had agreed to the vote. */
	readonly consent: "with" | "without" | "disputed" | null;
	/** What the parent state did. */
	readonly response: string;
	readonly outcome: string;
	readonly source: string;
	/** What a reader must know before the figures, in a few words; the sentence stands where the vote is opened. */
	readonly mark: string | null;
	/** Whether it is recorded in full, figure by figure. */
	readonly replayed: boolean;
	/** Every word by which it may be looked for: what is on the screen, and other names of vote and rule. */
	readonly said: string;
}

/** One ballot under a rule. */
export interface BallotDetail extends Pick<RecordedBallot, "id" | "name" | "date" | "answers"> {
	readonly source: string;
	readonly tag: string;
	readonly ruleNote: string | null;
	/** Its own rule, in words. */
	readonly ownRule: string;
	/** What the threshold of the applied rule is a share of. */
	readonly base: VoteRule["base"];
	readonly tally: Tally | null;
	/** Why there is no tally. */
	readonly why: string | null;
	/** The same under its own rule. */
	readonly own: TallyOrWhy;
	/** Its figures, which no rule changes; `null` where there are no counts. */
	readonly figures: VoteFigures | null;
	/** Ballots cast, of the electorate: as counted, or as printed where only yes and no are. */
	readonly turnout: number | null;
	/** A count that is in no source, in words. */
	readonly derived: string | null;
}

/** A vote of the past, opened. */
export interface Precedent {
	readonly key: string;
	readonly name: string;
	readonly question: string;
	/** The state that it was to leave, and whether that had agreed, in sentences. */
	readonly consent: string;
	/** Must stand beside the figures. */
	readonly sentence: (Sourced & { readonly text: string }) | null;
	/** Whether the counts are those of organisers whom nobody could check. */
	readonly organisers: boolean;
	readonly outcome: string;
	/** Where a recorded case has its outcome from; a row of the table has one source for all. */
	readonly outcomeFrom: Sourced | null;
	readonly corrections: readonly Correction[];
	/** The ballot that the row is about. */
	readonly ballot: string;
	readonly ballots: readonly BallotDetail[];
	readonly conflicts: readonly SourceConflict[];
	readonly unverified: readonly (Sourced & { readonly what: string })[];
	readonly events: readonly CaseEvent[];
}

/** The texts of `virtual:velvet-referendums`. */
export interface PrecedentTexts {
	readonly cases: readonly string[];
	readonly table: string;
	readonly notes: string;
}

/** All votes of the past that ship: those of the table, and the recorded cases that are not among them. */
export function openPrecedents(texts: PrecedentTexts) {
	const cases = texts.cases.map(readCase);
	const inFull = rowCases(cases);
	const votes = readTabledVotes(parseRecords(texts.table), readTableNotes(texts.notes));
	const table = replayTable(votes, cases).rows;
	const inTable = new Set([...inFull.values()].map(({ recorded }) => recorded.id));
	const alone = cases.filter(({ id }) => !inTable.has(id));
	const rows = [
		...table.map((row) => findable(rowOfTable(row), inFull.get(row.id)?.recorded)),
		...alone.map((recorded) => findable(rowOfCase(recorded), recorded)),
	];
	return {
		rows,
		/** @param rule key of a built-in rule; `null` for each ballot's own */
		open(key: string, rule: string | null): Precedent {
			const row = table.find(({ id }) => id === key);
			const found = inFull.get(key);
			if (found !== undefined) return openCase(key, found.recorded, found.ballot.id, rule, row);
			if (row !== undefined) return openRow(row, rule);
			const recorded = alone.find(({ id }) => id === key);
			if (recorded === undefined) throw new VelvetError(`There is no vote ${key}`);
			return openCase(key, recorded, recorded.ballots[0].id, rule);
		},
	};
}

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
function rowRule({ rule, threshold }: ReplayedRow): string {
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

function ruleOf(rule: string | VoteRule | null): VoteRule | null {
	if (rule === null) return null;
	const read = readRule(rule);
	return read.ok ? read.value : null;
}

/** Where the tick stands on a bar of valid votes. */
function thresholdOf(rule: VoteRule | null): number | null {
	return rule?.base === "valid" ? fractionToNumber(ruleShare(rule.threshold)) : null;
}

function openCase(
	key: string,
	recorded: RecordedCase,
	ballot: string,
	rule: string | null,
	row?: ReplayedRow,
): Precedent {
	const replayed: ReplayedCase = replayCase(recorded);
	const { name, question, sentence, sentenceFrom, outcome, outcomeFrom, conflicts, unverified, events } = replayed;
	return {
		key,
		name,
		question,
		sentence: sentence === undefined || sentenceFrom === undefined ? null : { text: sentence, ...sentenceFrom },
		organisers: false,
		outcome,
		outcomeFrom,
		consent: row === undefined ? "" : consentSentence(row.parent, row.consent),
		corrections: row?.corrections ?? [],
		ballot,
		ballots: recorded.ballots.map((each) => {
			const own = tallyOrWhy(applyRule(each));
			const { tally, why = null } = rule === null ? own : tallyOrWhy(applyRule(each, rule));
			const figures = tally ?? own.tally ?? tallyOrWhy(applyRule(each, PLAIN)).tally;
			return {
				id: each.id,
				name: each.name,
				date: each.date,
				answers: each.answers,
				source: each.source,
				tag: each.tag,
				ruleNote: each.ruleNote ?? null,
				ownRule: ruleLine(each.rule),
				base: ruleOf(rule ?? each.rule)?.base ?? "valid",
				tally,
				why,
				own,
				figures,
				turnout: figures?.turnout ?? null,
				derived: null,
			};
		}),
		conflicts,
		unverified,
		events,
	};
}

function openRow(row: ReplayedRow, rule: string | null): Precedent {
	const { id, territory, parent, date, source, tag, conflict, remark, corrections, turnoutPercent } = row;
	const name = `${territory}, ${date.slice(0, 4)}`;
	const ownResult = row.rule === null ? null : applyRuleToRow(row, row.rule);
	const own: TallyOrWhy =
		ownResult === null ? { tally: null, ...(row.why !== undefined && { why: row.why }) } : tallyOrWhy(ownResult);
	const result = rule === null ? ownResult : applyRuleToRow(row, rule);
	const { tally, why } = rule === null || result === null ? own : tallyOrWhy(result);
	return {
		key: id,
		name: `${territory} (${parent}), ${date.slice(0, 4)}`,
		question: `Yes meant ${questionWords(row.question)}.`,
		sentence: remarkSentence(remark),
		organisers: remark?.organisers === true,
		outcome: `${capital(outcomeWords(row.outcome))}. ${responseSentence(parent, row.response)}`.trimEnd(),
		consent: consentSentence(parent, row.consent),
		outcomeFrom: null,
		corrections,
		ballot: id,
		ballots: [
			{
				id,
				name,
				date,
				answers: { yes: "Yes", no: "No" },
				source,
				tag,
				ruleNote: null,
				ownRule: rowRule(row),
				base: ruleOf(rule ?? row.rule)?.base ?? "valid",
				tally,
				why: why ?? null,
				own,
				figures: tally ?? own.tally ?? tallyOrWhy(applyRuleToRow(row, PLAIN)).tally,
				turnout: turnoutPercent === null ? null : turnoutPercent / 100,
				derived: result?.ok ? (result.notices.find(({ code }) => code === "invalid-derived")?.message ?? null) : null,
			},
		],
		// The table tells conflicts in words alone.
		conflicts: conflict === null ? [] : [{ what: name, values: [], note: conflict }],
		unverified: [],
		events: [],
	};
}

function remarkSentence(remark: Remark | undefined): Precedent["sentence"] {
	if (remark === undefined) return null;
	const { sentence: text, source, tag } = remark;
	return { text, source, tag };
}
