import { type DivisionProblem, divide, type Fraction, multiply, ONE, type Shares, sum, ZERO } from "@velvet/algorithms";
import fc from "fast-check";

const whole = (value: number): Fraction => ({ p: BigInt(value), q: 1n });

/** A problem of division, written with plain numbers. */
export function divisionOf(worth: readonly (readonly number[])[], entitlements?: readonly number[]): DivisionProblem {
	const weights = (entitlements ?? worth.map(() => 1)).map(whole);
	const all = sum(weights);
	return { worth: worth.map((row) => row.map(whole)), entitlements: weights.map((weight) => divide(weight, all)) };
}

/**
 * Random problems in which every party has 100 points in all, seldom whole ones.
 *
 * @param options.kinds items that all want (`goods`), or burdens to all among them (`alike`), or to some only (`any`)
 */
export function divisions(options: {
	readonly parties?: number;
	readonly items?: number;
	readonly kinds?: "goods" | "alike" | "any";
	readonly entitled?: boolean;
}): fc.Arbitrary<DivisionProblem> {
	const parties = options.parties ?? 2;
	const { kinds = "goods" } = options;
	return fc.integer({ min: 1, max: options.items ?? 7 }).chain((items) => {
		const points = fc
			.array(fc.nat({ max: 12 }), { minLength: items, maxLength: items })
			.filter((row) => row.some((value) => value > 0));
		const signs = fc.array(fc.constantFrom(1, 1, -1), { minLength: items, maxLength: items });
		const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: parties, maxLength: parties });
		return fc
			.record({ points: list(points), signs: list(signs), weights: list(fc.integer({ min: 1, max: 4 })) })
			.map(({ points, signs, weights }): DivisionProblem => {
				const sign = (i: number, j: number) => (kinds === "goods" ? 1 : signs[kinds === "alike" ? 0 : i][j]);
				const signed = divisionOf(
					points.map((row, i) => row.map((value, j) => value * sign(i, j))),
					options.entitled ? weights : undefined,
				);
				const scale = points.map((row) => divide(whole(100), whole(row.reduce((all, value) => all + value, 0))));
				return { ...signed, worth: signed.worth.map((row, i) => row.map((value) => multiply(value, scale[i]))) };
			});
	});
}

/** Every division of whole items: parties to the power of items. Only for few. */
export function* everyWholeDivision({ worth }: DivisionProblem): Generator<{ holders: number[]; shares: Shares }> {
	const [parties, items] = [worth.length, worth[0].length];
	for (let number = 0; number < parties ** items; number++) {
		const holders = Array.from({ length: items }, (_, j) => Math.floor(number / parties ** j) % parties);
		yield { holders, shares: worth.map((_, i) => holders.map((holder) => (holder === i ? ONE : ZERO))) };
	}
}
