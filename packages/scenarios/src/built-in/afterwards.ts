import type { NamedScenario, PlanMethod } from "../scenario.ts";
import { scenarioOf } from "./scenario-of.ts";

/** The states of one camp join another country, each as a province of its own. */
export function pacificaJoinsCanada(): NamedScenario {
	const plan: PlanMethod = { method: "winner", level: "state", threshold: 0 };
	const scenario = scenarioOf(2016, "Pacifica joins Canada, by state, 2016", plan);
	const [leaving, staying] = scenario.polities;
	const polities = [{ ...leaving, status: { kind: "accession", host: "canada", as: "members" } as const }, staying];
	return { name: "pacifica-joins-canada", scenario: { ...scenario, polities } };
}

/** Four groups of states, each in one piece by land, links or habit, that leave and keep a few things in common. */
const coasts: readonly (readonly [string, string, readonly string[]])[] = [
	["Pacific", "Pacific States", ["06", "15", "32", "41", "53"]],
	["Mountain", "Mountain States", ["08", "35"]],
	["Lakes", "Lake States", ["17", "27"]],
	["Atlantic", "Atlantic States", ["09", "10", "11", "23", "24", "25", "33", "34", "36", "44", "50", "51"]],
];

/** The states of the same plan as four nations with a council. Who governs each is said by its own votes. */
export function confederationOfTheCoasts(): NamedScenario {
	const places = Object.fromEntries(coasts.map(([id, , states]) => [id, states]));
	const plan: PlanMethod = { method: "assignment", places, rest: "B" };
	const scenario = scenarioOf(2016, "A confederation of the coasts, by state, 2016", plan);
	const status = { kind: "confederation" } as const;
	return {
		name: "confederation-of-the-coasts",
		scenario: {
			...scenario,
			governs: "plurality",
			polities: [...coasts.map(([id, name]) => ({ id, name, colour: null, status })), scenario.polities[1]],
			confederation: {
				name: "Confederation of the Coasts",
				weights: "people",
				quota: "1/2",
				keeps: ["defence", "currency", "a common market", "free movement of people"],
			},
		},
	};
}

/** What `two-nations-2016` is on the other side: that side won, and the states of this one leave, Texas the first. */
export function mirrorTexas(): NamedScenario {
	const plan: PlanMethod = { method: "winner", level: "state", threshold: 0 };
	const scenario = scenarioOf(
		2016,
		"The other side won in 2016: Texas asks, and the states of its majority leave",
		plan,
	);
	const [leaving, staying] = scenario.polities;
	const referendum = { regions: [{ places: ["48"] }], inPower: "A" } as const;
	return {
		name: "mirror-texas",
		scenario: {
			...scenario,
			polities: [
				{ ...staying, id: "A" },
				{ ...leaving, id: "B", name: "Lone Star Union" },
			],
			ask: ["scorecard", "referendum"],
			referendum,
		},
	};
}
