// What has to be built, in order: packages and command line, atlases, page.
import { existsSync } from "node:fs";
import { at } from "./root.mjs";
import { runNode, runTool } from "./run.mjs";
import { hasStamp, stampOf, writeStamp } from "./stamp.mjs";
import { step } from "./step.mjs";

const webEntry = "apps/web/index.html";

/** Packages and command line to JavaScript. TypeScript itself knows what has changed. */
export async function buildPackages() {
	await step("Building packages and command line", async () => {
		await runTool("tsc", ["-b", "apps/cli", "packages/ingest"]);
		// One bundle of few files: opening some 150 small ones costs a tenth of a second at every call.
		await runTool("vite", ["build"], { cwd: at("apps/cli") });
	});
}

/** The atlases of `data/built/`; the script does nothing when they have the right hashes. */
export async function buildAtlases() {
	await step("Building atlases", async () => {
		await runNode([at("scripts/build-atlases.mjs")]);
	});
}

/** The page, to `apps/web/dist/`. Skipped while nothing that goes into it has changed. */
export async function buildWeb() {
	if (!existsSync(at(webEntry))) return;
	const stampFile = at("apps/web/dist/.stamp");
	const tables = ["data/referendums", "data/independence-referendums.csv", "data/hosts", "data/canada-provinces.csv"];
	const sources = ["apps/web", "packages", "data/atlases.json", "data/manifest.json", ...tables, "package-lock.json"];
	await step("Building the page", async () => {
		const stamp = stampOf(sources);
		if (hasStamp(stampFile, stamp)) return "unchanged";
		await runTool("vite", ["build"], { cwd: at("apps/web") });
		const compress = at("apps/web/serve/compress.mjs");
		if (existsSync(compress)) await runNode([compress]);
		writeStamp(stampFile, stamp);
	});
}
