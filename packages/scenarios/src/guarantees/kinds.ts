import { fractionToNumber, parseFraction } from "@velvet/algorithms";
import { counted, invariant } from "@velvet/core";
import { percent } from "../checks/check.ts";
import { type GuaranteeKey, guaranteeKeys, type Terms } from "./guarantee.ts";
import type { Minority } from "./minority.ts";

/** Whether something applies, and the reason either way. */
export interface Finding {
	readonly applies: boolean;
	readonly why: string;
}

/** One kind of guarantee for the voters of the other camp who live in a nation. */
export interface ResidentKind {
	readonly title: string;
	/** Heads a column. */
	readonly short: string;
	/** Where the usual terms are from, with the tag of how well that is known. */
	readonly source: string;
	/** What a nation that gives it says. */
	says(terms: Terms): string;
	/** Whether it would reach anyone at all in that nation. */
	judge(minority: Minority, terms: Terms): Finding;
	/** Whether it reaches the voters of the other camp in a unit; left out, wherever there are any. */
	reaches?(minority: Minority, unit: number): boolean;
}

/** A guarantee for pieces of other nations, or for what others give: no voters of the nation itself decide whether it applies. */
type OtherKind = Pick<ResidentKind, "title" | "short" | "source" | "says">;

/** The list of kinds is that of the models; their terms are ours, to start from. */
const assumed = { source: "models.md (9.3) [A]" } as const;

export const residentKinds: { readonly [key in Exclude<GuaranteeKey, "passage">]: ResidentKind } = {
	"option-of-nationality": {
		title: "Option of nationality",
		short: "option",
		...assumed,
		says: ({ years = 0 }) =>
			`For ${counted(years, "year")}, whoever lives there may choose the nationality of another nation of the plan, and keep home and property either way.`,
		judge: anyVoters,
	},
	"personal-autonomy": {
		title: "Personal autonomy",
		short: "personal",
		...assumed,
		says: ({ rights = [] }) =>
			`Whoever registers for it, wherever they live, elects a council of their own for ${listed(rights)}.`,
		judge: anyVoters,
	},
	"territorial-autonomy": {
		title: "Territorial autonomy",
		short: "territorial",
		...assumed,
		says: ({ rights = [] }) => `Places where the other camp has more votes govern themselves in ${listed(rights)}.`,
		judge(minority) {
			const count = minority.units.filter((u) => leads(minority, u)).length;
			return count > 0
				? { applies: true, why: `The other camp has more votes in ${counted(count, "place")}.` }
				: { applies: false, why: "The other camp has more votes in no place." };
		},
		reaches: leads,
	},
	"power-sharing": {
		title: "Power sharing",
		short: "power",
		...assumed,
		says: (terms) =>
			`While the other camp has at least ${inPercent(terms)} of the voters of both, it has its share of the seats in the government.`,
		judge({ voters, all }, terms) {
			const applies = all > 0 && reachesShare(voters, all, terms);
			const have = all > 0 ? voters / all : 0;
			return {
				applies,
				why: `The other camp has ${percent(have)} of the voters of both, ${applies ? "at least" : "less than"} ${inPercent(terms)}.`,
			};
		},
	},
	supermajority: {
		title: "Supermajority on listed rights",
		short: "rights",
		...assumed,
		says: (terms) =>
			`A change of these rights needs at least ${inPercent(terms)} of the votes: ${listed(terms.rights ?? [])}.`,
		judge(minority, terms) {
			const { voters, all } = minority;
			if (voters === 0) return anyVoters(minority);
			const applies = !reachesShare(all - voters, all, terms);
			return {
				applies,
				why: `The governing camp has ${percent((all - voters) / all)} of the voters of both, ${applies ? `short of ${inPercent(terms)}: it would need others` : `at least ${inPercent(terms)}: it would need nobody else`}.`,
			};
		},
	},
	reciprocity: {
		title: "Reciprocal guarantees",
		short: "in return",
		...assumed,
		says: () => "Whatever the other side guarantees, it guarantees as well, on the same terms, while both keep it.",
		judge: anyVoters,
	},
};

export const passageKind: OtherKind = {
	title: "Corridor and passage",
	short: "passage",
	...assumed,
	says: () => "People and goods may pass freely over its land between a piece apart and the rest of its nation.",
};

/** What all kinds have in common. */
export function kindOf(key: GuaranteeKey): OtherKind {
	return key === "passage" ? passageKind : residentKinds[key];
}

/** All kinds, in the order of the list of models.md (9.3). */
export const guaranteeKinds = guaranteeKeys.map((key) => ({ key, ...kindOf(key) }));

function anyVoters({ voters }: Minority): Finding {
	return voters > 0
		? { applies: true, why: `${counted(voters, "voter")} of the other camp would live there.` }
		: { applies: false, why: "No voter of the other camp would live there." };
}

function leads({ own, others }: Minority, unit: number): boolean {
	return others[unit] > own[unit];
}

/** Whether `part` is at least the share of `whole`: exactly, in whole votes. */
function reachesShare(part: number, whole: number, terms: Terms): boolean {
	const { p, q } = shareOf(terms);
	return BigInt(part) * q >= p * BigInt(whole);
}

function shareOf({ share = "" }: Terms) {
	const read = parseFraction(share);
	invariant(read !== null, `A scenario with the share "${share}" was opened`);
	return read;
}

/** "30 %", "66.7 %". */
function inPercent(terms: Terms): string {
	return percent(fractionToNumber(shareOf(terms))).replace(".0 ", " ");
}

function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}
