import { ceiling, countSufficient, fraction, parseFraction } from "@velvet/algorithms";
import { invariant } from "@velvet/core";
import type { AmendingRule } from "./host.ts";

/** Who is asked: a province with its people. */
export interface Consenting {
	readonly id: string;
	readonly people: number;
}

/** A rule before or after others have joined. */
export interface RuleAt {
	readonly members: number;
	/** Fewest members that must agree. */
	readonly membersNeeded: number;
	/** Fewest people that they must have together; `null` where the rule does not ask for people. */
	readonly peopleNeeded: number | null;
	/** Of all sets of members, those that suffice, as text; `null` where there are too many to count. */
	readonly coalitions: { readonly sufficing: string | null; readonly all: string; readonly why?: string };
	/** Members without whom nothing passes. */
	readonly vetoes: readonly string[];
	/** Some sets, and whether they suffice. */
	readonly examples: readonly RuleExample[];
}

export interface RuleExample {
	/** In words: "all but the two largest". */
	readonly who: string;
	readonly ids: readonly string[];
	/** Of the people of all members. */
	readonly peopleShare: number;
	readonly passes: boolean;
}

/** A named set of members. */
export interface NamedSet {
	readonly who: string;
	readonly ids: readonly string[];
}

/**
 * What a rule asks of these members, and who suffices: models.md (7.3).
 *
 * @param asked sets to be tried beside the usual ones: everybody but the two largest; the largest, and the second largest,
 *   each with the smallest others that make up the number.
 */
export function ruleAt(rule: AmendingRule, members: readonly Consenting[], asked: readonly NamedSet[] = []): RuleAt {
	const needs = needsOf(rule, members);
	const passes = (ids: ReadonlySet<string>) => suffices(rule, members, needs, ids);
	const all = members.map(({ id }) => id);
	const total = sumOf(members, new Set(all));
	const examples = [...usualSets(members, needs.members), ...asked].map(({ who, ids }) => {
		const set = new Set(ids);
		return { who, ids, peopleShare: sumOf(members, set) / total, passes: passes(set) };
	});
	const sufficing = countSets(rule, members, needs);
	return {
		members: members.length,
		membersNeeded: needs.members,
		peopleNeeded: rule.people === undefined ? null : needs.people,
		coalitions: {
			sufficing: sufficing === null ? null : String(sufficing),
			all: String(2n ** BigInt(members.length)),
			...(sufficing === null && { why: "So many members have too many coalitions to list." }),
		},
		vetoes: all.filter((id) => !passes(new Set(all.filter((other) => other !== id)))),
		examples,
	};
}

interface Needs {
	readonly members: number;
	readonly people: number;
}

function needsOf(rule: AmendingRule, members: readonly Consenting[]): Needs {
	const people = members.reduce((sum, each) => sum + each.people, 0);
	return {
		members: least(rule.members, members.length),
		people: rule.people === undefined ? 0 : least(rule.people, people),
	};
}

/** The least whole number that is so great a share of the whole. */
function least(share: string, whole: number): number {
	const read = parseFraction(share);
	invariant(read !== null, `Not a share: ${share}`);
	return Number(ceiling(fraction(read.p * BigInt(whole), read.q)));
}

function suffices(
	{ regions = [] }: AmendingRule,
	members: readonly Consenting[],
	needs: Needs,
	ids: ReadonlySet<string>,
): boolean {
	const count = members.filter(({ id }) => ids.has(id)).length;
	if (count < needs.members || sumOf(members, ids) < needs.people) return false;
	return regions.every((region) => {
		const own = members.filter(({ id }) => region.members.includes(id));
		const agreeing = own.filter(({ id }) => ids.has(id));
		const people = own.reduce((sum, each) => sum + each.people, 0);
		const enough = region.people === undefined ? 0 : least(region.people, people);
		return agreeing.length >= region.least && agreeing.reduce((sum, each) => sum + each.people, 0) >= enough;
	});
}

function countSets(rule: AmendingRule, members: readonly Consenting[], needs: Needs): bigint | null {
	const regional = new Set((rule.regions ?? []).flatMap((region) => region.members));
	// Members of regions come first: the condition on them is looked at where they are listed.
	const first = members.filter(({ id }) => regional.has(id));
	if (first.length > MOST_REGIONAL) return null;
	const ordered = [...first, ...members.filter(({ id }) => !regional.has(id))];
	const within = { members: 0, people: 0 };
	const known = new Map<number, boolean>();
	return countSufficient({
		sizes: ordered.map(({ people }) => people),
		members: needs.members,
		size: needs.people,
		first: {
			count: first.length,
			holds: (set) => {
				const key = set & (2 ** first.length - 1);
				const before = known.get(key);
				if (before !== undefined) return before;
				const ids = new Set(first.filter((_, i) => (key >>> i) & 1).map(({ id }) => id));
				const holds = suffices(rule, members, within, ids);
				known.set(key, holds);
				return holds;
			},
		},
	});
}

const MOST_REGIONAL = 20;

function usualSets(members: readonly Consenting[], needed: number): NamedSet[] {
	const bySize = [...members].sort((p, q) => q.people - p.people || (p.id < q.id ? -1 : 1)).map(({ id }) => id);
	if (bySize.length < 3) return [];
	const with_ = (i: number) => {
		const others = bySize.filter((_, j) => j > 1).reverse();
		return [bySize[i], ...others.slice(0, needed - 1)];
	};
	return [
		{ who: "all but the two largest", ids: bySize.slice(2) },
		{ who: "the largest with the smallest", ids: with_(0) },
		{ who: "the second largest with the smallest", ids: with_(1) },
	];
}

function sumOf(members: readonly Consenting[], ids: ReadonlySet<string>): number {
	return members.reduce((sum, { id, people }) => sum + (ids.has(id) ? people : 0), 0);
}
