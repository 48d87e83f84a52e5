// The checks of `npm test`, each by name: types, lint, unit, browser.
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { findOrInstallChromium, howToGetOne } from "./chromium.mjs";
import { at } from "./root.mjs";
import { runTool } from "./run.mjs";
import { openStep, step } from "./step.mjs";
import { playwrightTotals, vitestTotals } from "./totals.mjs";

/** TypeScript over everything, tests and page included. */
export async function checkTypes() {
	await step("Types (tsc)", async () => {
		await runTool("tsc", ["-b"]);
	});
}

/** Style, direction of imports, and nothing unused. Each runs even when another has failed. */
export const lintSteps = [
	() => step("Style (biome)", () => runQuietly("biome", ["ci", "--colors=off", "."])),
	() => step("Imports (dependency-cruiser)", () => runQuietly("depcruise", importArguments())),
	() => step("Nothing unused (knip)", () => runQuietly("knip", [])),
];

/** Vitest. */
export async function runUnitTests(args) {
	const report = freshReport("vitest");
	const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
	return openStep("Unit tests (vitest)", async () => {
		const { code } = await runTool("vitest", ["run", ...reporters, ...args], { show: true, mayFail: true });
		return { code, totals: vitestTotals(report) };
	});
}

/** Playwright, in a Chromium of the machine. `null` while there are no such tests. */
export async function runBrowserTests(args) {
	if (!existsSync(at("tests/browser"))) return null;
	const chromium = await findOrInstallChromium();
	if (chromium === null) {
		process.stderr.write(`${howToGetOne}\n`);
		return { code: 1, totals: null };
	}
	const report = freshReport("playwright");
	const env = { ...process.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
	return openStep("Browser tests (playwright)", async () => {
		const { code } = await runTool("playwright", ["test", "--reporter=list,json", ...args], {
			show: true,
			mayFail: true,
			env,
		});
		return { code, totals: playwrightTotals(report) };
	});
}

async function runQuietly(tool, args) {
	await runTool(tool, args);
}

function importArguments() {
	return ["--config", ".dependency-cruiser.cjs", "packages", "apps", "bench", "tests"].filter(
		(path) => path.startsWith("--") || existsSync(at(path)),
	);
}

function freshReport(name) {
	const folder = at("node_modules/.cache/velvet");
	mkdirSync(folder, { recursive: true });
	const report = at("node_modules/.cache/velvet", `${name}.json`);
	rmSync(report, { force: true });
	return report;
}
