import { invariant, type Link, linkNames } from "@velvet/core";
import { parseTable } from "./parse-table.ts";

/** Links by decision whose two units exist here, and the rest by name. */
export function parseLinks(
	text: string,
	unitIds: readonly string[],
): { readonly links: readonly Link[]; readonly strays: readonly string[] } {
	const table = parseTable(text);
	const place = new Map(unitIds.map((id, u) => [id, u]));
	const links: Link[] = [];
	const strays: string[] = [];
	for (const row of table.rows) {
		const [idA, idB] = [table.cell(row, "a"), table.cell(row, "b")];
		const [a, b] = [place.get(idA), place.get(idB)];
		const kind = linkNames.find((name) => name === table.cell(row, "kind"));
		invariant(kind !== undefined, `Link ${idA}-${idB} has an unknown kind`);
		if (a === undefined || b === undefined) strays.push(`${idA}-${idB}`);
		else links.push({ a: Math.min(a, b), b: Math.max(a, b), kind, reason: table.cell(row, "reason") });
	}
	return { links, strays };
}
