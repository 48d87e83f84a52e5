import type { PolityTally } from "../plan/polity-tallies.ts";
import type { Ground } from "./ground.ts";
import { byPolity } from "./ground.ts";
import type { Metric, MetricValue } from "./metric.ts";
import { grouped } from "./words.ts";

export type Holding = MetricValue & {
	readonly polities: { readonly [polity: string]: { readonly value: number; readonly share: number } };
	readonly year: number | null;
	/** Key into the atlas's sources. */
	readonly source: string | null;
	/** Held by no polity. */
	readonly unassigned: number;
};

/** People of each polity in the year nearest the vote. */
export const population: Metric<Holding> = {
	key: "population",
	version: 1,
	title: "People",
	meaning: "People who live in each nation's land, in the year nearest the vote.",
	formula: "Σ people of the units",
	unit: "people",
	range: [0, null],
	frontier: "none",
	source: "the atlas's people column",
	caveat: "Who would be a citizen, or who would stay.",
	compute: (ground) => holding(ground, (tally) => tally.people, ground.preference.vote.peopleColumn),
	worked: inWords,
};

/** Land of each polity. */
export const area: Metric<Holding> = {
	key: "area",
	version: 1,
	title: "Land",
	meaning: "Land area of each nation.",
	formula: "Σ land area of the units",
	unit: "km2",
	range: [0, null],
	frontier: "none",
	source: "the atlas's area column",
	caveat: "What the land is worth, or who lives on it. Land does not vote.",
	compute: (ground) => holding(ground, (tally) => tally.area, ground.atlas.areaColumn),
	worked: inWords,
};

function holding(ground: Ground, of: (tally: PolityTally) => number, key: string): Holding {
	const column = ground.atlas.columns.get(key);
	const values = column?.values ?? new Float64Array(0);
	let value = 0;
	for (let u = 0; u < values.length; u++) value += values[u] || 0;
	const held = ground.tallies.reduce((sum, tally) => sum + of(tally), 0);
	const complete = ground.tallies.reduce((sum, tally) => sum + tally.units, 0) === ground.plan.assignment.length;
	const polities = byPolity(ground, (k) => {
		const own = of(ground.tallies[k]);
		return { value: own, share: value > 0 ? own / value : 0 };
	});
	const { year = null, source = null } = column ?? {};
	return { value, polities, year, source, unassigned: complete ? 0 : value - held };
}

function inWords(value: Holding): readonly string[] {
	const parts = Object.values(value.polities).map((polity) => grouped(Math.round(polity.value)));
	return [`${parts.join(" + ")} = ${grouped(Math.round(value.value ?? 0))}`];
}
