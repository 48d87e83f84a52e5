import { accommodationLogit, commitmentGap, leastGuarantee, type ShiftingPower } from "@velvet/algorithms";
import { logistic, logit } from "../referendum/swing.ts";
import type { AssumptionSets } from "./assumption-sets.ts";
import { cornersOf } from "./corners.ts";
import type { Range } from "./ladder.ts";
import { type ResponseSettings, usualResponse } from "./response-spec.ts";

/** What moves consent, each with the range it is drawn from. Nobody has measured any of them. */
export const consentDials = {
	now: { low: 0.5, high: 0.9 },
	later: { low: 0.1, high: 0.5 },
	transfer: { low: 0, high: 0.3 },
	cost: { low: 0, high: 0.2 },
	relief: { low: 1, high: 4 },
	claimants: { low: 0.2, high: 1 },
	stakes: { low: 0.2, high: 1 },
} as const satisfies { readonly [key: string]: Range };

export type ConsentDial = keyof typeof consentDials;
type ConsentValues = { readonly [key in ConsentDial]: number };

/**
 * By how much the log odds of consent differ from those that the ladder's range holds for.
 *
 * A guarantee adds `relief` for every 1 of stakes by which it narrows the commitment gap (Fearon); more claimants and
 * higher stakes take away what Walter's weights say. At the usual settings it is 0. models.md 4.3, (4.5).
 */
export function consentShift(values: ConsentValues, settings: ResponseSettings): number {
	const power = powerOf(values, settings);
	const narrowed = Math.max(0, commitmentGap(power)) - Math.max(0, commitmentGap(power, settings.guarantee));
	const weights = { base: 0, claimants: values.claimants, stakes: values.stakes };
	const usual = accommodationLogit(weights, usualResponse.claimants, usualResponse.stakes);
	return values.relief * narrowed + accommodationLogit(weights, settings.claimants, settings.stakes) - usual;
}

/** The shift of every set, and its exact ends: it rises or falls with each value alone, so they lie at corners. */
export function drawShifts(sets: AssumptionSets, settings: ResponseSettings): Shifts {
	if (!movesConsent(settings)) return { values: new Float64Array(sets.count), ends: { low: 0, high: 0 } };
	const values = Float64Array.from(drawConsent(sets), (each) => consentShift(each, settings));
	const corners = cornersOf(dialKeys.map((key) => consentDials[key])).map((corner) =>
		consentShift(
			valuesOf((_, k) => corner[k]),
			settings,
		),
	);
	return { values, ends: { low: Math.min(...corners), high: Math.max(...corners) } };
}

/** By set, with their ends. */
export interface Shifts {
	readonly values: Float64Array;
	readonly ends: Range;
}

/** Whether these settings differ from the usual ones in what consent depends on. */
function movesConsent({ guarantee, claimants, stakes }: ResponseSettings): boolean {
	const usual = usualResponse;
	return guarantee !== usual.guarantee || claimants !== usual.claimants || stakes !== usual.stakes;
}

/** A chance with its log odds moved. */
export function shiftChance(chance: number, shift: number): number {
	return shift === 0 ? chance : logistic(logit(chance) + shift);
}

/** Commitment in every set: the gap under the guarantee, and the least guarantee that closes it. */
export function drawCommitment(sets: AssumptionSets, settings: ResponseSettings) {
	const games = drawConsent(sets).map((values) => powerOf(values, settings));
	return {
		without: Float64Array.from(games, (game) => commitmentGap(game)),
		guaranteed: Float64Array.from(games, (game) => commitmentGap(game, settings.guarantee)),
		least: Float64Array.from(games, (game) => leastGuarantee(game)),
	};
}

function powerOf({ now, later, transfer, cost }: ConsentValues, { stakes }: ResponseSettings): ShiftingPower {
	return { now, later, stakes, transfer, cost };
}

const dialKeys = Object.keys(consentDials) as readonly ConsentDial[];

function drawConsent(sets: AssumptionSets): readonly ConsentValues[] {
	const drawn = dialKeys.map((key) => sets.between(`consent ${key}`, consentDials[key]));
	return Array.from({ length: sets.count }, (_, i) => valuesOf((_key, k) => drawn[k][i]));
}

function valuesOf(value: (key: ConsentDial, k: number) => number): ConsentValues {
	return Object.fromEntries(dialKeys.map((key, k) => [key, value(key, k)])) as { [key in ConsentDial]: number };
}
