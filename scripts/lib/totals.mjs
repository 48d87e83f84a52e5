// How many tests passed, failed and were skipped, read from the JSON reports of the two runners.
import { existsSync, readFileSync } from "node:fs";

/** Totals of a Vitest report. A file that could not be loaded has no tests: it counts as one failure. */
export function vitestTotals(path) {
	const report = read(path);
	if (report === null) return null;
	const broken = report.testResults.filter(
		(file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken.length,
		skipped: report.numPendingTests + report.numTodoTests,
	};
}

/** Totals of a Playwright report. A test that passed on a second try passed; errors outside tests are failures. */
export function playwrightTotals(path) {
	const report = read(path);
	if (report === null) return null;
	const { expected, flaky, unexpected, skipped } = report.stats;
	return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

/**
 * Adds up the runners. One that ended badly without a failure to its name (a crash, no report) counts as a failure.
 *
 * @param runs `{ code, totals }` of each runner.
 */
export function addTotals(runs) {
	const sum = { passed: 0, failed: 0, skipped: 0 };
	for (const { code, totals } of runs) {
		sum.passed += totals?.passed ?? 0;
		sum.failed += totals?.failed || (code === 0 && totals !== null ? 0 : 1);
		sum.skipped += totals?.skipped ?? 0;
	}
	return sum;
}

/** "12 passed, 0 failed", and what was skipped if anything was. */
export function closingLine({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function read(path) {
	return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}
