import { UNASSIGNED } from "@velvet/core";
import { type Check, type CheckGround, idsOf, percent, roundPeople } from "./check.ts";

/** Parents named one by one; the rest is counted. */
const NAMED = 10;

interface SplitParent {
	readonly name: string;
	readonly units: readonly number[];
	readonly people: number;
	/** People by polity. */
	readonly shares: readonly number[];
}

/** Parents whose land the plan divides, most people first, with the share of people that falls to each nation. */
export function parentsSplit(ground: CheckGround): readonly Check[] {
	const { atlas, scenario } = ground.theCase;
	const list = splitParents(ground);
	const finding = (message: string, parents: readonly SplitParent[], severity: "ok" | "note" = "note"): Check => ({
		key: "parents-split",
		polity: null,
		severity,
		message,
		units: idsOf(
			ground,
			parents.flatMap((parent) => [...parent.units]),
		),
		people: parents.reduce((sum, parent) => sum + parent.people, 0),
	});
	if (list.length === 0) return [finding(`No ${atlas.levels.parent} is divided.`, [], "ok")];
	const people = list.reduce((sum, parent) => sum + parent.people, 0);
	const count = `${list.length} of ${atlas.units.parents.ids.length}`;
	const all = {
		...finding(`Divided (${atlas.levels.parent}): ${count}, with ${roundPeople(people)} people.`, list),
		units: [],
	};
	const named = list.slice(0, NAMED).map((parent) => {
		const shares = parent.shares.flatMap((own, k) =>
			own > 0 ? [`${percent(own / parent.people)} of the people in ${scenario.polities[k].name}`] : [],
		);
		return finding(`${parent.name} (${roundPeople(parent.people)} people): ${shares.join(", ")}.`, [parent]);
	});
	const rest = list.slice(NAMED);
	if (rest.length === 0) return [all, ...named];
	return [all, ...named, finding(`${rest.length} more: ${rest.map(({ name }) => name).join(", ")}.`, rest)];
}

function splitParents(ground: CheckGround): readonly SplitParent[] {
	const { parents, parentOf } = ground.theCase.atlas.units;
	const { plan, people } = ground.scorecard.ground;
	const { list } = ground.scorecard.metrics.splits;
	const units = new Map(list.map(({ id }) => [parents.ids.indexOf(id), [] as number[]]));
	parentOf.forEach((parent, unit) => {
		units.get(parent)?.push(unit);
	});
	return [...units]
		.map(([parent, members]) => {
			const shares = ground.theCase.polities.map(() => 0);
			for (const unit of members) {
				if (plan.assignment[unit] !== UNASSIGNED) shares[plan.assignment[unit]] += people[unit] || 0;
			}
			const sum = members.reduce((total, unit) => total + (people[unit] || 0), 0);
			return { name: parents.names[parent], units: members, people: sum, shares };
		})
		.sort((p, q) => q.people - p.people || p.units[0] - q.units[0]);
}
