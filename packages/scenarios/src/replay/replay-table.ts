import { type Checked, failed, grouped, issue, nameSome, passed } from "@velvet/core";
import type { VoteRule } from "../tally/rule.ts";
import { type Tally, tally } from "../tally/tally.ts";
import { readRule } from "../tally/tally-schema.ts";
import { tallyOrWhy } from "./apply-rule.ts";
import type { RecordedCase } from "./recorded-case.ts";
import { type RowCase, rowCases } from "./row-cases.ts";
import type { TabledVote } from "./tabled-votes.ts";

/** A row of the table, tallied where it can be. */
export interface ReplayedRow extends TabledVote {
	readonly tally: Tally | null;
	/** Whether the tally gives the `passed` of the table; `null` where nothing was tallied. */
	readonly agrees: boolean | null;
	/** Why nothing was tallied, or what the tally and the table disagree about. */
	readonly why?: string;
	/** Why other figures of the row are `null`, by key. */
	readonly missing: { readonly [key: string]: string };
	/** A count that is in no source: about as many invalid ballots as the rounded turnout leaves. */
	readonly derived?: { readonly invalid: number; readonly from: string };
	/** The case and the ballot that record it in full. */
	readonly recorded?: { readonly case: string; readonly ballot: string };
}

/** All rows of the table, and how many came out how. */
export interface ReplayedTable {
	readonly rows: readonly ReplayedRow[];
	readonly counts: {
		readonly all: number;
		readonly tallied: number;
		readonly agree: number;
		/** Ids of the rows whose tally differs from the table. */
		readonly disagree: readonly string[];
		readonly notTallied: number;
	};
}

/**
 * Tallies every row with counts under a rule that the engine knows, and compares it with the `passed` of the table; rows
 * that one of the cases records in full say so.
 */
export function replayTable(votes: readonly TabledVote[], cases: readonly RecordedCase[] = []): ReplayedTable {
	const inFull = rowCases(cases);
	const rows = votes.map((vote) => recordedRow(replayRow(vote), inFull.get(vote.id)));
	const tallied = rows.filter((row) => row.tally !== null);
	return {
		rows,
		counts: {
			all: rows.length,
			tallied: tallied.length,
			agree: tallied.filter(({ agrees }) => agrees === true).length,
			disagree: tallied.filter(({ agrees }) => agrees === false).map(({ id }) => id),
			notTallied: rows.length - tallied.length,
		},
	};
}

/** A row that a case records in full carries the sentence of the case. */
function recordedRow(row: ReplayedRow, found: RowCase | undefined): ReplayedRow {
	if (found === undefined) return row;
	const { recorded, ballot } = found;
	const { mark, sentence, sentenceFrom } = recorded;
	const remark =
		mark === undefined || sentence === undefined || sentenceFrom === undefined
			? {}
			: { remark: { mark, sentence, ...sentenceFrom } };
	return { ...row, ...remark, recorded: { case: recorded.id, ballot: ballot.id } };
}

function replayRow(vote: TabledVote): ReplayedRow {
	const missing = missingOf(vote);
	const untold = (why: string): ReplayedRow => ({ ...vote, missing, tally: null, agrees: null, why });
	if (vote.rule === null) return untold(`Counts of yes and no alone do not decide by its rule: ${vote.threshold}.`);
	if (vote.passed === null) return untold("The table does not say whether it passed.");
	const applied = applyRuleToRow(vote, vote.rule);
	const { tally: tallied, why = "" } = tallyOrWhy(applied);
	if (tallied === null) return untold(why);
	const agrees = tallied.passes === vote.passed;
	return {
		...vote,
		missing,
		...derivedInvalid(vote, vote.rule),
		tally: tallied,
		agrees,
		...(!agrees && { why: disagreement(tallied, vote) }),
	};
}

function missingOf(vote: TabledVote): ReplayedRow["missing"] {
	const reasons = { rule: "Counts of yes and no alone do not decide by it.", conflict: "The table names none." };
	const empty = Object.entries(vote).flatMap(([key, value]) => (value === null ? [key] : []));
	return Object.fromEntries(
		empty.map((key) => [key, key in reasons ? reasons[key as keyof typeof reasons] : "The table leaves it empty."]),
	);
}

/** A row under a rule, its own or another; the issues say why not, a notice names a count that is derived. */
export function applyRuleToRow(vote: TabledVote, rule: string | VoteRule): Checked<Tally> {
	const read = readRule(rule);
	if (!read.ok) return read;
	const { yes, no, electorate } = vote;
	if (yes === null || no === null)
		return failed(
			issue("missing-votes", "The table has no counts of yes and no.", vote.id, "Use a row that has them."),
		);
	const derived = derivedInvalid(vote, read.value)?.derived;
	const known = {
		...(electorate !== null && { electorate }),
		...(derived !== undefined && { invalid: derived.invalid }),
	};
	const result = tally({ votes: { yes, no, ...known } }, read.value);
	if (!result.ok || derived === undefined) return result;
	const message = `Invalid ballots are in no source: ${grouped(derived.invalid)} follow from ${derived.from}.`;
	return passed(result.value, [...result.notices, { code: "invalid-derived", message, where: vote.id }]);
}

/**
 * Invalid ballots are not in the table. Where a rule asks for the ballots cast, the printed turnout says how many there
 * were, about; where it does not, none are made up.
 */
function derivedInvalid({ yes, no, electorate, turnoutPercent }: TabledVote, rule: VoteRule) {
	const asked = rule.base === "cast" || rule.turnoutQuorum !== undefined;
	if (!asked || yes === null || no === null || electorate === null || turnoutPercent === null) return undefined;
	const invalid = Math.round((turnoutPercent * electorate) / 100) - yes - no;
	return invalid < 0 ? undefined : { derived: { invalid, from: `a turnout of ${turnoutPercent}%, as printed` } };
}

function disagreement({ passes, components }: Tally, { threshold, conflict }: TabledVote): string {
	const failed = components.filter(({ holds }) => !holds).map(({ name }) => name);
	const ours = passes ? `By "${threshold}" it passes` : `By "${threshold}" it does not pass (${nameSome(failed)})`;
	const theirs = `the table says it ${passes ? "did not" : "did"}`;
	return `${ours}, ${theirs}. ${conflict ?? "The table names no conflict."}`;
}
