import { type Issue, issue, type Link, linkNames } from "@velvet/core";
import { Trouble } from "../files/trouble.ts";
import { idMatcher } from "../tables/match-ids.ts";
import { readColumns } from "../tables/read-columns.ts";
import type { Ledger } from "./ledger.ts";

/**
 * Reads the user's links `a,b,kind,reason`.
 *
 * @throws Trouble naming every link whose end or kind is not known.
 */
export function readLinks(bytes: Uint8Array, name: string, ids: readonly string[], ledger: Ledger): Link[] {
	const { columns, lines } = readColumns(bytes, name, 0, ["a", "b", "kind", "reason"], ledger.notices);
	const match = idMatcher(ids);
	const issues: Issue[] = [];
	const links = Array.from(lines, (line, row): Link[] => {
		const cell = (key: string) => columns.get(key)?.[row].trim() ?? "";
		const where = `${name}: line ${line}`;
		const [a, b] = [match(cell("a"))?.index, match(cell("b"))?.index];
		const kind = linkNames.find((each) => each !== "land" && each === cell("kind"));
		if (a === undefined || b === undefined || a === b) {
			const what = `A link needs two units of the atlas, not "${cell("a")}" and "${cell("b")}".`;
			issues.push(issue("unknown-unit", what, where, "Check the ids."));
		}
		if (kind === undefined) {
			issues.push(issue("wrong-value", `"${cell("kind")}" is no kind of link.`, where, "Use bridge, ferry or sea."));
		}
		if (a === undefined || b === undefined || a === b || kind === undefined) return [];
		return [{ a: Math.min(a, b), b: Math.max(a, b), kind, reason: cell("reason") }];
	}).flat();
	if (issues.length > 0) throw new Trouble(...issues);
	return links;
}
