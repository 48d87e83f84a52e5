import { capital, VelvetError } from "@velvet/core";
import { parseRecords } from "@velvet/ingest";
import {
	applyRule,
	applyRuleToRow,
	builtInRules,
	consentSentence,
	outcomeWords,
	questionWords,
	type RecordedCase,
	type Remark,
	type ReplayedCase,
	type ReplayedRow,
	readCase,
	readTabledVotes,
	readTableNotes,
	replayCase,
	replayTable,
	responseSentence,
	rowCases,
	type TallyOrWhy,
	tallyOrWhy,
	type VotesFilter,
} from "@velvet/scenarios";
import { ruleLine } from "../precedents/vote-words.ts";
import { viewAnswers } from "./answers-view.ts";
import type { Precedent } from "./precedent.ts";
import { lineOfCase, lineOfRow, rowRule, ruleOf } from "./precedent-lines.ts";

/** Any vote of yes and no can be counted under it. */
const PLAIN = builtInRules[0].key;

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
	const rows = [...table.map((row) => lineOfRow(row, inFull.get(row.id)?.recorded)), ...alone.map(lineOfCase)];
	return {
		rows,
		answers: (filter: VotesFilter) => viewAnswers(votes, filter),
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
