import { parseFraction } from "@velvet/algorithms";
import type { Terms } from "./guarantee.ts";
import { type Affair, enteredBy, type Offer } from "./offers.ts";

/** What another nation does about a guarantee: `clause` is its clause of reciprocity, which gives whatever it is given. */
export type Answer = "same" | "other-terms" | "clause" | "not-given" | "nothing-to-cover";

/**
 * What each nation of the other side does about an offer, by its id: those that the other camp governs; of passage, those
 * whose pieces it is for.
 */
export function answersTo(
	affair: Affair,
	offers: readonly Offer[],
	{ kind, polity, pieces, terms }: Offer,
): { readonly [polity: string]: Answer } {
	const { theCase, minorities, apart } = affair;
	const owners = new Set(pieces.map(({ piece }) => piece.polity));
	const { government } = minorities[polity];
	const side = minorities.filter((each) =>
		kind === "passage" ? owners.has(each.polity) : each.government !== government,
	);
	const wouldReach = (other: number) =>
		kind === "passage"
			? apart.some(({ piece, over }) => piece.polity === polity && over.includes(other))
			: offers.some((each) => each.kind === kind && each.polity === other && each.applies);
	const answerOf = (other: number): Answer => {
		const theirs = enteredBy(affair, kind, other);
		if (theirs !== undefined) return haveSameTerms(terms, theirs) ? "same" : "other-terms";
		if (kind !== "reciprocity" && enteredBy(affair, "reciprocity", other) !== undefined) return "clause";
		return wouldReach(other) ? "not-given" : "nothing-to-cover";
	};
	return Object.fromEntries(side.map((each) => [theCase.polities[each.polity].id, answerOf(each.polity)]));
}

/**
 * Whether the other side gives the same; `null` where there is no other side, or nothing there that it would reach.
 *
 * A nation in which it would reach nobody owes nothing.
 */
export function isReciprocated(answers: readonly Answer[]): boolean | null {
	const owed = answers.filter((answer) => answer !== "nothing-to-cover");
	return owed.length === 0 ? null : owed.every((answer) => answer === "same" || answer === "clause");
}

/** Equal in years, share and rights; in which places it holds is each nation's own. */
function haveSameTerms(x: Terms, y: Terms): boolean {
	const rights = ({ rights: list = [] }: Terms) => [...new Set(list)].sort().join("\n");
	return x.years === y.years && isSameShare(x.share, y.share) && rights(x) === rights(y);
}

function isSameShare(x: string | undefined, y: string | undefined): boolean {
	const [p, q] = [x, y].map((text) => (text === undefined ? null : parseFraction(text)));
	return p?.p === q?.p && p?.q === q?.q;
}
