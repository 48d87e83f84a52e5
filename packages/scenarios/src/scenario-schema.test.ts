import type { Json } from "@velvet/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInScenarios, findBuiltIn } from "./built-in/built-in.ts";
import { mirrorScenario } from "./mirror.ts";
import { scenarioHash } from "./scenario-hash.ts";
import { parseScenario } from "./scenario-schema.ts";

const seed = findBuiltIn("two-nations-2016") as unknown as Record<string, Json>;

function codes(change: Record<string, Json | undefined>): string[] {
	const parsed = parseScenario(JSON.stringify({ ...seed, ...change }));
	return parsed.ok ? [] : parsed.issues.map((each) => `${each.code} at ${each.where}`);
}

describe("a scenario document", () => {
	it("round-trips: what ships parses to itself", () => {
		for (const { scenario } of builtInScenarios) {
			const parsed = parseScenario(JSON.stringify(scenario));
			expect(parsed).toEqual({ ok: true, value: scenario, notices: [] });
		}
	});

	it("may leave out what has a default", () => {
		const { links, locks, governs, ask, seed: _, ...short } = seed;
		const parsed = parseScenario(JSON.stringify(short));
		expect(parsed.ok && parsed.value).toMatchObject({ links: "land", locks: [], governs: "assigned", seed: "velvet" });
	});

	it.each<[string, Record<string, Json | undefined>, string]>([
		["another version", { velvet: 2 }, "unknown-version at velvet"],
		["no version", { velvet: undefined }, "unknown-version at velvet"],
		["an unknown key", { colour: "red" }, "unknown-key at colour"],
		[
			"an unknown key deeper down",
			{ plan: { method: "winner", level: "state", treshold: 1 } },
			"unknown-key at plan.treshold",
		],
		["an unknown method", { plan: { method: "magic" } }, "wrong-value at plan.method"],
		["a price of NaN", { plan: { method: "frontier", price: "NaN" } }, "wrong-value at plan.price"],
		["a negative price", { plan: { method: "frontier", price: -1 } }, "wrong-value at plan.price"],
		["a map from nowhere", { plan: { method: "assignment" } }, "wrong-value at plan"],
		["a map from two places", { plan: { method: "assignment", file: "a.csv", rest: "B" } }, "wrong-value at plan"],
		[
			"a threshold finer than six digits",
			{ plan: { method: "winner", threshold: 0.12345678 } },
			"wrong-value at plan.threshold",
		],
		[
			"a polity called __proto__",
			{
				polities: [
					{ id: "__proto__", name: "x", status: { kind: "continuator" } },
					{ id: "B", name: "y", status: { kind: "sovereign" } },
				],
			},
			"wrong-value at polities.0.id",
		],
		[
			"a member of a confederation that is not described",
			{
				polities: [
					{ id: "A", name: "x", status: { kind: "confederation" } },
					{ id: "B", name: "y", status: { kind: "continuator" } },
				],
			},
			"confederation at confederation",
		],
		["a confederation without members", { confederation: { name: "x" } }, "confederation at polities"],
		[
			"a quota that two opposed decisions could reach",
			{ confederation: { name: "x", quota: "2/5" } },
			"wrong-value at confederation.quota",
		],
		["an unknown way to share out seats", { legislature: { method: "lot" } }, "wrong-value at legislature.method"],
		["a missing title", { title: undefined }, "missing-key at title"],
		["unknown links", { links: "+air" }, "wrong-value at links"],
		["a choice in both camps", { camps: { A: ["dem"], B: ["dem"] } }, "shared-choice at camps"],
		[
			"no continuator",
			{
				polities: [
					{ id: "A", name: "x", status: { kind: "sovereign" } },
					{ id: "B", name: "y", status: { kind: "sovereign" } },
				],
			},
			"continuator at polities",
		],
		[
			"a polity twice",
			{
				polities: [
					{ id: "A", name: "x", status: { kind: "sovereign" } },
					{ id: "A", name: "y", status: { kind: "continuator" } },
				],
			},
			"duplicate-polity at polities",
		],
	])("with %s is refused by name", (_, change, expected) => {
		expect(codes(change)).toContain(expected);
	});

	it("names every problem, not only the first", () => {
		expect(codes({ colour: "red", links: "+air", title: 5 })).toHaveLength(3);
	});

	it("refuses a key that JavaScript would lose, and a document that is no object", () => {
		const places = JSON.stringify(seed).replace('"level":"state"', '"__proto__":["48"]');
		for (const text of [places, "[]", "null", "5"]) {
			const parsed = parseScenario(text);
			expect(parsed.ok ? [] : parsed.issues.map((each) => each.code)).toEqual([
				text === places ? "unknown-key" : "wrong-value",
			]);
		}
	});

	it("counts the problems past a hundred", () => {
		const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`key${i}`, 1]));
		expect(codes(many)).toHaveLength(101);
	});

	it("survives anything", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				const parsed = parseScenario(text);
				expect(parsed.ok).toBe(false);
			}),
		);
	});
});

describe("the hash of a scenario", () => {
	it("does not depend on the order of keys, and moves with any value", () => {
		const scenario = findBuiltIn("two-nations-2016");
		if (scenario === null) throw new Error("no scenario");
		const turned = Object.fromEntries(Object.entries(scenario).reverse()) as unknown as typeof scenario;
		expect(scenarioHash(turned)).toBe(scenarioHash(scenario));
		expect(scenarioHash({ ...scenario, seed: "other" })).not.toBe(scenarioHash(scenario));
		expect(scenarioHash(mirrorScenario(scenario))).not.toBe(scenarioHash(scenario));
		expect(scenarioHash(scenario)).toMatch(/^sha256:[0-9a-f]{64}$/);
	});
});
