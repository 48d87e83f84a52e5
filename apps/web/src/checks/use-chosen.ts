import { useState } from "react";
import type { CaseView } from "../engine/views.ts";
import { inSlotOrder } from "../score/rows.tsx";
import { showUnits } from "../stage/map-handle.ts";
import { markUnits, useMarks } from "../state/marks.ts";

/** The finding that the map outlines, and a press on one: it goes there, or takes the outline away again. */
export function useChosen<T extends { readonly units: readonly string[] }>(): {
	readonly chosen: T | null;
	readonly choose: (finding: T) => void;
} {
	const outlined = useMarks((marks) => marks.units !== null);
	const [last, setLast] = useState<T | null>(null);
	const chosen = outlined ? last : null;
	return {
		chosen,
		choose(finding) {
			setLast(finding);
			if (finding === chosen) markUnits(null);
			else showUnits(finding.units);
		},
	};
}

/** Ids of the nations, A first, and the name of the one that a finding is about. */
export function nationsOf(theCase: CaseView): {
	readonly order: readonly string[];
	readonly nameOf: (polity: string | null) => string;
} {
	const all = theCase.polities.length === 2 ? "Both" : "All";
	return {
		order: inSlotOrder(theCase).map(({ id }) => id),
		nameOf: (polity) => theCase.polities.find(({ id }) => id === polity)?.name ?? all,
	};
}
