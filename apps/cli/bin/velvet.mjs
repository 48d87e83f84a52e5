#!/usr/bin/env node
// Starts the command line as it was built; in a fresh clone builds it first. Plain JavaScript, so that any Node reads it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path) => new URL(path, import.meta.url);
const entry = at("../dist/main.js");

if (!existsSync(entry) || !existsSync(at("../../../data/built"))) {
	process.stderr.write("velvet: building the command line and its atlases, once; this takes a minute.\n");
	// Its output goes to standard error: standard output belongs to the answer.
	const script = fileURLToPath(at("../../../scripts/build.mjs"));
	const { status } = spawnSync(process.execPath, [script, "--cli"], { stdio: ["ignore", 2, 2] });
	if (status !== 0) {
		process.stderr.write("velvet: the build failed; what it printed is above. Try: npm run build\n");
		process.exit(3);
	}
}
const { main } = await import(entry.href);
await main(process.argv.slice(2));
