import { type Checked, failed, failedWith, issue, passed } from "@velvet/core";
import { z } from "zod";
import { readJson } from "../documents/read-json.ts";
import { firstIssues, schemaIssues, withoutUndefined } from "../documents/schema-issues.ts";
import { checkParties } from "./check-parties.ts";
import { checkPoints, scaledPoints } from "./check-points.ts";
import { exactNumber } from "./exact-number.ts";
import type { Settlement } from "./settlement.ts";

const page = "docs/methods/settlement.md";
const text = z.string().min(1).max(500);
const number = (what: string) =>
	z.union([z.number(), z.string().max(60)], { error: what }).refine((value) => exactNumber(value) !== null, what);
const kind = z.enum(["good", "burden"], { error: 'it is "good" or "burden", or says so for each party' });

const party = z.strictObject({
	id: text,
	name: text.optional(),
	entitlement: number('an entitlement is a number or a fraction, such as 2 or "2/3"')
		.refine((value) => (exactNumber(value)?.p ?? 1n) > 0n, "an entitlement is above 0")
		.default(1),
	continuator: z.boolean().optional(),
});

const points = number('points are a number or a fraction, such as 12.5 or "25/2"');
const item = z.strictObject({
	id: text,
	name: text.optional(),
	points: z.record(text, points),
	kind: z
		.union([kind, z.record(text, kind)], { error: 'it is "good" or "burden", or says so for each party' })
		.default("good"),
	divisible: z.boolean().default(true),
	note: z.string().max(2000).optional(),
});

/** More parties than this, or issues, and the answers would say little that anyone could follow. */
const MOST_PARTIES = 12;
const MOST_ISSUES = 200;

const schema = z.strictObject({
	name: text.optional(),
	source: z.string().max(2000).optional(),
	parties: z.array(party).max(MOST_PARTIES),
	issues: z.array(item).max(MOST_ISSUES),
});

/** How a document is read. */
export interface SettlementOptions {
	/** Scale the points of each party to 100 in all, in the place of calling other sums wrong. */
	readonly scale?: boolean;
}

/** Reads the document of `velvet settle`; every problem is named, by party and by issue. */
export function parseSettlement(document: string, options: SettlementOptions = {}): Checked<Settlement> {
	const json = readJson(document, "settlement");
	return json.ok ? checkSettlement(json.value, options) : json;
}

/** Checks a value that came from JSON. */
export function checkSettlement(json: unknown, options: SettlementOptions = {}): Checked<Settlement> {
	const draft = checkDraft(json);
	if (!draft.ok) return draft;
	const wrong = checkPoints(draft.value, options.scale === true);
	if (wrong.length > 0) return failedWith(firstIssues(wrong));
	return passed(draft.value, scaledPoints(draft.value));
}

/** Reads a settlement whose points may be missing, or not yet what they must be: for an editor. */
export function parseSettlementDraft(document: string): Checked<Settlement> {
	const json = readJson(document, "settlement");
	return json.ok ? checkDraft(json.value) : json;
}

function checkDraft(json: unknown): Checked<Settlement> {
	if (typeof json !== "object" || json === null || Array.isArray(json)) {
		return failed(issue("wrong-value", "A settlement is one JSON object.", "the whole file", `See ${page}.`));
	}
	const read = schema.safeParse(json, { reportInput: true });
	if (!read.success) return failed(...schemaIssues(read.error, { what: "settlement", page }));
	const given = withoutUndefined(read.data) as z.infer<typeof schema>;
	const named = <T extends { id: string; name?: string | undefined }>(each: T) => ({
		...each,
		name: each.name ?? each.id,
	});
	const settlement = {
		...given,
		parties: given.parties.map(named),
		issues: given.issues.map(named),
	} as Settlement;
	const unsound = checkParties(settlement);
	return unsound.length > 0 ? failedWith(firstIssues(unsound)) : passed(settlement);
}
