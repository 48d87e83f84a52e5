import type { Atlas } from "../atlas/atlas.ts";
import { unitLabel } from "../atlas/unit-table.ts";
import { nameSome } from "../issue.ts";

/**
 * A piece as a reader knows it: "Colorado, most of New Mexico" when it holds most people of a parent, else its most
 * populous unit, "Cook, IL", with a count of the others.
 *
 * @param most parents that are named one by one; the rest is counted.
 */
export function namePiece(atlas: Atlas, members: readonly number[], people: Float64Array, most = 14): string {
	const { parentOf, parents } = atlas.units;
	const inside = new Map<number, number>();
	const count = new Map<number, number>();
	let seat = members[0];
	for (const u of members) {
		inside.set(parentOf[u], (inside.get(parentOf[u]) ?? 0) + (people[u] || 0));
		count.set(parentOf[u], (count.get(parentOf[u]) ?? 0) + 1);
		if ((people[u] || 0) > (people[seat] || 0)) seat = u;
	}
	const whole = parentTotals(atlas, people);
	const held = [...inside]
		.filter(([parent, own]) => 2 * own > whole.people[parent])
		.sort(([p, x], [q, y]) => y - x || p - q)
		.map(([parent]) => (count.get(parent) === whole.units[parent] ? "" : "most of ") + parents.names[parent]);
	if (held.length > 0 && (members.length > 1 || held[0] === atlas.units.names[seat])) return nameSome(held, most);
	const others = members.length - 1;
	return others === 0 ? unitLabel(atlas.units, seat) : `${unitLabel(atlas.units, seat)} with ${others} more`;
}

interface ParentTotals {
	readonly people: Float64Array;
	readonly units: Uint32Array;
}

const known = new WeakMap<Float64Array, ParentTotals>();

/** Depends on the atlas's columns alone, and a plan may have thousands of pieces to name: added up once. */
function parentTotals(atlas: Atlas, people: Float64Array): ParentTotals {
	const before = known.get(people);
	if (before !== undefined) return before;
	const { parentOf, parents } = atlas.units;
	const totals = { people: new Float64Array(parents.ids.length), units: new Uint32Array(parents.ids.length) };
	for (let u = 0; u < people.length; u++) {
		totals.people[parentOf[u]] += people[u] || 0;
		totals.units[parentOf[u]]++;
	}
	known.set(people, totals);
	return totals;
}
