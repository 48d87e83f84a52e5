import { compareFractions } from "../exact/arithmetic.ts";
import { type Fraction, fraction, fractionToNumber } from "../exact/fraction.ts";
import {
	type Apportionment,
	type Award,
	type Claimant,
	compareEqualClaims,
	leastEnough,
	leastSeats,
	requireApportionable,
} from "./claimant.ts";

/**
 * Gives seats by Hamilton's method, the largest remainders: everybody has the whole part of its quota, size × seats / all,
 * and the seats that are left go to the largest fractions.
 *
 * Who has a quota below its minimum is given the minimum and set aside; the others share the seats that remain by their
 * own quotas, again and again until nobody is below. Within the quota, but neither house-monotone nor coherent: one more
 * seat may take one away (the Alabama paradox). So an award's place in the order says only which fraction came before
 * which, and its priority is that fraction.
 *
 * @see models.md 7.1; Balinski and Young, *Fair Representation*, 1982
 */
export function apportionHamilton(claimants: readonly Claimant[], seats: number): Apportionment {
	requireApportionable(claimants, seats);
	const { held, ranked, left } = share(claimants, seats);
	const first = seats - left + 1;
	const awards = ranked.slice(0, left).map((claim, i) => award(first + i, claim));
	for (const { index } of awards) held[index]++;
	const [last, next] = [ranked[left - 1], ranked[left]];
	const rivals = last !== undefined && next !== undefined;
	return {
		seats: held,
		awards,
		last: awards.at(-1) ?? null,
		next: next === undefined ? null : award(seats + 1, next),
		short: rivals ? leastEnough((extra) => seatsIfLarger(next.index, extra) > held[next.index]) : null,
		tied: rivals && compareFractions(last.remainder, next.remainder) === 0,
	};

	function award(seat: number, { index, whole, remainder }: Remainder): Award {
		return { seat, index, nth: whole + 1, priority: fractionToNumber(remainder) };
	}

	function seatsIfLarger(index: number, extra: number): number {
		const grown = claimants.map((each, i) => (i === index ? { ...each, size: each.size + extra } : each));
		const counted = share(grown, seats);
		const lucky = counted.ranked.slice(0, counted.left).some((claim) => claim.index === index);
		return counted.held[index] + (lucky ? 1 : 0);
	}
}

interface Remainder {
	readonly index: number;
	/** Seats by the whole part of the quota. */
	readonly whole: number;
	/** The rest of the quota, below 1. */
	readonly remainder: Fraction;
}

/** Whole parts and minimums; remainders, the largest first; and how many seats are left for them. */
function share(
	claimants: readonly Claimant[],
	seats: number,
): { readonly held: number[]; readonly ranked: readonly Remainder[]; readonly left: number } {
	const held = claimants.map(({ minimum }) => minimum);
	let sharing = [...claimants.keys()].filter((i) => claimants[i].size > 0);
	for (;;) {
		const together = new Set(sharing);
		const apart = leastSeats(claimants.filter((_, i) => !together.has(i)));
		const all = sharing.reduce((sum, i) => sum + BigInt(claimants[i].size), 0n);
		const quotas = sharing.map((index) => quotaOf(index, all, BigInt(seats - apart)));
		const enough = quotas.filter(({ index, whole }) => whole >= claimants[index].minimum);
		if (enough.length === quotas.length) {
			for (const { index, whole } of quotas) held[index] = whole;
			const left = seats - held.reduce((sum, n) => sum + n, 0);
			const ranked = quotas.sort(
				(a, b) =>
					compareFractions(b.remainder, a.remainder) || compareEqualClaims(claimants[a.index], claimants[b.index]),
			);
			return { held, ranked, left };
		}
		sharing = enough.map(({ index }) => index);
	}

	function quotaOf(index: number, all: bigint, shared: bigint): Remainder {
		const product = BigInt(claimants[index].size) * shared;
		return { index, whole: Number(product / all), remainder: fraction(product % all, all) };
	}
}
