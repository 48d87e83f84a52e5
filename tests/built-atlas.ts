import { readFileSync } from "node:fs";
import type { Atlas } from "@velvet/core";
import { decodeAtlas } from "@velvet/ingest";

const root = new URL("../", import.meta.url);

interface AtlasEntry {
	readonly id: string;
	readonly file: string;
	readonly sha256: string;
}

const known = new Map<string, Atlas>();

/** A built-in atlas as the set-up built it. For tests only. */
export function builtAtlas(id: string): Atlas {
	const before = known.get(id);
	if (before !== undefined) return before;
	const { atlases } = JSON.parse(readFileSync(new URL("data/atlases.json", root), "utf8")) as { atlases: AtlasEntry[] };
	const entry = atlases.find((each) => each.id === id);
	if (entry === undefined) throw new Error(`No built-in atlas ${id}`);
	const atlas = decodeAtlas(readFileSync(new URL(entry.file, root)), entry.sha256);
	if (!atlas.ok) throw new Error(JSON.stringify(atlas.issues));
	known.set(id, atlas.value);
	return atlas.value;
}
