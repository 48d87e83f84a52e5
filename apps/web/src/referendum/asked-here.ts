import type { CampKey } from "@velvet/core";
import { otherKey, type ReferendumSpec } from "@velvet/scenarios";
import type { Choices } from "../state/choices.ts";
import type { Session } from "../state/session.ts";
import { usualPlace } from "./regions.ts";
import { specAsked } from "./spec-asked.ts";

type Here = Pick<Session, "atlas" | "theCase"> & { readonly choices: Pick<Choices, "ask"> };

/** What is asked in the open case; `null` before there is one. */
export function askedHere({ atlas, theCase, choices: { ask } }: Here): ReferendumSpec | null {
	if (atlas === null || theCase === null) return null;
	const { ids } = atlas.units.parents;
	const inPower = inPowerHere(theCase, ask);
	const usual = usualPlace(atlas, theCase, inPower);
	const spec = specAsked(theCase.scenario.referendum, ask, usual, (place) => ids.includes(place));
	return ask.otherWon && inPower !== null ? { ...spec, inPower } : spec;
}

/** The same before the mirror, for a file: whoever reads it with the mirror has what is on screen. */
export function askedAsCast(here: Here & { readonly choices: Pick<Choices, "mirrored"> }): ReferendumSpec | null {
	const spec = askedHere(here);
	if (spec?.inPower === undefined || !here.choices.mirrored) return spec;
	return { ...spec, inPower: otherKey(spec.inPower) as CampKey };
}

type Governed = Pick<NonNullable<Session["theCase"]>, "scenario" | "polities" | "continuator">;

/** The camp that governs while the vote is held: that of the scenario or, where the reader says so, the other one. */
export function inPowerHere(theCase: Governed, { otherWon }: Pick<Choices["ask"], "otherWon">): CampKey | null {
	const governs = governsIn(theCase);
	return otherWon && governs !== null ? (otherKey(governs) as CampKey) : governs;
}

function governsIn({ scenario, polities, continuator }: Governed): CampKey | null {
	const { camp } = polities[continuator];
	return scenario.referendum?.inPower ?? (camp === null ? null : camp === 0 ? "A" : "B");
}
