import { type Checked, failed, issue, passed } from "@velvet/core";

/** Reads the text of a JSON document; `what` names it in the issue, such as "scenario". */
export function readJson(document: string, what: string): Checked<unknown> {
	try {
		return passed(JSON.parse(document, refusePrototype) as unknown);
	} catch (error) {
		if (error instanceof ForbiddenKey) {
			return failed(issue("unknown-key", 'Unknown key "__proto__".', "__proto__", "Remove it."));
		}
		return failed(
			issue(
				"not-json",
				`The ${what} is not JSON: ${(error as Error).message}`,
				"the whole file",
				"Check commas, quotes and braces.",
			),
		);
	}
}

class ForbiddenKey extends Error {}

/** A key that JavaScript would take for something else, and lose. */
function refusePrototype(key: string, value: unknown): unknown {
	if (key === "__proto__") throw new ForbiddenKey(key);
	return value;
}
