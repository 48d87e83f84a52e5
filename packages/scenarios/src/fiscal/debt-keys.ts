import {
	asWholeNumbers,
	type Fraction,
	fraction,
	multiply,
	parseFraction,
	splitWhole,
	sum,
	ZERO,
} from "@velvet/algorithms";
import { type Divided, tieOrder } from "./divided.ts";
import type { DebtRule, FiscalSpec } from "./fiscal-spec.ts";
import type { PolitySums } from "./sums.ts";
import type { Yardstick } from "./yardsticks.ts";

/** How a rule shares out the debt: whole weights of the polities, or why it cannot. */
export type DebtKey = { readonly weights: readonly bigint[] } | { readonly why: string };

export interface Yardsticks {
	readonly people: Yardstick;
	readonly product: Yardstick | null;
	readonly land: Yardstick;
	/** By the table chosen. */
	readonly sums: Readonly<Record<string, PolitySums | null>>;
}

const NO_TABLE = "There is no table of receipts and outlays for every nation.";

/** Every rule with the weights of the polities, in their order (models.md 6.3). */
export function debtKeys(
	divided: Divided,
	yardsticks: Yardsticks,
	{ weights = [1, 1, 1, 1], agreed }: FiscalSpec,
): Readonly<Record<DebtRule, DebtKey>> {
	const { polities, continuator } = divided.theCase;
	const whole = (values: readonly number[] | null, why: string): DebtKey =>
		values === null ? { why } : positive(values.map(toWhole), "All nations have none of it.");
	const population = whole(yardsticks.people.byPolity, "");
	const gdp = whole(yardsticks.product?.byPolity ?? null, "The atlas has no GDP.");
	const receipts = whole(ofTable(divided, yardsticks, "receipts"), NO_TABLE);
	const outlays = whole(ofTable(divided, yardsticks, "outlays"), NO_TABLE);
	return {
		population,
		gdp,
		receipts,
		outlays,
		territory: whole(yardsticks.land.byPolity, ""),
		"zero-option": { weights: polities.map((_, k) => (k === continuator ? 1n : 0n)) },
		"2:1": twoToOne(divided, yardsticks.people),
		weights: mixed([population, gdp, receipts, outlays], weights),
		agreed:
			agreed === undefined
				? { why: "No shares were agreed: give them." }
				: positive(
						asWholeNumbers(polities.map(({ id }) => parseFraction(agreed[id] ?? "") ?? ZERO)),
						"All agreed shares are nought.",
					),
	};
}

/** Shares of the whole, exactly. */
export function exactShares(weights: readonly bigint[]): readonly Fraction[] {
	const all = weights.reduce((total, weight) => total + weight, 0n);
	return weights.map((weight) => fraction(weight, all));
}

const PLACES = 9;
const MILLION = 1_000_000n;

/** Shares as decimals of nine places that add up to one, by largest remainder. */
export function decimalShares(divided: Divided, key: DebtKey): readonly number[] | null {
	const scale = 10 ** PLACES;
	return split(divided, key, scale)?.map((part) => part / scale) ?? null;
}

/** A debt in whole units of currency that add up to it. */
export function split(divided: Divided, key: DebtKey, amount: number): readonly number[] | null {
	if ("why" in key) return null;
	return splitWhole(BigInt(amount), key.weights, tieOrder(divided))?.map(Number) ?? null;
}

function positive(weights: readonly bigint[], why: string): DebtKey {
	return weights.some((weight) => weight > 0n) ? { weights } : { why };
}

function ofTable({ theCase }: Divided, { sums }: Yardsticks, side: "receipts" | "outlays"): readonly number[] | null {
	const values = theCase.polities.map(({ id }) => sums[id]?.[side] ?? null);
	return values.some((value) => value === null) ? null : (values as number[]);
}

/** Whole as it is; a figure with a fraction to the millionth. */
function toWhole(value: number): bigint {
	return Number.isInteger(value) ? BigInt(value) * MILLION : BigInt(Math.round(value * 1e6));
}

/** Two thirds to the nation with more people, as Czechoslovakia did; a tie leaves them to the one that remains. */
function twoToOne(divided: Divided, people: Yardstick): DebtKey {
	if (people.byPolity.length !== 2) return { why: "Two to one is a rule for two nations." };
	const [first, second] = [...tieOrder(divided)].sort((p, q) => people.byPolity[q] - people.byPolity[p]);
	const weights = [0n, 0n];
	weights[first] = 2n;
	weights[second] = 1n;
	return { weights };
}

/** A mean of shares, exactly. */
function mixed(keys: readonly DebtKey[], weights: readonly number[]): DebtKey {
	const weighed: (readonly Fraction[])[] = [];
	for (const [j, key] of keys.entries()) {
		if (weights[j] === 0) continue;
		if ("why" in key) return { why: `One of the four cannot be reckoned: ${key.why}` };
		const weight = fraction(BigInt(Math.round(weights[j] * 1e6)), 1n);
		weighed.push(exactShares(key.weights).map((share) => multiply(weight, share)));
	}
	const sums = (weighed[0] ?? []).map((_, k) => sum(weighed.map((shares) => shares[k])));
	return positive(asWholeNumbers(sums), "All four weights are nought.");
}
