import { readFile } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import { issue } from "@velvet/core";
import { type Manifest, parseRecords } from "@velvet/ingest";
import { type Host, hostTable, readHost } from "@velvet/scenarios";
import { atRoot } from "../root.ts";
import type { Run } from "../run.ts";
import { countsFile, type FileKind, readDocument } from "./read-file.ts";

const hostFile: FileKind = { what: "host", most: 16 * 2 ** 20, advice: "Check that it is the file of one host." };

/**
 * A host by its name, one that ships, or by the path of a file such as `data/hosts/canada.json`.
 *
 * @param beside the folder that a path is relative to.
 */
export async function findHost(run: Run, name: string, beside: string): Promise<Host> {
	const shipped = await shippedHosts();
	const path = shipped.get(name);
	if (path === undefined && /^[a-z][a-z-]*$/.test(name)) {
		const fix = `Use one of: ${[...shipped.keys()].join(", ")}; or the path of a file.`;
		return run.fail(issue("unknown-host", `No host of the name "${name}" ships.`, "host", fix));
	}
	const file = path !== undefined ? atRoot(path) : isAbsolute(name) ? name : join(beside, name);
	const document = await readDocument(run, name === "-" ? name : file, hostFile);
	const table = run.take(hostTable(document));
	const rows = table === null ? null : parseRecords(await readDocument(run, join(dirname(file), table), countsFile));
	return run.take(readHost(document, rows));
}

async function shippedHosts(): Promise<ReadonlyMap<string, string>> {
	const manifest: Manifest = JSON.parse(await readFile(atRoot("data/manifest.json"), "utf8"));
	const paths = manifest.files.map(({ path }) => path).filter((path) => path.startsWith("data/hosts/"));
	return new Map(paths.map((path) => [path.slice("data/hosts/".length, -".json".length), path]));
}
