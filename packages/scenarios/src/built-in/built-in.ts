import type { NamedScenario, PlanMethod, Scenario } from "../scenario.ts";
import { confederationOfTheCoasts, mirrorTexas, pacificaJoinsCanada } from "./afterwards.ts";
import { scenarioOf } from "./scenario-of.ts";

/** The scenarios that ship. The first opens the page. */
export const builtInScenarios: readonly NamedScenario[] = [
	...[2016, 2024].flatMap((year) => [
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
		named("cascade", year, "Two nations by state, and whoever would follow", {
			method: "cascade",
			from: { method: "winner", level: "state", threshold: 0 },
		}),
		named("california-alone", year, "California alone", { method: "assignment", places: { A: ["06"] }, rest: "B" }),
		texasAlone(year),
	]),
	mixedGrain(),
	newHampshire(),
	calexit(),
	texit(),
	pacificaJoinsCanada(),
	confederationOfTheCoasts(),
	mirrorTexas(),
];

export function findBuiltIn(name: string): Scenario | null {
	return builtInScenarios.find((each) => each.name === name)?.scenario ?? null;
}

function named(name: string, year: number, title: string, plan: PlanMethod): NamedScenario {
	return { name: `${name}-${year}`, scenario: scenarioOf(year, `${title}, ${year}`, plan) };
}

/** Counties decide, but in New Hampshire towns and wards do: the step after counties, where an atlas has it. */
function mixedGrain(): NamedScenario {
	const title = "Two nations by county, New Hampshire by town, 2016";
	const scenario = scenarioOf(2016, title, { method: "winner", level: "county", threshold: 0 });
	const levels = { "33": "municipality" };
	return { name: "mixed-grain-2016", scenario: { ...scenario, finer: ["us-nh-municipalities"], levels } };
}

/** One state by itself, where the vote of 2016 was nearest to a tie. */
function newHampshire(): NamedScenario {
	const plan: PlanMethod = { method: "winner", level: "municipality", threshold: 0 };
	const scenario: Scenario = {
		...scenarioOf(2016, "New Hampshire by town and ward, 2016", plan),
		atlas: "us-nh-municipalities",
		polities: [
			{ id: "A", name: "Granite", colour: null, status: { kind: "sovereign" } },
			{ id: "B", name: "New Hampshire", colour: null, status: { kind: "continuator" } },
		],
	};
	return { name: "new-hampshire-2016", scenario };
}

/** The largest state of the other camp by itself: the same plan as that of California, seen from the other side. */
function texasAlone(year: number): NamedScenario {
	const plan: PlanMethod = { method: "assignment", places: { B: ["48"] }, rest: "A" };
	const scenario = scenarioOf(year, `Texas alone, ${year}`, plan);
	return { name: `texas-alone-${year}`, scenario: { ...scenario, polities: texasApart(scenario) } };
}

/** Texas goes under the letter of its camp, and the rest keeps the name of the country. */
function texasApart({ polities }: Scenario): Scenario["polities"] {
	return [
		{ ...polities[1], id: "A" },
		{ ...polities[0], id: "B", name: "Texas" },
	];
}

/** California votes on leaving while the other camp governs. */
function calexit(): NamedScenario {
	const plan: PlanMethod = { method: "assignment", places: { A: ["06"] }, rest: "B" };
	const scenario = scenarioOf(
		2016,
		"California votes on leaving, 2019, while the other camp governs (votes of 2016)",
		plan,
	);
	const polities = [{ ...scenario.polities[0], name: "California" }, scenario.polities[1]];
	const referendum = { regions: [{ places: ["06"] }], inPower: "B" } as const;
	return { name: "calexit-2019", scenario: { ...scenario, polities, ask: ["scorecard", "referendum"], referendum } };
}

/** The same question on the other side: Texas votes on leaving while the other camp governs. */
function texit(): NamedScenario {
	const plan: PlanMethod = { method: "assignment", places: { B: ["48"] }, rest: "A" };
	const scenario = scenarioOf(2016, "Texas votes on leaving, 2019, while the other camp governs (votes of 2016)", plan);
	const polities = texasApart(scenario);
	const referendum = { regions: [{ places: ["48"] }], inPower: "A" } as const;
	return { name: "texit-2019", scenario: { ...scenario, polities, ask: ["scorecard", "referendum"], referendum } };
}
