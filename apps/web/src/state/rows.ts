import { canonicalJson, type Json } from "@velvet/core";
import { builtInScenarios, type FoundingMethod, findBuiltIn, type PlanMethod, type Scenario } from "@velvet/scenarios";
import type { AtlasView } from "../engine/views.ts";

export type RowKey =
	/** The plan of a scenario that was chosen by name. */
	| "own"
	| "by-parent"
	| "best"
	| "by-unit"
	| "clear-majorities"
	| "cascade"
	| "california"
	| "yours"
	/** By a level that is neither the units nor their parents, such as `level-town`. */
	| `level-${string}`;

/** One plan of the rail, and the words that it goes by. */
export interface Row {
	readonly key: Exclude<RowKey, "yours">;
	readonly title: string;
	/** How the sentence begins. */
	readonly lead: string;
	/** How the plan is made; the row "best" takes measure and price from the reader's choices. */
	readonly plan: PlanMethod;
}

const namedRows: readonly string[] = [
	"own",
	"by-parent",
	"best",
	"by-unit",
	"clear-majorities",
	"cascade",
	"california",
	"yours",
];

export function isRowKey(text: string): text is RowKey {
	return namedRows.includes(text) || /^level-[\w-]{1,40}$/.test(text);
}

/** The years of the United States that ship, each with an atlas of its own. */
export const years: readonly number[] = [2016, 2024];

/** The scenario that opens a year of the United States: its case is the ground of every plan in the rail. */
export function baseScenario(year: number): Scenario {
	const scenario = findBuiltIn(`two-nations-${year}`);
	if (scenario === null) throw new Error(`There is no built-in scenario of ${year}`);
	return scenario;
}

/**
 * The plans of the rail. A scenario that was chosen by name has its own plan first; where its nations are not those of
 * the two camps, no other can be made.
 */
export function rowsOf(atlas: Pick<AtlasView, "levels" | "grains">, base: Scenario, isChosen = false): readonly Row[] {
	if (!isChosen) return usualRows(atlas, base);
	const own: Row = { key: "own", title: "As in the scenario", lead: "In this scenario", plan: base.plan };
	const ofCamps = base.polities.map(({ id }) => id).sort();
	if (ofCamps.join() !== "A,B") return [own];
	const said = canonicalJson(base.plan as unknown as Json);
	return [own, ...usualRows(atlas, base).filter(({ plan }) => canonicalJson(plan as unknown as Json) !== said)];
}

/**
 * The plans that any atlas has, by the names of its own levels; and one that only the United States have.
 *
 * Parents decide nothing where there is only one of them.
 */
function usualRows({ levels, grains }: Pick<AtlasView, "levels" | "grains">, base: Scenario): readonly Row[] {
	const { unit, parent } = levels;
	const byParent: Row = {
		key: "by-parent",
		title: `By ${parent}`,
		lead: `Divided by ${parent}`,
		plan: { method: "winner", level: parent, threshold: 0 },
	};
	const california = builtInScenarios.find(
		({ name, scenario }) =>
			/^california-alone/.test(name) && scenario.atlas === base.atlas && scenario.vote === base.vote,
	);
	return [
		...(grains.includes(parent) ? [byParent] : []),
		{
			key: "best",
			title: "Best for its border",
			lead: "Divided at a price of border",
			plan: { method: "frontier", border: "edges", price: "10000" },
		},
		...grains.slice(0, -1).flatMap((level) => (level === parent ? [] : [byLevel(level)])),
		{
			key: "by-unit",
			title: `By ${unit}`,
			lead: `Divided by ${unit}`,
			plan: { method: "winner", level: unit, threshold: 0 },
		},
		{
			key: "clear-majorities",
			title: "Clear majorities",
			lead: "By clear majorities",
			plan: { method: "winner", level: unit, threshold: 10 },
		},
		...(grains.includes(parent) ? [cascadeFrom(byParent)] : []),
		...(california === undefined
			? []
			: [
					{
						key: "california" as const,
						title: "California alone",
						lead: "With California alone",
						plan: california.scenario.plan,
					},
				]),
	];
}

/** Where the cascade ends that starts from the plan by parent. */
function cascadeFrom({ plan }: Row): Row {
	const from = plan as FoundingMethod;
	return { key: "cascade", title: "Cascade", lead: "At the end of the cascade", plan: { method: "cascade", from } };
}

function byLevel(level: string): Row {
	return {
		key: `level-${level}`,
		title: `By ${level}`,
		lead: `Divided by ${level}`,
		plan: { method: "winner", level, threshold: 0 },
	};
}

/** The rows before an atlas is open: those of the page's first case. */
export const firstRows: readonly Row[] = rowsOf(
	{ levels: { unit: "county", parent: "state" }, grains: ["state", "county"] },
	baseScenario(2016),
);

export function rowOf(rows: readonly Row[], key: RowKey): Row | null {
	return rows.find((row) => row.key === key) ?? null;
}

/** The built-in scenario that says the same but for its title, by name; `null` when none does. */
export function builtInLike(scenario: Scenario): { readonly name: string; readonly title: string } | null {
	const said = withoutTitle(scenario);
	const found = builtInScenarios.find((each) => isOn(each.scenario, scenario) && withoutTitle(each.scenario) === said);
	return found === undefined ? null : { name: found.name, title: found.scenario.title };
}

function isOn(scenario: Scenario, base: Scenario): boolean {
	const finer = (of: Scenario) => of.finer?.join(" ") ?? "";
	return scenario.atlas === base.atlas && finer(scenario) === finer(base) && scenario.vote === base.vote;
}

function withoutTitle(scenario: Scenario): string {
	return canonicalJson({ ...scenario, title: "" } as unknown as Json);
}
