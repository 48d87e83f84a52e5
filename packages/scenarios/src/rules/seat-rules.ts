import { nameSome, UNASSIGNED, unitLabel } from "@velvet/core";
import type { CheckGround } from "../checks/check.ts";
import { verdict } from "./judge.ts";
import { type Finding, notEvaluated, type Rule } from "./rule.ts";

/** Rules about capitals and largest units. */
export const seatRules: readonly Rule[] = [
	{
		key: "keep-capital",
		title: "The continuator keeps the national capital",
		source: "Velvet; compare CalExit 3.1, the capital issue",
		takes: "nothing",
		parameter: null,
		evaluate: keepCapital,
	},
	{
		key: "parents-keep-capital",
		title: "Capitals of divided parents lie where most of their people do",
		source: "B. Slavens (538–0 map); CalExit 3.1, the capital issue: Sacramento stays a capital",
		takes: "nothing",
		parameter: null,
		evaluate: parentsKeepCapital,
	},
	{
		key: "parents-keep-largest",
		title: "The most populous unit of divided parents lies where most of their people do",
		source: "B. Slavens (538–0 map): keep the largest city",
		takes: "nothing",
		parameter: null,
		evaluate: (ground) => parentsKeep(ground, "most populous unit", largestUnits(ground)),
	},
];

function keepCapital(ground: CheckGround): readonly Finding[] {
	const { atlas, scenario, continuator, polities } = ground.theCase;
	const capital = atlas.places?.find((place) => place.kind === "national-capital");
	if (capital === undefined) return [notEvaluated(`atlas ${atlas.id} names no national capital.`)];
	const holder = ground.scorecard.ground.plan.assignment[capital.unit];
	const owner = scenario.polities[holder]?.name ?? "no nation";
	const reason = `${capital.name} (${unitLabel(atlas.units, capital.unit)}) lies in ${owner}.`;
	return [verdict(ground, polities[continuator].id, { holds: holder === continuator, reason, units: [capital.unit] })];
}

/** Something of a parent that its people would want to keep: its name and its unit. */
interface Seat {
	readonly name: string;
	readonly unit: number;
}

function parentsKeepCapital(ground: CheckGround): readonly Finding[] {
	const { atlas } = ground.theCase;
	const places = (atlas.places ?? []).filter(({ kind }) => kind.endsWith("-capital") && kind !== "national-capital");
	if (places.length === 0) return [notEvaluated(`atlas ${atlas.id} has no table of ${atlas.levels.parent} capitals.`)];
	const seats = new Map(places.map(({ name, unit }): [number, Seat] => [atlas.units.parentOf[unit], { name, unit }]));
	return parentsKeep(ground, "capital", seats);
}

function largestUnits(ground: CheckGround): ReadonlyMap<number, Seat> {
	const { units } = ground.theCase.atlas;
	const { people } = ground.scorecard.ground;
	const best = new Map<number, Seat>();
	units.parentOf.forEach((parent, unit) => {
		const known = best.get(parent);
		if (known === undefined || (people[unit] || 0) > (people[known.unit] || 0)) {
			best.set(parent, { name: units.names[unit], unit });
		}
	});
	return best;
}

/** Holds when no nation has more people of a divided parent than the nation that has its seat. */
function parentsKeep(ground: CheckGround, what: string, seats: ReadonlyMap<number, Seat>): readonly Finding[] {
	const { units, levels } = ground.theCase.atlas;
	const { plan, people } = ground.scorecard.ground;
	const divided = ground.scorecard.metrics.splits.list.map(({ id }) => units.parents.ids.indexOf(id));
	const shares = new Map(divided.map((parent) => [parent, ground.theCase.polities.map(() => 0)]));
	units.parentOf.forEach((parent, unit) => {
		const own = shares.get(parent);
		if (own !== undefined && plan.assignment[unit] !== UNASSIGNED) own[plan.assignment[unit]] += people[unit] || 0;
	});
	const lost = divided.flatMap((parent) => {
		const seat = seats.get(parent);
		const own = shares.get(parent) ?? [];
		if (seat === undefined || (own[plan.assignment[seat.unit]] ?? -1) >= Math.max(...own)) return [];
		return [{ ...seat, parent: units.parents.codes[parent] }];
	});
	const without = divided.filter((parent) => !seats.has(parent)).map((parent) => units.parents.names[parent]);
	const unknown = without.length === 0 ? "" : ` Not evaluated, without a ${what} in the atlas: ${nameSome(without)}.`;
	const count = `${divided.length} divided (${levels.parent})`;
	const reason =
		divided.length === 0
			? `No ${levels.parent} is divided.`
			: lost.length === 0
				? `Kept by all of ${count}.`
				: `Away from most of their people, ${lost.length} of ${count}: ${nameSome(lost.map(({ name, parent }) => `${name} (${parent})`))}.`;
	return [
		verdict(ground, null, { holds: lost.length === 0, reason: reason + unknown, units: lost.map(({ unit }) => unit) }),
	];
}
