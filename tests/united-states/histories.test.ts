import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "@velvet/core";
import { parseRecords } from "@velvet/ingest";
import {
	builtInScenarios,
	findBuiltIn,
	type HistoriesResult,
	makePlan,
	mirrorScenario,
	openCase,
	openHistories,
	policies,
	readTwoPartySeries,
	runHistories,
	type Scenario,
	tellHistory,
} from "@velvet/scenarios";
import { exchange } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { atlasOf } from "../built-atlas.ts";
import { expectSame } from "../expect-same.ts";

const table = readFileSync(join(import.meta.dirname, "../../data/us-two-party.csv"), "utf8");
const series = readTwoPartySeries(parseRecords(table));

function opened(scenario: Scenario, options: { draws: number; years: number; threshold?: number }) {
	const theCase = openCase(scenario, atlasOf(scenario));
	if (!theCase.ok) throw new Error(theCase.issues[0].message);
	const plan = makePlan(theCase.value);
	if (!plan.ok) throw new Error(plan.issues[0].message);
	return openHistories(theCase.value, plan.value, series, options);
}

function histories(scenario: Scenario): HistoriesResult | { readonly issues: unknown } {
	const found = opened(scenario, { draws: 16, years: 10 });
	return found.ok ? runHistories(found.value, series) : { issues: found.issues };
}

/** Every plan of 2016, every scenario of its own kind, and one plan of the other year: the plans are the same. */
const scenarios = builtInScenarios.filter(({ name }) => !name.endsWith("-2024") || name === "two-nations-2024");

describe.each(scenarios.map(({ name, scenario }) => [name, scenario] as const))("%s mirrored", (_, scenario) => {
	it("has under A every series and every sentence that stood under B", () => {
		const json = (found: unknown) => JSON.parse(JSON.stringify(found)) as Json;
		expectSame(json(histories(mirrorScenario(scenario))), exchange(json(histories(scenario))));
	});
});

describe("the other side of the same question", () => {
	it("California alone is answered by Texas, two nations by all states of the other camp", () => {
		const places = (name: string) => {
			const found = histories(findBuiltIn(name) as Scenario) as HistoriesResult;
			return found.runs.filter(({ policy }) => policy === "agree").map(({ asks, place }) => [asks, place.places]);
		};
		expect(places("california-alone-2016")).toEqual([
			["A", 1],
			["B", 1],
		]);
		expect(places("two-nations-2016")).toEqual([
			["A", 21],
			["B", 30],
		]);
	});
});

describe("a history that is told", () => {
	it("ends every request that it begins, in the order of the years, as its numbers say", () => {
		const found = opened(findBuiltIn("california-alone-2016") as Scenario, { draws: 200, years: 40, threshold: 0.3 });
		if (!found.ok) throw new Error(found.issues[0].message);
		let partings = 0;
		for (let draw = 0; draw < 200; draw++) {
			const told = tellHistory(found.value, draw, "agree", "A");
			if (told === null) throw new Error("nobody asks");
			const years = told.events.map(({ year }) => year);
			expect(years).toEqual(years.toSorted((x, y) => x - y));
			expect(told.events[0]).toMatchObject({ year: 2017, kind: "request", camp: "A" });
			partings += told.events.filter(({ sentence, camp }) => sentence.includes("parting") && camp === "A").length;
			expect(told.years).toHaveLength(41);
		}
		const { runs } = runHistories(found.value, series, { policy: "agree" });
		const [agree] = runs.filter(({ policy, asks }) => policy === "agree" && asks === "A");
		const last = agree.states[agree.states.length - 1];
		expect(partings).toBe(last.left.A);
		expect(partings).toBeGreaterThan(0);
	});

	it("follows the ladder: no stage that its policy does not have", () => {
		const found = opened(findBuiltIn("two-nations-2016") as Scenario, { draws: 60, years: 6 });
		if (!found.ok) throw new Error(found.issues[0].message);
		for (const policy of policies) {
			const sentences = Array.from({ length: 60 }, (_, draw) => tellHistory(found.value, draw, policy, "A"))
				.flatMap((told) => told?.events ?? [])
				.flatMap(({ kind, sentence }) => (kind === "stage" ? [sentence] : []));
			expect(sentences.some((sentence) => sentence.includes("court"))).toBe(policy === "quash");
			expect(sentences.some((sentence) => sentence.includes("legislature"))).toBe(policy === "agree");
		}
	});
});
