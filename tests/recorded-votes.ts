import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "@velvet/ingest";
import { type RecordedCase, readCase } from "@velvet/scenarios";

const root = join(import.meta.dirname, "..");
export const manifest: Manifest = JSON.parse(readFileSync(join(root, "data/manifest.json"), "utf8"));
export const caseFiles = manifest.files.filter(({ path }) => path.startsWith("data/referendums/"));

export function textOf(path: string): string {
	return readFileSync(join(root, path), "utf8");
}

/** A recorded case that ships, by id. */
export function caseOf(id: string): RecordedCase {
	return readCase(textOf(`data/referendums/${id}.json`));
}
