import { type Checked, passed } from "@velvet/core";
import {
	type Case,
	type Legislature,
	type LegislatureSpec,
	populationBases,
	readSplits,
	runLegislature,
} from "@velvet/scenarios";
import splits from "../../../../data/us-split-electors.json?raw";
import { drawnPlan } from "./desk.ts";

/** The parliaments of a plan on screen, with the counts of people that another question could name. */
export interface ParliamentView extends Legislature {
	readonly bases: readonly { readonly key: string; readonly title: string }[];
}

/** Fills every chamber of a plan on screen. */
export function viewParliament(theCase: Case, assignment: Uint16Array, spec: LegislatureSpec): Checked<ParliamentView> {
	const found = runLegislature(theCase, drawnPlan(assignment), spec, readSplits(splits));
	if (!found.ok) return found;
	const bases = populationBases(theCase.atlas, theCase.preference.vote).map(({ key, title }) => ({ key, title }));
	return passed({ ...found.value, bases }, found.notices);
}
