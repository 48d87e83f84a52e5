import {
	type Case,
	compareGrains,
	findBuiltIn,
	makePlan,
	openCase,
	type Scenario,
	scoreCase,
	solveFrontier,
	strandedFloor,
} from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { atlasOf } from "../built-atlas.ts";

function open(scenario: Scenario): Case {
	const opened = openCase(scenario, atlasOf(scenario));
	if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
	return opened.value;
}

const builtIn = (name: string) => findBuiltIn(name) as Scenario;

function score(scenario: Scenario) {
	const theCase = open(scenario);
	const plan = makePlan(theCase);
	if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
	const scorecard = scoreCase(theCase, plan.value);
	return { theCase, scorecard, grains: compareGrains(theCase, scorecard) };
}

const share = (scenario: Scenario) => score(scenario).scorecard.metrics["self-determination"].value;

/** Figures of shared/ship/README.md, from another program. */
describe("New Hampshire in 2016", () => {
	const { grains, scorecard } = score(builtIn("new-hampshire-2016"));

	it("has 0.501970 as one polity under A, 0.531247 by county, 0.585157 by 259 towns, 0.586305 by 325 towns and wards", () => {
		expect(scorecard.metrics["self-determination"].reference.oneUnderA).toBeCloseTo(0.50197, 6);
		const found = grains.rows.map(({ level, deciders, winner }) => [
			level,
			deciders,
			winner?.selfDetermination.toFixed(6),
		]);
		expect(found).toEqual([
			["state", 1, "0.501970"],
			["county", 10, "0.531247"],
			["town", 259, "0.585157"],
			["municipality", 325, "0.586305"],
		]);
	});

	it("is its own plan at its own grain, and another at every coarser one", () => {
		expect(grains.rows.map(({ plan }) => plan === null)).toEqual([false, false, false, true]);
		for (const { winner, plan } of grains.rows) {
			if (plan !== null) expect(plan.selfDetermination).toBeLessThanOrEqual(winner?.selfDetermination ?? 0);
		}
	});
});

describe("counties, with the towns and wards of New Hampshire", () => {
	const mixed = builtIn("mixed-grain-2016");
	const { grains } = score(mixed);

	it("report the same voters of New Hampshire at every grain", () => {
		expect(grains.inside).toHaveLength(1);
		const { name, selfDetermination } = grains.inside[0];
		expect(name).toBe("New Hampshire");
		const rounded = Object.fromEntries(
			Object.entries(selfDetermination).map(([level, value]) => [level, value.toFixed(6)]),
		);
		expect(rounded).toEqual({ state: "0.501970", county: "0.531247", town: "0.585157", municipality: "0.586305" });
		expect(grains.rows.map(({ level, onlyIn }) => [level, onlyIn])).toEqual([
			["state", null],
			["county", null],
			["town", ["33"]],
			["municipality", ["33"]],
		]);
	});

	it("have by whole county the border, in kilometres, of the counties alone", () => {
		const alone = score(builtIn("by-county-2016"));
		const [here, there] = [grains, alone.grains].map(
			({ rows }) => rows.find(({ level }) => level === "county")?.winner,
		);
		expect(here?.border.km).toBe(there?.border.km);
		expect(here?.pieces).toEqual(there?.pieces);
	});

	it("decide at the grain that the scenario names for a place, the finer place before the coarser", () => {
		const county = share({ ...mixed, levels: {} });
		const town = share({ ...mixed, levels: { "33": "town" } });
		const oneCounty = share({ ...mixed, levels: { "33": "county", "33011": "municipality" } });
		const state = share({ ...mixed, levels: { "33": "state" } });
		expect(state).toBeLessThan(county as number);
		expect(county).toBeLessThan(oneCounty as number);
		expect(oneCounty).toBeLessThan(town as number);
		expect(town).toBeLessThan(share(mixed) as number);
	});

	it("are cut exactly where no state may be parted: 51 deciders, a flow for every corner, and no state divided", () => {
		const byState: Scenario = {
			...mixed,
			levels: {},
			plan: { method: "frontier", border: "km", price: "0", level: "state" },
		};
		const theCase = open(byState);
		const { points } = solveFrontier(theCase, "km");
		expect(points.length).toBeGreaterThan(5);
		for (const { certificate, stranded, plan } of points) {
			expect(certificate.flow).toBe(certificate.cut);
			const { metrics } = scoreCase(theCase, plan);
			expect(metrics.stranded.value).toBe(stranded);
			expect(metrics.splits.value).toBe(0);
		}
		// The first corner is every state with its plurality: what states leave at least.
		expect(points[0].stranded).toBe(strandedFloor(theCase));
		expect(points[0].stranded).toBe(54_627_155);
	});

	it("name what is wrong: a level or a place that is not there", () => {
		const codes = (change: Partial<Scenario>) => {
			const opened = openCase({ ...mixed, ...change }, atlasOf(mixed));
			return opened.ok ? [] : opened.issues.map(({ code, where }) => [code, where]);
		};
		expect(codes({ levels: { "33": "precinct", XX: "county" } })).toEqual([
			["unknown-level", "levels.33"],
			["unknown-unit", "levels: XX"],
		]);
	});
});
