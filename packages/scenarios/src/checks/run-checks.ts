import type { Scorecard } from "@velvet/core";
import type { Case } from "../open-case.ts";
import { capitals } from "./capitals.ts";
import type { Check, Checker } from "./check.ts";
import { necks } from "./necks.ts";
import { parentsSplit } from "./parents-split.ts";
import { largestUnit, sizeParity } from "./parity.ts";
import { pieces } from "./pieces.ts";
import { enclaves, exclaves, tinyPieces } from "./pieces-apart.ts";
import { presets } from "./presets.ts";
import { reachableBy } from "./reachable-by.ts";
import { seaAccess } from "./sea-access.ts";

const checkers: readonly Checker[] = [
	pieces,
	seaAccess,
	exclaves,
	enclaves,
	reachableBy,
	necks,
	capitals,
	largestUnit,
	sizeParity,
	parentsSplit,
	tinyPieces,
];

/** Every check of a scored plan, in a fixed order; nothing is left out because it is good or bad. */
export function runChecks(theCase: Case, scorecard: Scorecard): readonly Check[] {
	return checkers.flatMap((checker) => checker({ theCase, scorecard }));
}

/** One rule of the presets, or `null` when there is none of that name. */
export function runPreset(theCase: Case, scorecard: Scorecard, key: string): readonly Check[] | null {
	const preset = presets.find((each) => each.key === key);
	return preset?.evaluate({ theCase, scorecard }).map((check) => ({ ...check, key: preset.key })) ?? null;
}
