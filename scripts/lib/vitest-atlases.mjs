// Vitest's global set-up: tests read the atlases of data/built/, so they are built when they are missing.
import { existsSync, readFileSync } from "node:fs";
import { at } from "./root.mjs";
import { runNode, runTool } from "./run.mjs";

export default async function setup() {
	const { atlases } = JSON.parse(readFileSync(at("data/atlases.json"), "utf8"));
	if (atlases.every(({ file }) => existsSync(at(file)))) return;
	await runTool("tsc", ["-b", "packages/ingest"]);
	await runNode([at("scripts/build-atlases.mjs")]);
}
