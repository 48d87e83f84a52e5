import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Votes and polls to be judged by lie beside the project and never in it; `VELVET_SHARED` names another place for them. */
const shared = process.env.VELVET_SHARED ?? join(import.meta.dirname, "../../../shared");

/** Whether the files are there; says so once where they are not. */
export function isShared(...files: readonly string[]): boolean {
	const there = files.every((file) => existsSync(join(shared, "data", file)));
	if (!there) process.stdout.write(`../shared/data lacks ${files.join(", ")}: the model is not judged by them.\n`);
	return there;
}

export type Row = Readonly<Record<string, string>>;

/** Rows of a table by the names of its columns; none where the file is absent, as suites that are skipped are read too. */
export function readRows(file: string): Row[] {
	if (!existsSync(join(shared, "data", file))) return [];
	const [head, ...lines] = readFileSync(join(shared, "data", file), "utf8")
		.trim()
		.split(/\r?\n/);
	const names = cells(head);
	return lines.map((line) => Object.fromEntries(cells(line).map((cell, c) => [names[c], cell])));
}

/** Cells of a line; quoted ones may hold commas and doubled quotes. */
function cells(line: string): string[] {
	return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
		([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "",
	);
}
