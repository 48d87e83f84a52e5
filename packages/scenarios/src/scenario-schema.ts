import { parseDecimal } from "@velvet/algorithms";
import { type Checked, failed, type Issue, issue, linkReaches, passed } from "@velvet/core";
import { z } from "zod";
import { readJson } from "./documents/read-json.ts";
import { schemaIssues, withoutUndefined } from "./documents/schema-issues.ts";
import { checkFiscal, fiscalSchema } from "./fiscal/fiscal-schema.ts";
import { checkGuarantees, guaranteesSchema } from "./guarantees/guarantees-schema.ts";
import { legislatureSchema } from "./legislature/legislature-spec.ts";
import { checkPolities, confederationSchema, politySchema } from "./polities/polity-schema.ts";
import { referendumSchema } from "./referendum/referendum-schema.ts";
import { readRules } from "./rules/read-rule.ts";
import type { Scenario } from "./scenario.ts";

const kind = { what: "scenario", page: "docs/scenario.md" };

const text = z.string().min(1).max(500);
const price = z
	.union([z.string(), z.number()])
	.transform(String)
	.refine((value) => parseDecimal(value) !== null, "a price is a decimal ≥ 0 with at most six digits after the point");

const foundingMethods = [
	z.strictObject({
		method: z.literal("winner"),
		level: text.default("unit"),
		threshold: z
			.number()
			.min(0)
			.max(100)
			.refine((value) => Math.abs(value * 1e6 - Math.round(value * 1e6)) < 1e-4, "at most six digits after the point")
			.default(0),
	}),
	z.strictObject({
		method: z.literal("frontier"),
		border: z.enum(["edges", "km"]).default("edges"),
		price,
		level: text.optional(),
	}),
	z.strictObject({
		method: z.literal("assignment"),
		file: text.optional(),
		places: z.record(text, z.array(text)).optional(),
		rest: text.optional(),
	}),
	z.strictObject({ method: z.literal("ballot"), each: text.optional() }),
] as const;

const planMethod = z.discriminatedUnion("method", [
	...foundingMethods,
	z.strictObject({
		method: z.literal("cascade"),
		from: z.discriminatedUnion("method", foundingMethods),
		levels: z.array(text).min(1).max(20).optional(),
		oneAtATime: z.boolean().optional(),
		noEnclaves: z.boolean().optional(),
		leastPeople: z.number().int().min(0).max(1e10).optional(),
		contagion: z.number().min(0).max(5).optional(),
	}),
]);

const schema = z.strictObject({
	velvet: z.literal(1),
	title: text,
	atlas: text,
	finer: z.array(text).min(1).max(100).optional(),
	levels: z.record(text, text).optional(),
	vote: text,
	camps: z.strictObject({ A: z.array(text).min(1), B: z.array(text).min(1) }),
	plan: planMethod,
	links: z.enum(linkReaches).default("land"),
	locks: z.array(z.strictObject({ place: text, polity: text })).default([]),
	polities: z.array(politySchema).min(2).max(64),
	governs: z.enum(["assigned", "plurality"]).default("assigned"),
	ask: z.array(text).default(["scorecard"]),
	seed: z.string().max(200).default("velvet"),
	rules: z.array(text).min(1).max(100).optional(),
	referendum: referendumSchema.optional(),
	confederation: confederationSchema.optional(),
	legislature: legislatureSchema.optional(),
	fiscal: fiscalSchema.optional(),
	guarantees: guaranteesSchema.optional(),
});

/** Reads a scenario document. Every problem is named; unknown keys and versions are refused. */
export function parseScenario(document: string): Checked<Scenario> {
	const json = readJson(document, "scenario");
	return json.ok ? checkScenario(json.value) : json;
}

/** Checks a value that came from JSON. */
export function checkScenario(json: unknown): Checked<Scenario> {
	if (typeof json !== "object" || json === null || Array.isArray(json)) {
		return failed(
			issue("wrong-value", "A scenario is one JSON object.", "the whole file", "See docs/scenario.md for an example."),
		);
	}
	const version = (json as { velvet?: unknown }).velvet;
	if (version !== 1) {
		const simple = typeof version === "number" || typeof version === "string";
		const got = version === undefined ? "none" : simple ? JSON.stringify(version).slice(0, 40) : "no number";
		return failed(
			issue(
				"unknown-version",
				`Got scenario version ${got} when expected 1.`,
				"velvet",
				`Set "velvet": 1, or use the Velvet that wrote the file.`,
			),
		);
	}
	const result = schema.safeParse(json, { reportInput: true });
	if (!result.success) return failed(...schemaIssues(result.error, kind));
	const scenario = withoutUndefined(result.data) as Scenario;
	const issues = [
		...checkPolities(scenario),
		...checkCamps(scenario),
		...checkAssignment(scenario),
		...checkRules(scenario),
		...checkFiscal(scenario),
		...checkGuarantees(scenario),
	];
	return issues.length > 0 ? failed(...issues) : passed(scenario);
}

function checkCamps({ camps }: Scenario): Issue[] {
	return camps.A.filter((each) => camps.B.includes(each)).map((key) =>
		issue("shared-choice", `Choice "${key}" belongs to both camps.`, "camps", "Give each choice to one camp."),
	);
}

/** A map comes from a file or from places named: never from both, never from nothing. */
function checkAssignment({ plan: chosen }: Scenario): Issue[] {
	const plan = chosen.method === "cascade" ? chosen.from : chosen;
	if (plan.method !== "assignment") return [];
	const named = plan.places !== undefined || plan.rest !== undefined;
	if (named !== (plan.file !== undefined)) return [];
	const message = named ? "The plan has a file and places beside it." : "The plan has neither a file nor places.";
	return [issue("wrong-value", message, "plan", 'Give either "file", or "places" with "rest".')];
}

function checkRules({ rules = [] }: Scenario): readonly Issue[] {
	const read = readRules(rules, (_, i) => `rules.${i}`);
	return read.ok ? [] : read.issues;
}
