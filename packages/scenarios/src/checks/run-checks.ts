import type { Scorecard } from "@velvet/core";
import type { Case } from "../open-case.ts";
import type { Check, Checker } from "./check.ts";
import { necks } from "./necks.ts";
import { largestUnit, parentsSplit, sizeParity } from "./parity.ts";
import { enclaves, exclaves, reachableBy, tinyPieces } from "./pieces-apart.ts";
import { seaAccess } from "./sea-access.ts";

const checkers: readonly Checker[] = [
	seaAccess,
	exclaves,
	enclaves,
	reachableBy,
	necks,
	largestUnit,
	sizeParity,
	parentsSplit,
	tinyPieces,
];

/** Every check of a scored plan, in a fixed order; nothing is left out because it is good or bad. */
export function runChecks(theCase: Case, scorecard: Scorecard): readonly Check[] {
	return checkers.flatMap((checker) => checker({ theCase, scorecard }));
}
