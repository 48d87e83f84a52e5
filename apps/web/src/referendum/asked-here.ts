import type { ReferendumSpec } from "@velvet/scenarios";
import type { Choices } from "../state/choices.ts";
import type { Session } from "../state/session.ts";
import { usualPlace } from "./regions.ts";
import { specAsked } from "./spec-asked.ts";

type Here = Pick<Session, "atlas" | "theCase"> & { readonly choices: Pick<Choices, "ask"> };

/** What is asked in the open case, as the mirror has it; `null` before there is one. */
export function askedHere(here: Here): ReferendumSpec | null {
	return asked(here, here.theCase?.scenario.referendum);
}

/** The same before the mirror, for a file: who is asked stays, whoever governs is exchanged by whoever reads it. */
export function askedAsCast(here: Here & Pick<Session, "base">): ReferendumSpec | null {
	return asked(here, here.base?.referendum);
}

function asked({ atlas, theCase, choices }: Here, own: ReferendumSpec | undefined): ReferendumSpec | null {
	if (atlas === null || theCase === null) return null;
	const { ids } = atlas.units.parents;
	return specAsked(own, choices.ask, usualPlace(atlas, theCase), (place) => ids.includes(place));
}
