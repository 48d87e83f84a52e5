import { scaledStudentT, seedRng } from "@velvet/core";
import {
	defaultDials,
	findBuiltIn,
	logistic,
	logit,
	openCase,
	openReferendum,
	runReferendum,
	type Scenario,
	solveShift,
} from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { builtAtlas } from "../built-atlas.ts";
import { judge } from "./judge.ts";
import { report } from "./report.ts";
import { isShared, readRows } from "./shared-data.ts";

const POLLS = "polls/secession_polls.csv";
const DRAWS = 2000;

/** Support before errors by state, from the votes of 2024 and the mapping alone: an answer, not a vote. */
function mapped(): Map<string, number> {
	const scenario = findBuiltIn("two-nations-2024") as Scenario;
	const opened = openCase(scenario, builtAtlas(scenario.atlas));
	if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
	const dials = { intentionLoss: 0, outOfPower: 0 };
	const referendum = openReferendum(opened.value, { each: "state", dials, draws: 1 });
	if (!referendum.ok) throw new Error(JSON.stringify(referendum.issues));
	return new Map(
		runReferendum(referendum.value).regions.map(({ region, centralShare }) => [region.name, centralShare]),
	);
}

/** Spearman's: the correlation of ranks, equal ones sharing their mean. */
function rankCorrelation(x: readonly number[], y: readonly number[]): number {
	const [p, q] = [x, y].map((values) =>
		values.map((value) => {
			const below = values.filter((each) => each < value).length;
			return below + (values.filter((each) => each === value).length + 1) / 2;
		}),
	);
	const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const covariance = (a: readonly number[], b: readonly number[]) =>
		mean(a.map((value, i) => (value - mean(a)) * (b[i] - mean(b))));
	return covariance(p, q) / Math.sqrt(covariance(p, p) * covariance(q, q));
}

const rootMeanSquare = (values: readonly number[]) =>
	Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

describe.skipIf(!isShared(POLLS))("support for the secession of one's own state in 2024, by state", () => {
	const polled = readRows(POLLS).filter(
		({ poll_id, geo_type, question, subgroup }) =>
			poll_id === "yougov-2024-02" && geo_type === "state" && question === "own_state_secede" && subgroup === "all",
	);
	const support = mapped();
	const came = polled.map(({ support_pct }) => Number(support_pct) / 100);
	const raw = polled.map(({ geo }) => support.get(geo) ?? Number.NaN);
	const equally = polled.map(() => 1);
	const average = came.reduce((sum, share) => sum + share, 0) / came.length;
	// The survey of 2021 asked another question: its level is moved to that of 2024, its pattern is judged.
	const shift = solveShift(raw, equally, average);
	const foretold = raw.map((share) => logistic(logit(share) + shift));

	it("follows the order that the mapping foretells, loosely", () => {
		expect(polled).toHaveLength(30);
		const rank = rankCorrelation(foretold, came);
		const error = rootMeanSquare(foretold.map((share, s) => 100 * (share - came[s])));
		const without = rootMeanSquare(came.map((share) => 100 * (share - average)));
		const logits = rootMeanSquare(foretold.map((share, s) => logit(share) - logit(came[s])));
		if (process.env.VELVET_REPORT !== undefined) {
			process.stdout.write(
				`secession by state: rank ${rank.toFixed(3)}, error ${error.toFixed(2)} points (one value for all: ${without.toFixed(2)}), ${logits.toFixed(3)} on the logistic scale, shift ${shift.toFixed(3)}\n`,
			);
		}
		expect(rank).toBeGreaterThan(0.35);
		expect(rank).toBeLessThan(0.65);
		// The mapping is no better than one value for all states, and says so in the documents.
		expect(error).toBeGreaterThan(without);
		expect(error).toBeLessThan(7);
		// What the spread by state of the model stands for: this, less the error of the survey itself.
		expect(logits).toBeGreaterThan(defaultDials.sigmaParent.value);
		expect(logits).toBeLessThan(defaultDials.sigmaParent.high);
	});

	it("is covered by the spread by state of the model", () => {
		const student = scaledStudentT(defaultDials.freedom.value);
		const rng = seedRng("secession");
		const drawn = (centres: readonly number[]) =>
			centres.map((share) =>
				Float64Array.from({ length: DRAWS }, () =>
					logistic(logit(share) + defaultDials.sigmaParent.value * student.draw(rng)),
				),
			);
		const model = judge(drawn(foretold), came);
		const one = judge(drawn(came.map(() => average)), came);
		report("secession by state", ["30 states"], { mapping: [model], "one value": [one] });
		expect(model.inside50).toBeGreaterThan(0.4);
		expect(model.inside50).toBeLessThan(0.7);
		expect(model.inside90).toBeGreaterThan(0.83);
	});
});
