import { readFile } from "node:fs/promises";
import { issue, nameSome } from "@velvet/core";
import { type Manifest, parseRecords } from "@velvet/ingest";
import { type RecordedCase, readCase, readTabledVotes, type TabledVote } from "@velvet/scenarios";
import { atRoot } from "../root.ts";
import type { Run } from "../run.ts";

/** The recorded referendums that ship, in the order of `data/manifest.json`; with a name, that one alone. */
export async function readCases(run: Run, name?: string): Promise<RecordedCase[]> {
	const manifest: Manifest = JSON.parse(await readFile(atRoot("data/manifest.json"), "utf8"));
	const known = manifest.files
		.map(({ path }) => /^data\/referendums\/(.+)\.json$/.exec(path)?.[1] ?? "")
		.filter(Boolean);
	if (name !== undefined && !known.includes(name)) {
		const fix = `Use one of: ${nameSome(known, known.length)}.`;
		return run.fail(issue("unknown-case", `There is no recorded referendum "${name}".`, name, fix));
	}
	const wanted = name === undefined ? known : [name];
	return Promise.all(wanted.map(async (id) => readCase(await readFile(atRoot(`data/referendums/${id}.json`), "utf8"))));
}

/** The table of votes and formal acts that ships. */
export async function readVotesTable(): Promise<TabledVote[]> {
	return readTabledVotes(parseRecords(await readFile(atRoot("data/independence-referendums.csv"), "utf8")));
}
