#!/usr/bin/env node
// Starts the command line as it was built; in a fresh clone builds it first. Plain JavaScript, so that any Node reads it.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path) => new URL(path, import.meta.url);
const compiled = at("../dist/main.js");
const bundle = at("../dist/bundle/main.js");

if (!existsSync(compiled) || !existsSync(at("../../../data/built"))) build();
const { main } = await import((isFresh(bundle) ? bundle : compiled).href);
await main(process.argv.slice(2));

function build() {
	process.stderr.write("velvet: building the command line and its atlases, once; this takes a minute.\n");
	// Its output goes to standard error: standard output belongs to the answer.
	const script = fileURLToPath(at("../../../scripts/build.mjs"));
	const { status } = spawnSync(process.execPath, [script, "--cli"], { stdio: ["ignore", 2, 2] });
	if (status === 0) return;
	process.stderr.write("velvet: the build failed; what it printed is above. Try: npm run build\n");
	process.exit(3);
}

/** The bundle starts a tenth of a second sooner, but only one that is newer than what the compiler wrote last is used. */
function isFresh(file) {
	const made = timeOf(file);
	const packages = ["core", "algorithms", "scenarios", "ingest", "report"].map((name) => `../../../packages/${name}`);
	return made > 0 && ["..", ...packages].every((folder) => timeOf(at(`${folder}/tsconfig.tsbuildinfo`)) <= made);
}

function timeOf(file) {
	return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
