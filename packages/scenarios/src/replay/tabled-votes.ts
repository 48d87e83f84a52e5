import type { VoteRule } from "../tally/rule.ts";
import { consentOfCell, type TabledConsent } from "./consent-of-cell.ts";
import { type Correction, correctRows, type Remark, type TableNotes, type TableRow } from "./table-notes.ts";
import { readTableRule } from "./table-rule.ts";

/** One of the votes and formal acts of `data/independence-referendums.csv`, as far as it can be counted. */
export interface TabledVote {
	readonly id: string;
	readonly territory: string;
	readonly parent: string;
	/** What kind of state the parent was, by the table: `democracy`, `colonial` …; `null` where it had no government. */
	readonly regime: string | null;
	/** `1995-10-30`, or the year. */
	readonly date: string;
	readonly year: number;
	/** What yes meant: `independence`, `remain`, `join-other` … */
	readonly question: string;
	/** The rule in the words of the table, and as the engine reads it; `null` where it knows none. */
	readonly threshold: string;
	readonly rule: VoteRule | null;
	readonly yes: number | null;
	readonly no: number | null;
	readonly electorate: number | null;
	/** In per cent, as printed. */
	readonly yesPercent: number | null;
	/** The same in the words of the table, with as many digits: `49.42`, `about 42`. */
	readonly yesPrinted: string | null;
	readonly turnoutPercent: number | null;
	/** Under the vote's own rule, by the table; `null` where there was no vote. */
	readonly passed: boolean | null;
	/** Whether the parent state had agreed to the vote. */
	readonly consent: TabledConsent;
	/** What the parent state did afterwards: `agree`, `negotiate`, `refuse` … */
	readonly response: string;
	readonly outcome: string;
	/** Violence about the status, five years either side: `none`, `low`, `war`. */
	readonly violence: string;
	/** Which rows are no separate evidence: those of one key and name. */
	readonly cluster: { readonly key: string; readonly name: string };
	readonly source: string;
	/** `F`, `F+M` or `M`, then notes and conflicts in words. */
	readonly tag: string;
	/** What the sources disagree about, in the words of the table. */
	readonly conflict: string | null;
	/** What of this row is corrected here. */
	readonly corrections: readonly Correction[];
	/** What must stand beside its figures. */
	readonly remark?: Remark;
}

/** Reads the rows of the table of votes, with our notes on them. */
export function readTabledVotes(rows: readonly TableRow[], notes: TableNotes): TabledVote[] {
	return correctRows(rows, notes).map((row) => ({
		id: row.id,
		territory: row.territory,
		parent: row.parent,
		regime: row.parent_regime || null,
		date: row.date || row.year,
		year: Number(row.year),
		question: row.question,
		threshold: row.threshold,
		rule: readTableRule(row.threshold),
		yes: figure(row.yes_votes),
		no: figure(row.no_votes),
		electorate: figure(row.electorate),
		yesPercent: figure(row.yes_pct.replace(/^about /, "")),
		yesPrinted: row.yes_pct || null,
		turnoutPercent: figure(row.turnout_pct),
		passed: row.passed === "" ? null : row.passed === "1",
		consent: consentOfCell(row.held_with_consent),
		response: row.response,
		outcome: row.outcome,
		violence: row.violence,
		cluster: clusterOf(row, notes),
		source: row.source,
		tag: row.tag,
		conflict: /conflict: (.*)/.exec(row.tag)?.[1] ?? null,
		corrections: notes.corrections.filter((each) => each.row === row.id),
		...remarkOn(row.id, notes),
	}));
}

function remarkOn(id: string, { sentences }: TableNotes): { remark?: Remark } {
	const found = sentences.find(({ rows }) => rows.includes(id));
	if (found === undefined) return {};
	const { rows: _, ...remark } = found;
	return { remark };
}

function clusterOf({ id, territory }: TableRow, { clusters }: TableNotes): TabledVote["cluster"] {
	const { key, name } = clusters.find(({ rows }) => rows.includes(id)) ?? { key: id, name: territory };
	return { key, name };
}

function figure(cell: string): number | null {
	return cell === "" ? null : Number(cell);
}
