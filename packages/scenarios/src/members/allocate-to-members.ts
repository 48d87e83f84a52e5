import { columnValues, type Plan } from "@velvet/core";
import type { Case } from "../open-case.ts";
import type { Member } from "./members-of.ts";

export interface AllocationOptions {
	/** What parts of a parent share its figure by, one a unit; left out, people of the year nearest the vote. */
	readonly weights?: Float64Array;
	/** Shares are whole numbers, by largest remainder; ties to the nation that remains, then to the part that stands first. */
	readonly whole?: boolean;
}

/**
 * Figures of parents, shared out to their members: a whole parent has its own, parts share by weight.
 *
 * Members that are all of a parent get all of its figure, to the last unit when `whole`. A missing figure stays `NaN`;
 * so does that of parts without any weight. O(n).
 */
export function allocateToMembers(
	{ atlas, preference, continuator }: Case,
	{ assignment }: Plan,
	members: readonly Member[],
	byParent: Float64Array,
	options: AllocationOptions = {},
): Float64Array {
	const { parentOf, parents } = atlas.units;
	const weights = options.weights ?? columnValues(atlas, preference.vote.peopleColumn);
	const slots = parents.ids.length;
	const [within, all] = [new Map<number, number>(), new Float64Array(slots)];
	for (let u = 0; u < assignment.length; u++) {
		const [weight, key] = [weights[u] || 0, assignment[u] * slots + parentOf[u]];
		within.set(key, (within.get(key) ?? 0) + weight);
		all[parentOf[u]] += weight;
	}
	const shares = Float64Array.from(members, ({ whole, polity, parent }) => {
		if (whole) return byParent[parent];
		return all[parent] > 0 ? (byParent[parent] * (within.get(polity * slots + parent) ?? 0)) / all[parent] : Number.NaN;
	});
	return options.whole === true ? rounded(members, shares, continuator) : shares;
}

/** Whole numbers that keep the sum of each parent's parts, as near as a whole number can. */
function rounded(members: readonly Member[], shares: Float64Array, continuator: number): Float64Array {
	const leaves = (m: number) => (members[m].polity === continuator ? 0 : 1);
	const first = (p: number, q: number) => (shares[q] % 1) - (shares[p] % 1) || leaves(p) - leaves(q) || p - q;
	const result = shares.map(Math.floor);
	for (const parent of new Set(members.flatMap((each) => (each.whole ? [] : [each.parent])))) {
		const parts = [...members.keys()].filter((m) => members[m].parent === parent && !Number.isNaN(shares[m]));
		const total = Math.round(parts.reduce((sum, m) => sum + shares[m], 0));
		let left = total - parts.reduce((sum, m) => sum + result[m], 0);
		for (const m of parts.sort(first)) if (left-- > 0) result[m]++;
	}
	for (const [m, { whole }] of members.entries()) if (whole) result[m] = Math.round(shares[m]);
	return result;
}
