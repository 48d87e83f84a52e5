import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { addTotals, closingLine, playwrightTotals, vitestTotals } from "../scripts/lib/totals.mjs";

const folder = mkdtempSync(join(tmpdir(), "velvet-totals-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(name: string, value: unknown): string {
	const path = join(folder, name);
	writeFileSync(path, JSON.stringify(value));
	return path;
}

describe("the closing line of npm test", () => {
	it("counts a file that could not be loaded as a failure", () => {
		const path = report("vitest.json", {
			numPassedTests: 3,
			numFailedTests: 1,
			numPendingTests: 1,
			numTodoTests: 1,
			testResults: [
				{ status: "passed", assertionResults: [{ status: "passed" }] },
				{ status: "failed", assertionResults: [{ status: "failed" }] },
				{ status: "failed", assertionResults: [] },
			],
		});
		expect(vitestTotals(path)).toEqual({ passed: 3, failed: 2, skipped: 2 });
	});

	it("counts errors outside browser tests as failures, and a second try as a pass", () => {
		const stats = { expected: 4, flaky: 1, unexpected: 0, skipped: 0 };
		expect(playwrightTotals(report("playwright.json", { stats, errors: [{}] }))).toEqual({
			passed: 5,
			failed: 1,
			skipped: 0,
		});
	});

	it("counts a runner that left no report, or ended badly, as a failure", () => {
		const good = { passed: 2, failed: 0, skipped: 0 };
		expect(vitestTotals(join(folder, "none.json"))).toBeNull();
		expect(addTotals([{ code: 0, totals: null }]).failed).toBe(1);
		expect(addTotals([{ code: 1, totals: good }])).toEqual({ passed: 2, failed: 1, skipped: 0 });
		expect(addTotals([{ code: 0, totals: good }])).toEqual(good);
	});

	it("names the skipped only when there are any", () => {
		expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
		expect(closingLine({ passed: 12, failed: 1, skipped: 2 })).toBe("12 passed, 1 failed, 2 skipped");
	});
});
