import { invariant } from "@velvet/core";

/** Who seats are given to: a state, a province, a party. */
export interface Claimant {
	/** Breaks the last ties, so no two may have the same. */
	readonly id: string;
	/** What seats follow: people, or votes. A whole number ≥ 0. */
	readonly size: number;
	/** Seats that it has whatever its size: its floor. */
	readonly minimum: number;
}

/** One seat given, or the one that would be given next. */
export interface Award {
	/** Which seat of the whole, counted from 1; seats of the minimum come first. */
	readonly seat: number;
	/** Index of the claimant. */
	readonly index: number;
	/** Which seat of that claimant's own it is, counted from 1. */
	readonly nth: number;
	/** Its weight among the claims, rounded to a double: for reading. `null` where it outweighs every number. */
	readonly priority: number | null;
}

/** What {@link apportion} gives. */
export interface Apportionment {
	/** Seats by claimant, in the order given. */
	readonly seats: readonly number[];
	/** Seats above the minimum in the order in which they are given. */
	readonly awards: readonly Award[];
	/** Of the awards, the last; `null` where the minimum takes every seat. */
	readonly last: Award | null;
	/** What one more seat would be; `null` where nobody claims it. */
	readonly next: Award | null;
	/**
	 * How much larger the next claimant would have had to be, all others as they are, to have the last seat: the least
	 * whole number. `null` where there is no last seat, no next, or both are the same claimant's.
	 */
	readonly short: number | null;
	/** Whether the last and the next claim weigh exactly the same, so that size, then id, chose between them. */
	readonly tied: boolean;
}

/** The minimum of all claimants together: no chamber may be smaller. */
export function leastSeats(claimants: readonly Claimant[]): number {
	return claimants.reduce((sum, { minimum }) => sum + minimum, 0);
}

/** Holds callers to what every method takes for granted. */
export function requireApportionable(claimants: readonly Claimant[], seats: number): void {
	invariant(new Set(claimants.map(({ id }) => id)).size === claimants.length, "Two claimants have the same id");
	for (const { id, size, minimum } of claimants) {
		invariant(Number.isSafeInteger(size) && size >= 0, `The size of ${id} is no whole number: ${size}`);
		invariant(Number.isSafeInteger(minimum) && minimum >= 0, `The minimum of ${id} is no whole number: ${minimum}`);
	}
	invariant(
		claimants.some(({ size }) => size > 0),
		"No claimant has any size",
	);
	invariant(Number.isSafeInteger(seats) && seats >= leastSeats(claimants), `${seats} seats are below the minimum`);
}

/** Among equal claims the larger claimant comes first, then the smaller id. Negative where `a` does. */
export function compareEqualClaims(a: Claimant, b: Claimant): number {
	return b.size - a.size || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The least whole number above 0 from which on `enough` holds, which it must for every greater one and at last. */
export function leastEnough(enough: (extra: number) => boolean): number | null {
	let high = 1;
	while (!enough(high)) {
		high *= 2;
		if (!Number.isSafeInteger(high)) return null;
	}
	let low = Math.floor(high / 2);
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (enough(middle)) high = middle;
		else low = middle;
	}
	return high;
}
