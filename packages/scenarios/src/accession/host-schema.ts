import { apportionmentMethods, parseFraction } from "@velvet/algorithms";
import { type Checked, failed, issue, passed } from "@velvet/core";
import { z } from "zod";
import { readJson } from "../documents/read-json.ts";
import { schemaIssues, withoutUndefined } from "../documents/schema-issues.ts";
import { sourceTagSchema } from "../tally/source-tag.ts";
import { checkHost } from "./check-host.ts";
import type { Host, HostMember } from "./host.ts";

const text = z.string().min(1).max(500);
const key = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_/-]{0,39}$/, "a key is made of letters, digits, _, - and /");
const sourced = { source: text, tag: sourceTagSchema };
const seats = z.int().min(0).max(100_000);
const share = z.string().refine((value) => {
	const read = parseFraction(value);
	return read !== null && read.p > 0n && read.p <= read.q;
}, 'a share is above 0 and at most 1: "2/3" or "0.5"');

const method = z.discriminatedUnion("kind", [
	z.strictObject({
		kind: z.literal("quotient"),
		quotient: z.union([z.int().min(1), z.strictObject({ from: z.int().min(1), growth: z.tuple([text, text]) })]),
		rounding: z.enum(["up", "nearest", "down"]).default("up"),
	}),
	z.strictObject({ kind: z.enum(apportionmentMethods), seats: seats.min(1) }),
]);

const act = z.strictObject({
	key,
	title: text,
	year: z.int().min(0).max(9999),
	people: text,
	method,
	floors: z
		.array(z.union([z.strictObject({ figure: text, why: text }), z.strictObject({ seats, why: text })]))
		.default([]),
	representation: z
		.union([
			z.strictObject({ members: z.array(text), why: text }),
			z.strictObject({ seats: text, people: text, why: text }),
		])
		.optional(),
	...sourced,
});

const rule = z.strictObject({
	key,
	title: text,
	members: share,
	people: share.optional(),
	regions: z
		.array(
			z.strictObject({ name: text, members: z.array(text).min(1), least: z.int().min(0), people: share.optional() }),
		)
		.max(50)
		.optional(),
	about: text.default(""),
	...sourced,
});

const schema = z.strictObject({
	velvetHost: z.literal(1),
	id: key,
	name: text,
	chamber: text.default("parliament"),
	province: text.default("member"),
	/** A table beside the document, which the caller reads: one row a member. */
	table: text.optional(),
	columns: z.strictObject({ id: text, name: text }).default({ id: "id", name: "name" }),
	members: z
		.array(z.strictObject({ id: text, name: text, figures: z.record(text, z.number()) }))
		.max(1000)
		.optional(),
	figures: z.record(text, z.strictObject({ title: text, ...sourced })).default({}),
	outside: z
		.strictObject({ members: z.array(text), seats, why: text })
		.default({ members: [], seats: 0, why: "Every member takes part." }),
	acts: z.array(act).min(1).max(50),
	amending: z.array(rule).max(50).default([]),
	parties: z
		.strictObject({
			election: text,
			...sourced,
			list: z
				.array(z.strictObject({ key, name: text, seats: text }))
				.min(1)
				.max(100),
			mappings: z
				.array(z.strictObject({ key, title: text, sides: z.record(text, z.array(text)) }))
				.min(1)
				.max(50),
		})
		.optional(),
});

/** Rows of a table, by column. */
export type TableRecords = readonly { readonly [column: string]: string }[];

/** The table that a host's document names, for the caller to read; `null` where it has its members in itself. */
export function hostTable(document: string): Checked<string | null> {
	const json = readJson(document, "host");
	if (!json.ok) return json;
	const named = z.looseObject({ table: text }).safeParse(json.value);
	return passed(named.success ? named.data.table : null);
}

/**
 * Reads a host: a document such as `data/hosts/canada.json`, with the rows of the table that it names. Every problem is
 * named.
 */
export function readHost(document: string, table: TableRecords | null): Checked<Host> {
	const json = readJson(document, "host");
	if (!json.ok) return json;
	const read = schema.safeParse(json.value, { reportInput: true });
	if (!read.success) return failed(...schemaIssues(read.error, { what: "host", page: "docs/methods/union.md" }));
	const { velvetHost: _, table: named, columns, members: written, ...rest } = withoutUndefined(read.data) as Read;
	if ((written === undefined) === (named === undefined)) {
		const fix = 'Give "members", or the "table" that holds them.';
		return failed(issue("wrong-value", "A host has its members in itself, or in one table.", "members", fix));
	}
	const members = written ?? (table ?? []).map((row) => memberOf(row, columns));
	const host = { ...rest, members } as unknown as Host;
	const issues = checkHost(host);
	return issues.length > 0 ? failed(...issues) : passed(host);
}

type Read = z.infer<typeof schema>;

function memberOf(row: TableRecords[number], columns: { readonly id: string; readonly name: string }): HostMember {
	const figures = Object.entries(row).filter(([, cell]) => cell !== "" && Number.isFinite(Number(cell)));
	return {
		id: row[columns.id] ?? "",
		name: row[columns.name] ?? row[columns.id] ?? "",
		figures: Object.fromEntries(figures.map(([column, cell]) => [column, Number(cell)])),
	};
}
