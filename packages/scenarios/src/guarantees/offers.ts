import type { Case } from "../open-case.ts";
import { type Guarantee, type GuaranteeKey, guaranteeKeys, type Terms } from "./guarantee.ts";
import { type Finding, residentKinds } from "./kinds.ts";
import { limitTo } from "./limit-to.ts";
import type { Minority } from "./minority.ts";
import type { PieceApart } from "./passage.ts";
import { usualTerms } from "./usual-terms.ts";

/** What guarantees of a plan are found from. */
export interface Affair {
	readonly theCase: Case;
	/** In the order of the polities. */
	readonly minorities: readonly Minority[];
	readonly apart: readonly PieceApart[];
	/** Those of the scenario. */
	readonly entered: readonly Guarantee[];
}

/** A guarantee that a nation gives, or could, with what it reaches: units of its own, or pieces of others. */
export interface Offer extends Finding {
	readonly kind: GuaranteeKey;
	/** Index of the nation. */
	readonly polity: number;
	readonly terms: Terms;
	readonly entered: boolean;
	/** Not entered, but given by the nation's clause of reciprocity. */
	readonly clause: boolean;
	readonly units: readonly number[];
	readonly pieces: readonly PieceApart[];
}

/** Every kind by every nation: by kind, then those that leave by name, the continuator last. O(kinds × n). */
export function buildOffers(affair: Affair): readonly Offer[] {
	return guaranteeKeys.flatMap((kind) =>
		byRole(affair.theCase, affair.minorities).map((minority) => buildOffer(affair, kind, minority)),
	);
}

export function isGiven({ entered, clause }: Offer): boolean {
	return entered || clause;
}

/** The guarantee of a kind that a nation enters. */
export function enteredBy({ theCase, entered }: Affair, kind: GuaranteeKey, polity: number): Guarantee | undefined {
	const { id } = theCase.polities[polity];
	return entered.find((each) => each.kind === kind && each.by === id);
}

/** On the scenario's terms, on those of the other side by a clause of reciprocity, or else on the usual ones. */
function buildOffer(affair: Affair, kind: GuaranteeKey, minority: Minority): Offer {
	const { polity } = minority;
	const own = enteredBy(affair, kind, polity);
	const returned = own === undefined ? byClause(affair, kind, minority) : null;
	const terms = own === undefined ? (returned ?? usualTerms[kind]) : termsOf(own);
	const head = { kind, polity, terms, entered: own !== undefined, clause: returned !== null };
	const within = limitTo(affair.theCase, terms.places);
	if (kind === "passage") {
		const pieces = affair.apart.filter(
			({ over, piece }) => over.includes(polity) && (within === null || piece.members.some((u) => within.has(u))),
		);
		return { ...head, ...judgePassage(pieces), units: [], pieces };
	}
	const { judge, reaches } = residentKinds[kind];
	const finding = judge(minority, terms);
	const units = minority.units.filter(
		(u) => minority.others[u] > 0 && (reaches?.(minority, u) ?? true) && (within === null || within.has(u)),
	);
	return { ...head, ...finding, units: finding.applies ? units : [], pieces: [] };
}

function judgePassage({ length }: readonly PieceApart[]): Finding {
	const [who, whose] =
		length === 1
			? ["1 piece of another nation reaches", "its"]
			: [`${length === 0 ? "No" : length} pieces of other nations reach`, "their"];
	return { applies: length > 0, why: `${who} the rest of ${whose} nation over this land.` };
}

/** What a clause of reciprocity makes of a guarantee of the other side: on its terms, but in all of one's own land. */
function byClause(affair: Affair, kind: GuaranteeKey, { polity, government }: Minority): Terms | null {
	if (kind === "reciprocity" || enteredBy(affair, "reciprocity", polity) === undefined) return null;
	const side = affair.minorities.filter((each) => each.government !== government);
	const given = byRole(affair.theCase, side).flatMap((each) => enteredBy(affair, kind, each.polity) ?? []);
	if (given.length === 0) return null;
	const { places: _, ...terms } = termsOf(given[0]);
	return terms;
}

function termsOf({ kind: _, by: __, ...terms }: Guarantee): Terms {
	return terms;
}

/** Those that leave by name, the continuator last: an order that exchanging the camps keeps. */
function byRole({ scenario, continuator }: Case, minorities: readonly Minority[]): readonly Minority[] {
	const key = ({ polity }: Minority) => `${polity === continuator ? 1 : 0}${scenario.polities[polity].name}`;
	return [...minorities].sort((x, y) => (key(x) < key(y) ? -1 : key(x) > key(y) ? 1 : x.polity - y.polity));
}
