import type { Parliament } from "@velvet/scenarios";
import type { CaseView } from "../engine/views.ts";
import { inSlotOrder } from "../score/rows.tsx";

/** The parliaments of the nations, that of nation A first. */
export function inOrder(theCase: CaseView, after: readonly Parliament[]): readonly Parliament[] {
	return inSlotOrder(theCase).flatMap((polity) => after[theCase.polities.indexOf(polity)] ?? []);
}
