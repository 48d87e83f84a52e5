import { fractionToNumber } from "@velvet/algorithms";
import { capital, VelvetError } from "@velvet/core";
import { parseRecords } from "@velvet/ingest";
import {
	applyRule,
	type CaseEvent,
	type RecordedBallot,
	type RecordedCase,
	type ReplayedCase,
	type ReplayedRow,
	readCase,
	readRule,
	readTabledVotes,
	replayCase,
	replayTable,
	ruleShare,
	type SourceConflict,
	type Sourced,
	type Tally,
	tabledCounts,
	tally,
	type VoteRule,
} from "@velvet/scenarios";
import { replayedRows, sentenceFrom } from "../precedents/replayed-rows.ts";
import { outcomeWords, questionWords, responseWords, ruleLine } from "../precedents/vote-words.ts";

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
	/** The share of valid votes that its rule asks for; `null` where the rule asks for something else. */
	readonly threshold: number | null;
	readonly turnout: number | null;
	readonly rule: string;
	readonly result: "passed" | "did not pass" | "treated as passed" | null;
	/** Whether the parent state had agreed to the vote. */
	readonly consent: boolean | null;
	/** What the parent state did. */
	readonly response: string;
	readonly outcome: string;
	readonly source: string;
	/** Whether it is recorded in full, figure by figure. */
	readonly replayed: boolean;
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
}

/** A vote of the past, opened. */
export interface Precedent {
	readonly key: string;
	readonly name: string;
	readonly question: string;
	/** Must stand beside the figures. */
	readonly sentence: string | null;
	readonly outcome: string;
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
}

/** All votes of the past that ship: those of the table, and the recorded cases that are not among them. */
export function openPrecedents(texts: PrecedentTexts) {
	const cases = new Map(texts.cases.map(readCase).map((each) => [each.id, each]));
	const table = replayTable(readTabledVotes(parseRecords(texts.table))).rows;
	const inTable = new Set(Object.values(replayedRows).map(({ caseId }) => caseId));
	const alone = [...cases.values()].filter(({ id }) => !inTable.has(id));
	const rows = [...table.map(rowOfTable), ...alone.map(rowOfCase)];
	return {
		rows,
		/** @param rule key of a built-in rule; `null` for each ballot's own */
		open(key: string, rule: string | null): Precedent {
			const { caseId, ballot } = replayedRows[key] ?? { caseId: key, ballot: null };
			const recorded = cases.get(caseId);
			if (recorded !== undefined) return openCase(key, recorded, ballot ?? recorded.ballots[0].id, rule);
			const row = table.find(({ id }) => id === key);
			if (row === undefined) throw new VelvetError(`There is no vote ${key}`);
			return openRow(row, rule, cases.get(sentenceFrom[key] ?? "")?.sentence ?? null);
		},
	};
}

function rowOfTable(row: ReplayedRow): PrecedentRow {
	const { id, date, territory, parent, yes, no, yesPercent, turnoutPercent, rule, passed, consent, source } = row;
	const counted = yes !== null && no !== null && yes + no > 0 ? yes / (yes + no) : null;
	const result =
		passed === null ? null : passed ? (row.agrees === false ? "treated as passed" : "passed") : "did not pass";
	return {
		key: id,
		date,
		place: territory,
		parent,
		question: questionWords(row.question),
		yesShare: counted ?? (yesPercent === null ? null : yesPercent / 100),
		threshold: thresholdOf(rule),
		turnout: turnoutPercent === null ? null : turnoutPercent / 100,
		rule: row.threshold,
		result,
		consent,
		response: responseWords(row.response),
		outcome: outcomeWords(row.outcome),
		source,
		replayed: id in replayedRows,
	};
}

function rowOfCase(recorded: RecordedCase): PrecedentRow {
	const [first] = replayCase(recorded).ballots;
	return {
		key: recorded.id,
		date: first.date,
		place: recorded.name.replace(/, \d{4}$/, ""),
		parent: null,
		question: first.answers.yes.toLowerCase(),
		yesShare: first.tally?.yesShare ?? null,
		threshold: thresholdOf(ruleOf(first.rule)),
		turnout: first.tally?.turnout ?? null,
		rule: ruleLine(first.rule),
		result: first.tally === null ? null : first.tally.passes ? "passed" : "did not pass",
		consent: null,
		response: "",
		outcome: recorded.outcome.split(/[.;]/)[0],
		source: first.source,
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

function openCase(key: string, recorded: RecordedCase, ballot: string, rule: string | null): Precedent {
	const { name, question, sentence, outcome, conflicts, unverified, events }: ReplayedCase = replayCase(recorded);
	return {
		key,
		name,
		question,
		sentence: sentence ?? null,
		outcome,
		ballot,
		ballots: recorded.ballots.map((each) => {
			const done = rule === null ? applyRule(each) : applyRule(each, rule);
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
				tally: done.ok ? done.value : null,
				why: done.ok ? null : done.issues.map(({ message }) => message).join(" "),
			};
		}),
		conflicts,
		unverified,
		events,
	};
}

function openRow(row: ReplayedRow, rule: string | null, sentence: string | null): Precedent {
	const { id, territory, parent, date, source, tag, conflict } = row;
	const name = `${territory}, ${date.slice(0, 4)}`;
	const applied = ruleOf(rule ?? row.rule);
	return {
		key: id,
		name: `${name}, from ${parent}`,
		question: `On ${questionWords(row.question)}`,
		sentence,
		outcome: capital(`${outcomeWords(row.outcome)}. ${parent} ${responseWords(row.response)}.`),
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
				ownRule: row.threshold,
				base: applied?.base ?? "valid",
				...(rule === null
					? { tally: row.tally, why: row.tally === null ? (row.why ?? null) : null }
					: under(row, rule)),
			},
		],
		// The table tells conflicts in words alone.
		conflicts: conflict === null ? [] : [{ what: name, values: [], note: conflict }],
		unverified: [],
		events: [],
	};
}

function under(row: ReplayedRow, key: string): { readonly tally: Tally | null; readonly why: string | null } {
	const counts = tabledCounts(row);
	if (counts === null) return { tally: null, why: "The table has no counts of yes and no." };
	const rule = readRule(key);
	const done = rule.ok ? tally({ votes: counts }, rule.value) : rule;
	if (!done.ok) return { tally: null, why: done.issues.map(({ message }) => message).join(" ") };
	return { tally: done.value, why: null };
}
