import { invariant } from "@velvet/core";
import { z } from "zod";
import { sourceTagSchema } from "../tally/source-tag.ts";
import type { Sourced } from "./recorded-case.ts";

/** A row of a table, by column. */
export type TableRow = { readonly [column: string]: string };

/** A cell of the table of votes that is wrong there, with what it should say. */
export interface Correction extends Sourced {
	readonly row: string;
	readonly column: string;
	/** What the table says. */
	readonly was: string;
	readonly value: string;
	readonly why: string;
}

/** What must stand beside a vote wherever it is shown; `mark` stands for it in a line of a table. */
export interface Remark extends Sourced {
	readonly mark: string;
	readonly sentence: string;
	/** Whether the counts are those of organisers whom nobody could check. */
	readonly organisers?: boolean | undefined;
}

/** Rows that are no separate evidence of how states answer: each cluster counts once. */
export interface VoteCluster extends Sourced {
	readonly key: string;
	readonly name: string;
	readonly rows: readonly string[];
}

/** What we add to the table, which itself stays as it was handed over. */
export interface TableNotes {
	readonly corrections: readonly Correction[];
	readonly sentences: readonly (Remark & { readonly rows: readonly string[] })[];
	/** A row in none of them is a cluster of its own. */
	readonly clusters: readonly VoteCluster[];
}

const text = z.string().min(1).max(500);
const sourced = { source: text, tag: sourceTagSchema };
const schema = z.strictObject({
	corrections: z.array(
		z.strictObject({ row: text, column: text, was: z.string(), value: text, why: text, ...sourced }),
	),
	sentences: z.array(
		z.strictObject({
			rows: z.array(text).min(1),
			mark: text,
			organisers: z.boolean().optional(),
			sentence: text,
			...sourced,
		}),
	),
	clusters: z.array(z.strictObject({ key: text, name: text, rows: z.array(text).min(2), ...sourced })),
});

/** Reads `data/independence-referendums-notes.json`. What is wrong with it is our fault, not a user's. */
export function readTableNotes(document: string): TableNotes {
	const read = schema.safeParse(JSON.parse(document));
	invariant(read.success, `The notes on the table of votes are malformed: ${read.error?.message}`);
	return read.data;
}

/** The rows with their corrections made. Each must meet a row, a column and the value that it corrects. */
export function correctRows(rows: readonly TableRow[], notes: TableNotes): TableRow[] {
	const { corrections, sentences, clusters } = notes;
	const ids = new Set(rows.map(({ id }) => id));
	const clustered = clusters.flatMap((each) => each.rows);
	const unknown = [
		...corrections.map(({ row }) => row),
		...sentences.flatMap((each) => each.rows),
		...clustered,
	].filter((id) => !ids.has(id));
	invariant(unknown.length === 0, `The table of votes has no row ${unknown.join(", ")}`);
	invariant(new Set(clustered).size === clustered.length, "A row of the table of votes is in two clusters");
	return rows.map((row) => {
		const mended = corrections.filter((each) => each.row === row.id);
		for (const { column, was } of mended)
			invariant(row[column] === was, `${row.id}: its ${column} is "${row[column]}", not "${was}"`);
		return { ...row, ...Object.fromEntries(mended.map(({ column, value }) => [column, value])) };
	});
}
