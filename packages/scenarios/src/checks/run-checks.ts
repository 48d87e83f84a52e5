import { invariant, type Scorecard } from "@velvet/core";
import type { Case } from "../open-case.ts";
import { readRules } from "../rules/read-rule.ts";
import { type Extras, runRule } from "../rules/run-rules.ts";
import { capitals } from "./capitals.ts";
import type { Check, Checker } from "./check.ts";
import { necks } from "./necks.ts";
import { parentsSplit } from "./parents-split.ts";
import { largestUnit, sizeParity } from "./parity.ts";
import { pieces } from "./pieces.ts";
import { enclaves, exclaves, tinyPieces } from "./pieces-apart.ts";
import { pointsByNation } from "./points.ts";
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
	pointsByNation,
];

export interface CheckHooks {
	/** Called after every check that has been made; two-unit necks take seconds on an atlas of many thousand units. */
	progress?(done: number, of: number): void;
}

/**
 * Every check of a scored plan, in a fixed order; nothing is left out because it is good or bad. The rules that the
 * scenario sets come first; points are looked at where some are given.
 */
export function runChecks(
	theCase: Case,
	scorecard: Scorecard,
	extras: Extras = {},
	hooks: CheckHooks = {},
): readonly Check[] {
	const calls = readRules(theCase.scenario.rules ?? [], (text) => text);
	invariant(calls.ok, "A scenario whose rules cannot be read was opened");
	const ground = { theCase, scorecard, ...extras };
	return [
		...calls.value.flatMap((call) => runRule(theCase, scorecard, call, extras)),
		...checkers.flatMap((checker, i) => {
			const found = checker(ground);
			hooks.progress?.(i + 1, checkers.length);
			return found;
		}),
	];
}
