import type { CampKey } from "@velvet/core";
import { otherKey, type ReferendumSpec, type Scenario } from "@velvet/scenarios";
import type { Choices } from "../state/choices.ts";
import type { Session } from "../state/session.ts";
import { usualPlace } from "./regions.ts";
import { specAsked } from "./spec-asked.ts";

type Here = Pick<Session, "atlas" | "theCase"> & { readonly choices: Pick<Choices, "ask" | "mirrored"> };

/** What is asked in the open case, as the mirror has it; `null` before there is one. */
export function askedHere({ atlas, theCase, choices }: Here): ReferendumSpec | null {
	// The switch of the mirror turns before the case behind it does.
	if (atlas === null || theCase === null || isMirrored(theCase.id) !== choices.mirrored) return null;
	const { ids } = atlas.units.parents;
	const own = theCase.scenario.referendum;
	const inPower = inPowerHere({ theCase, mirrored: choices.mirrored });
	const spec = specAsked(own, choices.ask, usualPlace(atlas, theCase, inPower), (place) => ids.includes(place));
	return choices.mirrored && inPower !== null ? { ...spec, inPower } : spec;
}

/** The same before the mirror, for a file: whoever reads it with the mirror has what is on screen. */
export function askedAsCast(here: Here): ReferendumSpec | null {
	const spec = askedHere(here);
	if (spec?.inPower === undefined || !here.choices.mirrored) return spec;
	return { ...spec, inPower: otherKey(spec.inPower) as CampKey };
}

function isMirrored(caseId: string): boolean {
	return caseId.endsWith(" mirrored");
}

/**
 * The camp that governs while the vote is held. Exchanging the camps alone would ask the same people the same under other
 * names: in the mirror the other side has won.
 */
export function inPowerHere({
	theCase,
	mirrored,
}: Pick<Choices, "mirrored"> & {
	readonly theCase: Pick<NonNullable<Session["theCase"]>, "scenario" | "polities" | "continuator">;
}): CampKey | null {
	const governs = governsIn(theCase.scenario, theCase.polities[theCase.continuator].camp);
	return mirrored && governs !== null ? (otherKey(governs) as CampKey) : governs;
}

function governsIn({ referendum }: Pick<Scenario, "referendum">, camp: 0 | 1 | null): CampKey | null {
	return referendum?.inPower ?? (camp === null ? null : camp === 0 ? "A" : "B");
}
