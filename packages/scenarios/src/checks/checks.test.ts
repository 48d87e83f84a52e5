import { buildDualGraph } from "@velvet/core";
import { gridAtlas, gridEdges } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { makePlan, scoreCase } from "../make-plan.ts";
import { openCase } from "../open-case.ts";
import type { Scenario } from "../scenario.ts";
import { runChecks, runPreset } from "./run-checks.ts";

// Four rows of four: camp A holds the middle of the second row and the last square; a ferry joins the two.
const grid = gridAtlas(
	4,
	4,
	Array.from({ length: 16 }, (_, u): [number, number] => ([5, 6, 15].includes(u) ? [9_000, 1_000] : [1_000, 9_000])),
);
const ferry = { a: 6, b: 15, kind: "ferry", reason: "the night boat" } as const;
const atlas = {
	...grid,
	graph: buildDualGraph(16, gridEdges(4, 4), [ferry]),
	places: [
		{ id: "cap", name: "Middleton", longitude: 0, latitude: 0, kind: "national-capital", unit: 5 },
		{ id: "p0", name: "Northby", longitude: 0, latitude: 0, kind: "state-capital", unit: 1 },
	],
};
const scenario: Scenario = {
	velvet: 1,
	title: "A grid",
	atlas: "grid",
	vote: "grid-vote",
	camps: { A: ["a"], B: ["b"] },
	plan: { method: "winner", level: "unit", threshold: 0 },
	links: "land",
	locks: [],
	polities: [
		{ id: "A", name: "Ayland", colour: null, status: { kind: "sovereign" } },
		{ id: "B", name: "Beeland", colour: null, status: { kind: "continuator" } },
	],
	governs: "assigned",
	ask: [],
	seed: "test",
};

function examine() {
	const opened = openCase(scenario, atlas);
	if (!opened.ok) throw new Error("no case");
	const plan = makePlan(opened.value);
	if (!plan.ok) throw new Error("no plan");
	const card = scoreCase(opened.value, plan.value);
	return { checks: runChecks(opened.value, card), preset: (key: string) => runPreset(opened.value, card, key) };
}

describe("the checks of a plan", () => {
	const { checks, preset } = examine();
	const say = (key: string, polity: string | null) =>
		checks
			.filter((check) => check.key === key && check.polity === polity)
			.map(({ severity, message }) => `${severity}: ${message}`);

	it("name what is apart, what lies inside, and what a ferry joins", () => {
		expect(say("exclaves", "A")).toEqual([
			"warn: Square u015, P3 (100,000 people) is apart; with ferry links it joins the largest piece.",
		]);
		expect(say("enclaves", "A")).toEqual([
			"warn: Square u005, P1 with 1 more (200,000 people) lies wholly inside Beeland.",
		]);
		expect(say("enclaves", "B")).toEqual(["ok: None."]);
		expect(say("reachable-by", "A")).toEqual([
			"note: 2 pieces by land; 2 with bridge links too; 1 with ferry links too; 1 with sea links too.",
			"note: A ferry link (the night boat) joins Square u015, P3 to Square u005, P1 with 1 more.",
		]);
	});

	it("say that no piece reaches an ocean where the map has none", () => {
		expect(say("sea-access", "B")[0]).toBe("fail: None of the 1 pieces reaches the ocean.");
	});

	it("find the capitals, and the nation without one", () => {
		expect(say("capitals", "A")).toEqual([
			"warn: Middleton (Square u005, P1), the national capital, lies in Ayland.",
			"warn: No row capital.",
		]);
		expect(say("capitals", "B")).toEqual(["ok: 1 row capital: Northby."]);
	});

	it("say the same of the mirrored nations: every nation gets every kind of check", () => {
		const kinds = (polity: string) =>
			new Set(checks.filter((check) => check.polity === polity).map((check) => check.key));
		expect(kinds("A")).toEqual(kinds("B"));
	});

	it("hold or break the rules that authors set themselves, with the reason", () => {
		const severities = (key: string) => preset(key)?.map((check) => check.severity);
		expect(severities("contiguous")).toEqual(["fail", "ok"]);
		expect(severities("corridors-open")).toEqual(["ok", "ok"]);
		expect(severities("both-reach-the-sea")).toEqual(["fail", "fail"]);
		expect(severities("no-enclave")).toEqual(["fail", "ok"]);
		expect(severities("no-small-exclave")).toEqual(["ok", "ok"]);
		expect(severities("whole-parents")).toEqual(["fail"]);
		expect(preset("keep-capital")?.[0]).toMatchObject({
			severity: "fail",
			message: "Middleton (Square u005, P1) lies in Ayland.",
		});
		expect(preset("no-such-rule")).toBeNull();
	});
});
