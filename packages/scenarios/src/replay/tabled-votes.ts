import type { VoteRule } from "../tally/rule.ts";
import { type Correction, correctRows, type Remark, type TableNotes, type TableRow } from "./table-notes.ts";
import { readTableRule } from "./table-rule.ts";

/** One of the votes and formal acts of `data/independence-referendums.csv`, as far as it can be counted. */
export interface TabledVote {
	readonly id: string;
	readonly territory: string;
	readonly parent: string;
	/** `1995-10-30`, or the year. */
	readonly date: string;
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
	readonly consent: boolean | "disputed" | null;
	/** What the parent state did afterwards: `agree`, `negotiate`, `refuse` … */
	readonly response: string;
	readonly outcome: string;
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

const consents: Record<string, TabledVote["consent"]> = { "1": true, "0": false, disputed: "disputed" };

/** Reads the rows of the table of votes, with our notes on them. */
export function readTabledVotes(rows: readonly TableRow[], notes: TableNotes): TabledVote[] {
	return correctRows(rows, notes).map((row) => ({
		id: row.id,
		territory: row.territory,
		parent: row.parent,
		date: row.date || row.year,
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
		consent: consents[row.held_with_consent] ?? null,
		response: row.response,
		outcome: row.outcome,
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

function figure(cell: string): number | null {
	return cell === "" ? null : Number(cell);
}
