import type { Scorecard } from "@velvet/core";
import type { Case } from "../open-case.ts";
import { type Coverage, coverPieces, coverUnits } from "./coverage.ts";
import { GUARANTEES_CAVEAT } from "./guarantee.ts";
import { kindOf } from "./kinds.ts";
import { type Misplaced, misplaced } from "./limit-to.ts";
import { minoritiesOf } from "./minority.ts";
import { describeNation, type NationGuarantees } from "./nation.ts";
import { buildOffers, type Offer } from "./offers.ts";
import { piecesApart } from "./passage.ts";
import { type Answer, answersTo, isReciprocated } from "./reciprocity.ts";

/** One guarantee of one nation: what it says, what it would reach, and whether the other side gives the same. */
export interface GuaranteeRow extends Omit<Offer, "polity" | "units" | "pieces"> {
	/** Id of the nation that gives it, or could. */
	readonly by: string;
	readonly title: string;
	readonly says: string;
	readonly covers: Coverage;
	/** By nation of the other side. */
	readonly others: { readonly [polity: string]: Answer };
	readonly reciprocated: boolean | null;
	readonly source: string;
}

export interface GuaranteeList {
	readonly polities: { readonly [polity: string]: NationGuarantees };
	/** Every kind by every nation: by kind, then those that leave by name, the continuator last. */
	readonly guarantees: readonly GuaranteeRow[];
	/** Those entered that the other side does not give. */
	readonly unreciprocated: readonly Pick<GuaranteeRow, "kind" | "by" | "others">[];
	/** Places named by a guarantee that its giver does not hold. */
	readonly elsewhere: readonly Misplaced[];
	readonly caveat: string;
}

/**
 * What could protect those who would live under the other camp, and pieces cut off: kind by kind, nation beside nation.
 *
 * Sums are of whole votes, and each place is counted once. models.md (9.2), (9.3). O(kinds × n + pairs of nations × (n + m)).
 */
export function listGuarantees(theCase: Case, scorecard: Scorecard): GuaranteeList {
	const { ground } = scorecard;
	const minorities = minoritiesOf(ground);
	const apart = piecesApart({ theCase, scorecard });
	const affair = { theCase, minorities, apart, entered: theCase.scenario.guarantees ?? [] };
	const offers = buildOffers(affair);
	const guarantees = offers.map((offer): GuaranteeRow => {
		const { units, pieces, polity, ...rest } = offer;
		const { title, source, says } = kindOf(offer.kind);
		const others = answersTo(affair, offers, offer);
		return {
			...rest,
			by: theCase.polities[polity].id,
			title,
			says: says(offer.terms),
			covers: offer.kind === "passage" ? coverPieces(ground, pieces) : coverUnits(ground, minorities[polity], units),
			others,
			reciprocated: isReciprocated(Object.values(others)),
			source,
		};
	});
	return {
		polities: Object.fromEntries(
			theCase.polities.map(({ id }, k) => [id, describeNation(affair, scorecard, offers, k)] as const),
		),
		guarantees,
		unreciprocated: guarantees
			.filter(({ entered, reciprocated }) => entered && reciprocated === false)
			.map(({ kind, by, others }) => ({ kind, by, others })),
		elsewhere: misplaced(theCase, ground.plan, affair.entered),
		caveat: GUARANTEES_CAVEAT,
	};
}
