import type { PlanMethod, Scenario } from "../scenario.ts";

/** Two nations of the United States in the vote of a year, by a plan. */
export function scenarioOf(year: number, title: string, plan: PlanMethod): Scenario {
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
