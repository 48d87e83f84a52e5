import { add, ceiling, type Fraction, floor, fraction, sum } from "@velvet/algorithms";
import type { QuotientMethod } from "./host.ts";

/** Who has a claim to seats: a province, or who would become one. */
export interface SeatClaim {
	readonly id: string;
	readonly people: number;
	/** Fewest seats. */
	readonly floor: number;
	/** Had more than its share before, and keeps its share. */
	readonly hadMore: boolean;
}

/** How a claim came to its seats, step by step. */
export interface SeatSteps {
	/** By people alone. */
	readonly first: number;
	/** Added to reach the floor. */
	readonly byFloor: number;
	/** Added to reach the share of people. */
	readonly byShare: number;
	readonly seats: number;
}

/** An earlier quotient grown by the mean of the members' rates, rounded up: models.md (7.2), in exact fractions. */
export function grownQuotient(from: number, before: readonly number[], after: readonly number[]): Growth {
	const n = BigInt(before.length);
	const total = sum(before.map((people, i) => fraction(BigInt(after[i]), BigInt(people))));
	const exact = fraction(BigInt(from) * total.p, n * total.q);
	return { rate: fraction(total.p - n * total.q, n * total.q), exact, quotient: Number(ceiling(exact)) };
}

export interface Growth {
	/** Mean rate of growth. */
	readonly rate: Fraction;
	readonly exact: Fraction;
	/** People a seat. */
	readonly quotient: number;
}

/** More seats than this are no house, and are not counted to the end. */
export const MOST_SEATS = 100_000;

/**
 * Seats by a quotient: people / quotient, rounded; then the floors; then whoever had more than its share before gets seats
 * until it has its share of people again, the sum of all seats growing with it. models.md (7.2).
 *
 * The last step goes round in the order given until nobody lacks a seat, since each added seat makes the others' shares
 * smaller. It ends because somebody had no more than its share: the shares to be reached add up to less than one. Where that
 * is next to nothing it would go on for long, so it stops beyond {@link MOST_SEATS}: then they are too many, not as many.
 */
export function quotientSeats(
	claims: readonly SeatClaim[],
	quotient: number,
	rounding: QuotientMethod["rounding"],
): SeatSteps[] {
	const first = claims.map(({ people }) => Number(round(fraction(BigInt(people), BigInt(quotient)), rounding)));
	const floored = claims.map(({ floor }, i) => Math.max(first[i], floor));
	const seats = shareSeats(claims, floored);
	return claims.map((_, i) => ({
		first: first[i],
		byFloor: floored[i] - first[i],
		byShare: seats[i] - floored[i],
		seats: seats[i],
	}));
}

function shareSeats(claims: readonly SeatClaim[], floored: readonly number[]): number[] {
	const seats = [...floored];
	const people = claims.reduce((sum, claim) => sum + claim.people, 0);
	let total = seats.reduce((sum, each) => sum + each, 0);
	const lacks = (i: number) =>
		claims[i].hadMore && BigInt(seats[i]) * BigInt(people) < BigInt(claims[i].people) * BigInt(total);
	for (let added = true; added; ) {
		added = false;
		for (const i of claims.keys()) {
			while (total <= MOST_SEATS && lacks(i)) {
				seats[i]++;
				total++;
				added = true;
			}
		}
	}
	return seats;
}

function round(value: Fraction, how: QuotientMethod["rounding"]): bigint {
	if (how === "up") return ceiling(value);
	return floor(how === "down" ? value : add(value, HALF));
}

const HALF = fraction(1n, 2n);
