import { atlasLevels, findLevel } from "@velvet/core";
import { type Case, frontierLevel } from "@velvet/scenarios";

/**
 * Which plans a proof of a frontier speaks of, where it is not all of them: " that parts no state", for those whose
 * scenario keeps states whole, sets levels or holds locks; else nothing. It follows the word *plan*.
 */
export function amongWhich(theCase: Case): string {
	const { scenario, atlas } = theCase;
	const level = findLevel(atlas, frontierLevel(theCase));
	const limits = [
		...(level === undefined || level === atlasLevels(atlas)[0] ? [] : [`parts no ${level.key}`]),
		...(theCase.grains.length > 0 ? ["keeps the levels of the scenario"] : []),
		...(scenario.locks.length > 0 ? ["keeps its locks"] : []),
	];
	return limits.length === 0 ? "" : ` that ${limits.join(" and ")}`;
}
