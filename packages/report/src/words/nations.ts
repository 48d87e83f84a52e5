import { type CampIndex, withArticle } from "@velvet/core";
import type { Case } from "@velvet/scenarios";

/** "A" or "B". */
export function campLetter(camp: CampIndex): "A" | "B" {
	return camp === 0 ? "A" : "B";
}

/** Name of a polity, as the scenario gives it. */
export function nationName(theCase: Case, polity: number): string {
	return theCase.scenario.polities[polity].name;
}

/** "Clinton": whom a camp voted for. */
export function campChoice(theCase: Case, camp: CampIndex): string {
	return theCase.preference.names[campLetter(camp)];
}

/** "B-voters in Pacifica": those left under the other camp there. The same template for every nation. */
export function leftIn(theCase: Case, polity: number, governing: CampIndex): string {
	return `${campLetter(governing === 0 ? 1 : 0)}-voters in ${withArticle(nationName(theCase, polity))}`;
}

export { withArticle };
