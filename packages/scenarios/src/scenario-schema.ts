import { parseDecimal } from "@velvet/algorithms";
import { type Checked, failed, type Issue, issue, linkReaches, passed } from "@velvet/core";
import { z } from "zod";
import type { Scenario } from "./scenario.ts";

const text = z.string().min(1).max(500);
const price = z
	.union([z.string(), z.number()])
	.transform(String)
	.refine((value) => parseDecimal(value) !== null, "a price is a decimal ≥ 0 with at most six digits after the point");

const planMethod = z.discriminatedUnion("method", [
	z.strictObject({
		method: z.literal("winner"),
		level: text.default("unit"),
		threshold: z.number().min(0).max(100).default(0),
	}),
	z.strictObject({ method: z.literal("frontier"), border: z.enum(["edges", "km"]).default("edges"), price }),
	z.strictObject({
		method: z.literal("assignment"),
		file: text.optional(),
		places: z.record(text, z.array(text)).optional(),
		rest: text.optional(),
	}),
]);

const polity = z.strictObject({
	id: text,
	name: text,
	colour: z.string().nullable().default(null),
	status: z.strictObject({ kind: z.enum(["sovereign", "continuator"]) }),
});

const schema = z.strictObject({
	velvet: z.literal(1),
	title: text,
	atlas: text,
	vote: text,
	camps: z.strictObject({ A: z.array(text).min(1), B: z.array(text).min(1) }),
	plan: planMethod,
	links: z.enum(linkReaches).default("land"),
	locks: z.array(z.strictObject({ place: text, polity: text })).default([]),
	polities: z.array(polity).min(2).max(64),
	governs: z.enum(["assigned", "plurality"]).default("assigned"),
	ask: z.array(text).default(["scorecard"]),
	seed: z.string().max(200).default("velvet"),
});

/** Reads a scenario document. Every problem is named; unknown keys and versions are refused. */
export function parseScenario(document: string): Checked<Scenario> {
	let json: unknown;
	try {
		json = JSON.parse(document);
	} catch (error) {
		return failed(
			issue(
				"not-json",
				`The scenario is not JSON: ${(error as Error).message}`,
				"the whole file",
				"Check commas, quotes and braces.",
			),
		);
	}
	return checkScenario(json);
}

/** Checks a value that came from JSON. */
export function checkScenario(json: unknown): Checked<Scenario> {
	const version = (json as { velvet?: unknown } | null)?.velvet;
	if (typeof json === "object" && json !== null && version !== 1) {
		const got = version === undefined ? "none" : JSON.stringify(version);
		return failed(
			issue(
				"unknown-version",
				`Got scenario version ${got} when expected 1.`,
				"velvet",
				`Set "velvet": 1, or use the Velvet that wrote the file.`,
			),
		);
	}
	const result = schema.safeParse(json);
	if (!result.success) return failed(...result.error.issues.flatMap(toIssues));
	const scenario = withoutUndefined(result.data) as Scenario;
	const issues = checkPolities(scenario);
	return issues.length > 0 ? failed(...issues) : passed(scenario);
}

function toIssues(problem: z.core.$ZodIssue): Issue[] {
	const where = problem.path.map(String).join(".") || "the scenario";
	if (problem.code === "unrecognized_keys") {
		return problem.keys.map((key) =>
			issue(
				"unknown-key",
				`Unknown key "${key}".`,
				where === "the scenario" ? key : `${where}.${key}`,
				"Remove it, or check its spelling.",
			),
		);
	}
	const code = problem.code === "invalid_type" && problem.message.includes("undefined") ? "missing-key" : "wrong-value";
	return [issue(code, `${problem.message}.`, where, "See docs/scenario.md for what may stand here.")];
}

function checkPolities(scenario: Scenario): Issue[] {
	const issues: Issue[] = [];
	const { polities, camps } = scenario;
	const ids = polities.map((each) => each.id);
	for (const id of new Set(ids.filter((each, i) => ids.indexOf(each) !== i))) {
		issues.push(issue("duplicate-polity", `Two polities have the id "${id}".`, "polities", "Give each its own id."));
	}
	const remaining = polities.filter((each) => each.status.kind === "continuator").length;
	if (remaining !== 1) {
		issues.push(
			issue(
				"continuator",
				`${remaining} polities are the continuator; exactly one remains of the parent country.`,
				"polities",
				'Set "status": {"kind": "continuator"} on one.',
			),
		);
	}
	for (const key of camps.A.filter((each) => camps.B.includes(each))) {
		issues.push(
			issue("shared-choice", `Choice "${key}" belongs to both camps.`, "camps", "Give each choice to one camp."),
		);
	}
	return issues;
}

/** `exactOptionalPropertyTypes`: a key that was not given is absent, so that equal scenarios hash alike. */
function withoutUndefined(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutUndefined);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, each]) => each !== undefined)
			.map(([key, each]) => [key, withoutUndefined(each)]),
	);
}
