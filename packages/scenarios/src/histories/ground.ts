import type { ThreeLadders } from "./compile-ladder.ts";

/** Who asks first is always 0, the other camp 1: so nothing depends on which of them has which letter. */
export type Role = 0 | 1;
export const ROLES: readonly [Role, Role] = [0, 1];

/** A country is made of blocks: the place of each role, which may leave, and the rest. */
export const REST = 2;
export const BLOCKS = 3;

/** How the voters of a place would answer, on the logistic scale, as the referendum of the case says. */
export interface Outlook {
	/** Middle of the share of yes where the other camp governs the whole, and where the own camp does. */
	readonly out: number;
	readonly own: number;
	/** Standard deviation about it: of the errors, anew at every vote, and of what the assumptions leave open. */
	readonly spread: number;
	readonly assumed: number;
}

/** What a history starts from: plain data, ready for any thread. */
export interface HistoryGround {
	/** Two-party voters of each role in each block: `votes[role * BLOCKS + block]`. */
	readonly votes: Float64Array;
	/** Points of share by which the whole country votes for role 0 above one half. */
	readonly level: number;
	/** Terms in a row that role 1, which governs at the start, has governed then. */
	readonly terms: number;
	/** Of the place of each role; `null` where it has no place that could leave. */
	readonly outlook: readonly [Outlook | null, Outlook | null];
	/**
	 * By role: of its voters left under the other camp, the share that would be in the nation of their own a year later, in
	 * sum of both ways and beyond what moves in one country; below nought where more would go the other way.
	 */
	readonly drift: readonly [number, number];
	/**
	 * Voters by role whom places that go with the nation of role 0 after it parted, or go back, add to it; `null` where none
	 * does.
	 */
	readonly followers: readonly [number, number] | null;
}

/** Both runs of a case, and what is common to them: plain data. */
export interface HistoryTask {
	/** Where camp A asks first and where camp B does; `null` where there is no nation of that camp to ask. */
	readonly grounds: readonly [HistoryGround | null, HistoryGround | null];
	readonly ladders: ThreeLadders;
	/** Four numbers a draw, seen from camp A: middle, persistence, cost and error of the vote model, in points. */
	readonly parameters: Float64Array;
	/** Share of yes that a vote has to pass, on the logistic scale. */
	readonly threshold: number;
	readonly years: number;
	readonly termYears: number;
	readonly seed: string;
}

/** Policies times who asks first: runs of one draw, all with the same luck. */
export const RUNS = 6;

/** The place of a run among the six. @param policy as in `policies` @param first 0 where camp A asks first, else 1 */
export function runAt(policy: number, first: number): number {
	return policy * 2 + first;
}
