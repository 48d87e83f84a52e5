// npm test: set-up, then every check; the last line is the totals.
//
//   npm test                     all of them
//   npm test -- --unit           only these: --types, --lint, --unit, --browser (several may be given)
//   npm test -- --unit frontier  what follows goes to the runner: here, only files with "frontier" in their name
import { buildWeb } from "./lib/build-steps.mjs";
import { checkTypes, lintSteps, runBrowserTests, runUnitTests } from "./lib/checks.mjs";
import { requireNode } from "./lib/require-node.mjs";
import { setUp } from "./lib/set-up.mjs";
import { runScript, StepFailed } from "./lib/step.mjs";
import { addTotals, closingLine } from "./lib/totals.mjs";

const kinds = ["--types", "--lint", "--unit", "--browser"];

requireNode();
await runScript(async () => {
	const given = process.argv.slice(2);
	const chosen = kinds.filter((kind) => given.includes(kind));
	const rest = given.filter((arg) => !kinds.includes(arg));
	const wants = (kind) => chosen.length === 0 || chosen.includes(kind);

	await setUp({ web: false });
	const failed = [];
	const pageBuilt = wants("--browser") && (await attempt(failed, buildWeb));
	if (wants("--types")) await attempt(failed, checkTypes);
	if (wants("--lint")) for (const lint of lintSteps) await attempt(failed, lint);
	const runs = [];
	if (wants("--unit")) runs.push(await runUnitTests(rest));
	if (pageBuilt) runs.push(await runBrowserTests(rest));
	else if (wants("--browser")) runs.push({ code: 1, totals: null });

	const done = runs.filter((run) => run !== null);
	const totals = addTotals(done);
	process.stdout.write("\n");
	if (failed.length > 0) process.stdout.write(`Failed before the tests: ${failed.join(", ")}\n`);
	if (done.length > 0) process.stdout.write(`${closingLine(totals)}\n`);
	if (failed.length > 0 || totals.failed > 0 || done.some((run) => run.code !== 0)) process.exitCode = 1;
});

/** Whether a check went well; goes on after a failed one, so that one run tells everything. */
async function attempt(failed, check) {
	try {
		await check();
		return true;
	} catch (error) {
		if (!(error instanceof StepFailed)) throw error;
		failed.push(error.message);
		return false;
	}
}
