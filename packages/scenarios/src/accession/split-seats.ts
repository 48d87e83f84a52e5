import { apportion } from "@velvet/algorithms";
import type { CampVotes } from "../members/camp-votes.ts";

/** Seats of camp A, of camp B, and of neither. */
export type CampSeats = readonly [number, number, number];

/**
 * Seats of one member by camp, in proportion to its votes (Hamilton), or all of them to the camp with more.
 *
 * A seat that an exact tie would hand out goes to neither: no order of the camps may decide it.
 */
export function splitSeats(seats: number, { A: a, B: b }: CampVotes, how: "votes" | "plurality"): CampSeats {
	if (a + b === 0) return [0, 0, seats];
	if (a === b) return how === "plurality" ? [0, 0, seats] : [Math.floor(seats / 2), Math.floor(seats / 2), seats % 2];
	if (how === "plurality") return a > b ? [seats, 0, 0] : [0, seats, 0];
	const product = BigInt(seats) * BigInt(a);
	const all = BigInt(a + b);
	const half = 2n * (product % all) === all ? 1 : 0;
	const floor = Number(product / all);
	if (half === 1) return [floor, seats - floor - 1, 1];
	const more = 2n * (product % all) > all ? 1 : 0;
	return [floor + more, seats - floor - more, 0];
}

/** Seats of a province by party, in proportion to what the parties had there. Ties go in the order of the parties. */
export function splitByParty(seats: number, had: readonly number[]): readonly number[] {
	const claimants = had.map((size, i) => ({ id: String(i).padStart(4, "0"), size, minimum: 0 }));
	if (!claimants.some(({ size }) => size > 0)) return had.map(() => 0);
	return seats === 0 ? had.map(() => 0) : apportion(claimants, seats, "hamilton").seats;
}
