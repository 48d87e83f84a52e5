import type { NamedScenario, PlanMethod, Scenario } from "./scenario.ts";

/** The scenarios that ship: five plans for each of two elections. The first opens the page. */
export const builtInScenarios: readonly NamedScenario[] = [2016, 2024].flatMap((year) => [
	named("two-nations", year, "Two nations by state", { method: "winner", level: "state", threshold: 0 }),
	named("best-border", year, "Two nations, the best for their border", {
		method: "frontier",
		border: "edges",
		price: "10000",
	}),
	named("by-county", year, "Two nations by county", { method: "winner", level: "county", threshold: 0 }),
	named("clear-majorities", year, "Two nations, counties with a clear majority", {
		method: "winner",
		level: "county",
		threshold: 10,
	}),
	named("california-alone", year, "California alone", { method: "assignment", places: { A: ["06"] }, rest: "B" }),
]);

export function findBuiltIn(name: string): Scenario | null {
	return builtInScenarios.find((each) => each.name === name)?.scenario ?? null;
}

function named(name: string, year: number, title: string, plan: PlanMethod): NamedScenario {
	return { name: `${name}-${year}`, scenario: scenarioOf(year, `${title}, ${year}`, plan) };
}

function scenarioOf(year: number, title: string, plan: PlanMethod): Scenario {
	return {
		velvet: 1,
		title,
		atlas: year === 2016 ? "us-counties" : "us-counties-2024",
		vote: `president-${year}`,
		camps: { A: ["dem"], B: ["rep"] },
		plan,
		links: "land",
		locks: [],
		polities: [
			{ id: "A", name: "Pacifica", colour: null, status: { kind: "sovereign" } },
			{ id: "B", name: "United States", colour: null, status: { kind: "continuator" } },
		],
		governs: "assigned",
		ask: ["scorecard"],
		seed: "velvet",
	};
}
