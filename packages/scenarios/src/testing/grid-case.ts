import { type Atlas, buildDualGraph, type Link } from "@velvet/core";
import { gridAtlas, gridEdges } from "@velvet/testkit";
import { makePlan, scoreCase } from "../make-plan.ts";
import { openCase } from "../open-case.ts";
import type { Scenario } from "../scenario.ts";

/** Two nations by unit on a grid. */
export const gridScenario: Scenario = {
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

/** A grid from its rows of letters: `a` for a unit of camp A, anything else for one of camp B; 100,000 people each. */
export function drawnAtlas(rows: readonly string[], links: readonly Link[] = []): Atlas {
	const letters = [...rows.join("")];
	const columns = rows[0].length;
	const votes = letters.map((letter): [number, number] => (letter === "a" ? [9_000, 1_000] : [1_000, 9_000]));
	const atlas = gridAtlas(rows.length, columns, votes);
	return { ...atlas, graph: buildDualGraph(letters.length, gridEdges(rows.length, columns), links) };
}

/** Opens a scenario on an atlas, makes its plan and scores it. */
export function examine(scenario: Scenario, atlas: Atlas) {
	const opened = openCase(scenario, atlas);
	if (!opened.ok) throw new Error(opened.issues[0].message);
	const plan = makePlan(opened.value);
	if (!plan.ok) throw new Error(plan.issues[0].message);
	return { theCase: opened.value, card: scoreCase(opened.value, plan.value) };
}
