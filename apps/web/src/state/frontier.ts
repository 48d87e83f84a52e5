import { frontierOf } from "../engine/client.ts";
import type { AtlasView } from "../engine/views.ts";
import { LARGE_UNITS } from "../map/index.ts";
import { certifyShown } from "./certify.ts";
import { read, tell, write } from "./session.ts";
import { cornerOfPrice, showCorner } from "./show.ts";

/** Solves the frontier of the open case in the chosen measure, where it is not known yet. */
export async function solveFrontierHere(): Promise<void> {
	const { theCase, choices, frontiers } = read();
	if (theCase === null || theCase.noFrontier !== null) return;
	const { measure } = choices;
	if (isTooLarge(read().atlas)) return;
	if (frontiers[measure] === undefined) {
		const what = measure === "edges" ? "Solving the frontier" : "Solving the frontier by kilometres";
		// Only what takes longer than a second is worth a line.
		let done = 0;
		const patience = setTimeout(() => write({ working: { what, done } }), 1000);
		const frontier = await frontierOf(theCase.id, measure, (cuts) => {
			done = cuts;
			if (read().working !== null) write({ working: { what, done } });
		}).finally(() => {
			clearTimeout(patience);
			write({ working: null });
		});
		if (read().theCase !== theCase) return;
		if (!frontier.ok) return tell("The frontier could not be solved", frontier.issues);
		write({ frontiers: { ...read().frontiers, [measure]: frontier.value } });
	}
	settleOnCorner();
}

/** A plan for each of thousands of corners would not fit the page: such a map is cut at one price at a time. */
export function isTooLarge(atlas: AtlasView | null): boolean {
	return atlas !== null && atlas.units.ids.length >= LARGE_UNITS;
}

/** When the row "best" is on screen, finds its corner on the frontier that has just become known. */
function settleOnCorner(): void {
	const { shown } = read();
	const corner = cornerOfPrice();
	if (shown?.row !== "best" || corner === null) return;
	if (shown.corner === null) showCorner(corner);
	certifyShown();
}
