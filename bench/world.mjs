// One tree of Velvet, built and loaded: its packages and its atlas of 2016. A comparison loads two of them.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const worlds = new Map();

/** The packages of a tree, and the bytes and the value of its county atlas. Loaded once a tree. */
export async function openWorld(root) {
	if (!worlds.has(root)) worlds.set(root, await load(root));
	return worlds.get(root);
}

/** A built-in scenario bound to the atlas. */
export function openCase({ scenarios, atlas }, name) {
	return unwrap(scenarios.openCase(scenarios.findBuiltIn(name), atlas));
}

/** The value of a checked result; a benchmark has no use for issues. */
export function unwrap(checked) {
	if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
	return checked.value;
}

async function load(root) {
	const load = (name) => import(pathToFileURL(join(root, "packages", name, "dist/index.js")).href);
	const [core, scenarios, ingest] = await Promise.all(["core", "scenarios", "ingest"].map(load));
	const { atlases } = JSON.parse(readFileSync(join(root, "data/atlases.json"), "utf8"));
	const { file } = atlases.find(({ id }) => id === "us-counties");
	const bytes = readFileSync(join(root, file));
	const hash = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
	return { core, scenarios, ingest, bytes, hash, atlas: unwrap(ingest.decodeAtlas(bytes, hash)) };
}
