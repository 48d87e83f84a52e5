import type { Place, Scorecard, UnitId } from "@velvet/core";
import { isEnclave } from "../checks/piece-members.ts";
import { joinOf } from "../checks/pieces-apart.ts";
import type { Case } from "../open-case.ts";
import { coverUnits, votesOf } from "./coverage.ts";
import type { GuaranteeKey } from "./guarantee.ts";
import { type Affair, isGiven, type Offer } from "./offers.ts";
import type { PieceApart } from "./passage.ts";

/** One of the places with the most voters of the other camp, and what could protect them. */
export interface ProtectedPlace extends Place {
	/** Of the voters of both camps there. */
	readonly share: number;
	/** Kinds that would reach it, and those that the scenario has, by its clause of reciprocity too. */
	readonly could: readonly GuaranteeKey[];
	readonly given: readonly GuaranteeKey[];
}

/** A piece of a nation apart from the largest. */
export interface GuaranteedPiece {
	/** Id of its most populous unit. */
	readonly id: string;
	readonly name: string;
	readonly people: number;
	readonly voters: number;
	/** Wholly inside one other nation. */
	readonly enclave: boolean;
	/** Nations over whose land it would reach the rest of its own, and whether they grant passage. */
	readonly passage: { readonly [polity: string]: "could" | "given" };
	/** What further kind of link would join it. */
	readonly link: string;
	/** Ids of its units. */
	readonly units: readonly string[];
}

/** Who in a nation would live under the other camp, and how many of them its guarantees reach. */
export interface NationGuarantees {
	/** The camp that governs. */
	readonly government: "A" | "B";
	/** Voters of the other camp, whole votes, and their share of the voters of both. models.md (9.2). */
	readonly voters: number;
	readonly share: number;
	readonly people: number;
	/** Those whom at least one guarantee given reaches, each counted once; and the rest. */
	readonly covered: { readonly voters: number; readonly places: number };
	readonly left: number;
	readonly places: readonly ProtectedPlace[];
	readonly pieces: readonly GuaranteedPiece[];
}

/** @param offers every kind by every nation. */
export function describeNation(
	affair: Affair,
	scorecard: Scorecard,
	offers: readonly Offer[],
	polity: number,
): NationGuarantees {
	const { theCase, minorities, apart } = affair;
	const { ground, metrics } = scorecard;
	const { ids } = theCase.atlas.units;
	const { value, share, people, places } = metrics.stranded.polities[theCase.polities[polity].id];
	const own = offers.filter((offer) => offer.polity === polity && offer.kind !== "passage");
	const given = own.filter(isGiven);
	// A clause of reciprocity gives nothing itself: what it brings stands under the kinds of the other side.
	const reached = new Set(given.flatMap(({ kind, units }) => (kind === "reciprocity" ? [] : units)));
	const covered = coverUnits(ground, minorities[polity], [...reached]);
	const reaching = (unit: number, some: readonly Offer[]) =>
		some.filter(({ units }) => units.includes(unit)).map(({ kind }) => kind);
	return {
		government: minorities[polity].government === 0 ? "A" : "B",
		voters: value,
		share,
		people,
		covered: { voters: covered.voters, places: covered.places },
		left: value - covered.voters,
		places: places.map((place) => {
			const unit = ids.indexOf(place.id as UnitId);
			const both = votesOf(ground, [unit]);
			return { ...place, share: place.votes / both, could: reaching(unit, own), given: reaching(unit, given) };
		}),
		pieces: apart
			.filter(({ piece }) => piece.polity === polity)
			.map((each) => describePiece(theCase, scorecard, offers, each)),
	};
}

function describePiece(
	theCase: Case,
	scorecard: Scorecard,
	offers: readonly Offer[],
	apart: PieceApart,
): GuaranteedPiece {
	const { piece, over } = apart;
	const { ids } = theCase.atlas.units;
	const grants = (giver: number) =>
		offers.some((offer) => offer.polity === giver && isGiven(offer) && offer.pieces.includes(apart));
	return {
		id: ids[piece.seat] as string,
		name: piece.name,
		people: piece.people,
		voters: votesOf(scorecard.ground, piece.members),
		enclave: isEnclave(piece),
		passage: Object.fromEntries(over.map((giver) => [theCase.polities[giver].id, grants(giver) ? "given" : "could"])),
		link: joinOf({ theCase, scorecard }, piece),
		units: piece.members.map((u) => ids[u] as string),
	};
}
