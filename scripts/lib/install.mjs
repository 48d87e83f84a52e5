// Dependencies: exactly those of the lock file, installed when they are missing or older than it.
import { existsSync, statSync } from "node:fs";
import { at } from "./root.mjs";
import { runNpm } from "./run.mjs";
import { step } from "./step.mjs";

/** `npm ci` when it is needed. */
export async function installDependencies() {
	if (isInstalled()) return;
	await step("Installing dependencies (npm ci)", async () => {
		await runNpm(["ci", "--no-audit", "--no-fund"]);
	});
}

function isInstalled() {
	const installed = at("node_modules/.package-lock.json");
	return existsSync(installed) && statSync(installed).mtimeMs >= statSync(at("package-lock.json")).mtimeMs;
}
