import { readFileSync } from "node:fs";
import type { Atlas } from "@velvet/core";
import { decodeAtlas, refineAtlas } from "@velvet/ingest";
import { joinedHash, type Scenario } from "@velvet/scenarios";

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

/** The atlas of a scenario, with the finer units that it asks for. */
export function atlasOf({ atlas, finer = [] }: Pick<Scenario, "atlas" | "finer">): Atlas {
	const key = [atlas, ...finer].join("+");
	const before = known.get(key);
	if (before !== undefined) return before;
	let joined = builtAtlas(atlas);
	const hashes = [joined.hash];
	for (const id of finer) {
		const fine = builtAtlas(id);
		hashes.push(fine.hash);
		const refined = refineAtlas(joined, fine, joinedHash(hashes));
		if (!refined.ok) throw new Error(JSON.stringify(refined.issues));
		joined = refined.value;
	}
	known.set(key, joined);
	return joined;
}
