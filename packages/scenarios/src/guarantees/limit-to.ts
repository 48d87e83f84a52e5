import type { Plan } from "@velvet/core";
import { findPlace } from "../find-place.ts";
import type { Case } from "../open-case.ts";
import type { Guarantee, GuaranteeKey } from "./guarantee.ts";

/** A guarantee that names places which its giver does not hold in this plan. */
export interface Misplaced {
	readonly kind: GuaranteeKey;
	readonly by: string;
	readonly places: readonly string[];
}

/** The units of some places; `null` where nothing is said, so that all are meant. */
export function limitTo({ atlas }: Case, places: readonly string[] | undefined): ReadonlySet<number> | null {
	if (places === undefined) return null;
	return new Set(places.flatMap((place) => findPlace(atlas, place)?.units ?? []));
}

/** Guarantees for residents that name places of which the giver holds nothing. Passage names pieces of others. */
export function misplaced(theCase: Case, { assignment }: Plan, guarantees: readonly Guarantee[]): readonly Misplaced[] {
	return guarantees.flatMap(({ kind, by, places = [] }) => {
		const giver = theCase.polities.findIndex(({ id }) => id === by);
		const out = places.filter(
			(place) => kind !== "passage" && !findPlace(theCase.atlas, place)?.units.some((u) => assignment[u] === giver),
		);
		return out.length === 0 ? [] : [{ kind, by, places: out }];
	});
}
