import { readFile } from "node:fs/promises";
import { issue, nameSome } from "@velvet/core";
import { type Manifest, parseRecords } from "@velvet/ingest";
import {
	type RecordedCase,
	readCase,
	readTabledVotes,
	readTableNotes,
	rowCases,
	type TabledVote,
} from "@velvet/scenarios";
import { atRoot } from "../root.ts";
import type { Run } from "../run.ts";

/** The recorded referendums that ship, in the order of `data/manifest.json`. */
export async function readCases(): Promise<RecordedCase[]> {
	const manifest: Manifest = JSON.parse(await readShipped("data/manifest.json"));
	const paths = manifest.files.map(({ path }) => path).filter((path) => path.startsWith("data/referendums/"));
	return Promise.all(paths.map(async (path) => readCase(await readShipped(path))));
}

/** The table of votes and formal acts that ships, with our notes on it. */
export async function readVotesTable(): Promise<TabledVote[]> {
	const [table, notes] = await Promise.all([
		readShipped("data/independence-referendums.csv"),
		readShipped("data/independence-referendums-notes.json"),
	]);
	return readTabledVotes(parseRecords(table), readTableNotes(notes));
}

/** A vote by its name: the case that records it in full, or else the row of the table, of which only that is known. */
export async function findVote(
	run: Run,
	name: string,
	cases: readonly RecordedCase[],
): Promise<{ readonly recorded: RecordedCase } | { readonly row: TabledVote }> {
	const recorded = cases.find(({ id }) => id === name) ?? rowCases(cases).get(name)?.recorded;
	if (recorded !== undefined) return { recorded };
	const row = (await readVotesTable()).find(({ id }) => id === name);
	if (row !== undefined) return { row };
	const known = cases.map(({ id }) => id);
	const fix = `Use one of: ${nameSome(known, known.length)}; or a vote that velvet replay --all lists.`;
	return run.fail(issue("unknown-case", `There is no recorded referendum "${name}".`, name, fix));
}

/** The text of a file that ships with Velvet, by its path from the root. */
export function readShipped(path: string): Promise<string> {
	return readFile(atRoot(path), "utf8");
}
