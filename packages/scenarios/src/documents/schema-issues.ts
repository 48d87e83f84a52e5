import { type Issue, issue, nameSome } from "@velvet/core";
import type { z } from "zod";

/** More problems of one document than this are counted. */
const MOST_ISSUES = 100;

/** What a document is, and the page that explains it: for the words of its issues. */
export interface DocumentKind {
	readonly what: string;
	readonly page: string;
}

/** Every problem that a schema found, as issues that say which key and what to do. */
export function schemaIssues(error: z.ZodError, kind: DocumentKind): readonly Issue[] {
	return firstIssues(error.issues.flatMap((problem) => toIssues(problem, kind)));
}

/** The first hundred issues; the rest are counted in one more. */
export function firstIssues(issues: readonly Issue[]): readonly Issue[] {
	const rest = issues.length - MOST_ISSUES;
	if (rest <= 0) return issues;
	const places = issues.slice(MOST_ISSUES).map((each) => each.where ?? "");
	const more = issue(
		"more-issues",
		`And ${rest} more problems.`,
		nameSome(places),
		"Mend the first ones, then try again.",
	);
	return [...issues.slice(0, MOST_ISSUES), { ...more, places }];
}

function toIssues(problem: z.core.$ZodIssue, { what, page }: DocumentKind): Issue[] {
	const where = problem.path.map(String).join(".") || `the ${what}`;
	if (problem.code === "unrecognized_keys") {
		return problem.keys.map((key) =>
			issue(
				"unknown-key",
				`Unknown key "${key}".`,
				problem.path.length === 0 ? key : `${where}.${key}`,
				"Remove it, or check its spelling.",
			),
		);
	}
	// A value that is not there at all has no `input`: the only way to tell it from one of a wrong type.
	const missing = problem.code === "invalid_type" && problem.input === undefined;
	if (missing) return [issue("missing-key", "It is missing.", where, `Write it; ${page} shows an example.`)];
	const message = problem.message.replace(/^Invalid input: /, "").replace(/^./, (letter) => letter.toUpperCase());
	return [issue("wrong-value", `${message}.`, where, `See ${page} for what may stand here.`)];
}

/** `exactOptionalPropertyTypes`: a key that was not given is absent, so that equal documents hash alike. */
export function withoutUndefined(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutUndefined);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, each]) => each !== undefined)
			.map(([key, each]) => [key, withoutUndefined(each)]),
	);
}
