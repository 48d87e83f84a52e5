import { capital, unitLabel } from "@velvet/core";
import { type Check, type CheckGround, idsOf, percent, roundPeople } from "./check.ts";

/** The most populous unit of each nation, and how they compare. */
export function largestUnit(ground: CheckGround): readonly Check[] {
	const { polities, atlas, scenario } = ground.theCase;
	const { people } = ground.scorecard.ground;
	const { population } = ground.scorecard.metrics;
	const best = polities.map((_, k) => mostPopulous(ground, k));
	const label = (unit: number) => unitLabel(atlas.units, unit);
	const own = polities.map((polity, k): Check => {
		const unit = best[k];
		if (unit < 0) {
			return {
				key: "largest-city",
				polity: polity.id,
				severity: "fail",
				message: "Has no land.",
				units: [],
				people: 0,
			};
		}
		const of = population.polities[polity.id].value;
		const share = of > 0 ? `, ${percent((people[unit] || 0) / of)} of the nation` : "";
		return {
			key: "largest-city",
			polity: polity.id,
			severity: "note",
			message: `The most populous ${atlas.levels.unit} is ${label(unit)}, with ${roundPeople(people[unit] || 0)} people${share}.`,
			units: idsOf(ground, [unit]),
			people: people[unit] || 0,
		};
	});
	const order = polities
		.map((_, k) => k)
		.filter((k) => best[k] >= 0 && people[best[k]] > 0)
		.sort((j, k) => people[best[k]] - people[best[j]] || best[j] - best[k]);
	if (order.length < 2) return own;
	const [first, ...others] = order;
	const ratios = others.map((k) => `${times(people[best[first]], people[best[k]])} as many as ${label(best[k])}`);
	const compared: Check = {
		key: "largest-city",
		polity: null,
		severity: "note",
		message: `${label(best[first])} (${scenario.polities[first].name}) has ${ratios.join(", ")}.`,
		units: idsOf(
			ground,
			order.map((k) => best[k]),
		),
		people: order.reduce((sum, k) => sum + people[best[k]], 0),
	};
	return [...own, compared];
}

function mostPopulous(ground: CheckGround, polity: number): number {
	const { plan, people } = ground.scorecard.ground;
	let best = -1;
	plan.assignment.forEach((own, u) => {
		if (own === polity && (best < 0 || (people[u] || 0) > (people[best] || 0))) best = u;
	});
	return best;
}

/** How the nations compare in people and land. */
export function sizeParity(ground: CheckGround): readonly Check[] {
	const { population, area } = ground.scorecard.metrics;
	const { polities, scenario } = ground.theCase;
	const own = polities.map(({ id }): Check => {
		const people = population.polities[id];
		const land = area.polities[id].share;
		return {
			key: "size",
			polity: id,
			severity: people.share < 0.05 ? "warn" : "note",
			message: `${percent(people.share)} of the people on ${percent(land)} of the land.`,
			units: [],
			people: people.value,
		};
	});
	const spread = (measure: string, values: readonly number[]) => {
		const most = Math.max(...values);
		const least = Math.min(...values);
		if (most === least) return `equal ${measure}`;
		const name = scenario.polities[values.indexOf(most)].name;
		const other = scenario.polities[values.indexOf(least)].name;
		return least > 0
			? `${name} has ${times(most, least)} the ${measure} of ${other}`
			: `${name} has all the ${measure}`;
	};
	const message = [
		spread(
			"people",
			polities.map(({ id }) => population.polities[id].value),
		),
		spread(
			"land",
			polities.map(({ id }) => area.polities[id].value),
		),
	].join("; ");
	return [
		...own,
		{ key: "size", polity: null, severity: "note", message: `${capital(message)}.`, units: [], people: 0 },
	];
}

function times(more: number, fewer: number): string {
	const ratio = more / fewer;
	return `${ratio >= 100 ? Math.round(ratio) : ratio.toFixed(ratio < 1.1 ? 3 : 2)} times`;
}
