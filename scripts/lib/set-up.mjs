// From a fresh clone to something that runs: the same steps for `npm start`, `npm test` and `npm run build`.
import { buildAtlases, buildPackages, buildWeb } from "./build-steps.mjs";
import { installDependencies } from "./install.mjs";

/** @param options.web whether the page is built too. */
export async function setUp({ web = true } = {}) {
	await installDependencies();
	await buildPackages();
	await buildAtlases();
	if (web) await buildWeb();
}
