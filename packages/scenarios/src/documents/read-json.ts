import { type Checked, failed, grouped, issue, passed } from "@velvet/core";
import { findLosses } from "./json-losses.ts";
import { firstIssues } from "./schema-issues.ts";

/** Far more than any document of ours has, and far less than would exhaust whoever walks it. */
const MOST_LEVELS = 100;

/** Reads the text of a JSON document, and nothing that would be lost on the way; `what` names it, such as "scenario". */
export function readJson(document: string, what: string): Checked<unknown> {
	let value: unknown;
	try {
		value = JSON.parse(document);
	} catch (error) {
		return failed(
			issue(
				"not-json",
				`The ${what} is not JSON: ${(error as Error).message}`,
				"the whole file",
				"Check commas, quotes and braces.",
			),
		);
	}
	const { depth, losses } = findLosses(document);
	if (depth > MOST_LEVELS) {
		const message = `The ${what} is nested ${grouped(depth)} levels deep; at most ${MOST_LEVELS} are read.`;
		return failed(issue("too-deep", message, "the whole file", "Take away brackets that nothing asks for."));
	}
	return losses.length > 0 ? failed(...firstIssues(losses)) : passed(value);
}
