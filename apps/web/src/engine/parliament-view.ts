import { type Checked, passed } from "@velvet/core";
import {
	type Case,
	type Legislature,
	type LegislatureSpec,
	populationBases,
	readSplits,
	recount,
	runLegislature,
} from "@velvet/scenarios";
import splitsText from "../../../../data/us-split-electors.json?raw";
import { drawnPlan } from "./desk.ts";

/** The parliaments of a plan on screen, with the counts of people that another question could name. */
export interface ParliamentView extends Legislature {
	readonly bases: readonly { readonly key: string; readonly title: string }[];
	/** Of the vote that is counted, which may be another than that of the case. */
	readonly campNames: { readonly A: string; readonly B: string };
	/** Of another vote, those in places of no nation. */
	readonly unplaced: number;
}

/**
 * Fills every chamber of a plan on screen.
 *
 * @param other a case whose vote is counted inside the same nations in the place of their own
 */
export function viewParliament(
	theCase: Case,
	assignment: Uint16Array,
	spec: LegislatureSpec,
	other: Case | null,
): Checked<ParliamentView> {
	const plan = drawnPlan(assignment);
	const splits = readSplits(splitsText);
	const found = runLegislature(theCase, plan, spec, splits);
	if (!found.ok) return found;
	const counted =
		other === null
			? passed({ legislature: found.value, unplaced: 0 })
			: recount(theCase, plan, found.value, other, splits);
	if (!counted.ok) return counted;
	const bases = populationBases(theCase.atlas, theCase.preference.vote).map(({ key, title }) => ({ key, title }));
	const { legislature, unplaced } = counted.value;
	return passed({ ...legislature, bases, campNames: (other ?? theCase).preference.names, unplaced });
}
