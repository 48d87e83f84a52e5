import { invariant } from "@velvet/core";

/**
 * Two sides bargain while power shifts from one to the other: what is agreed today may not be kept when it has shifted.
 * All amounts in one measure. models.md 4.3, after Fearon 1995 and 1998.
 */
export interface ShiftingPower {
	/** Chance, 0 to 1, that the side which grows weaker would win a contest held now, */
	readonly now: number;
	/** and one held later; at most `now`. */
	readonly later: number;
	/** What the contest is about. At least 0. */
	readonly stakes: number;
	/** The most that can be handed over before power shifts. At least 0. */
	readonly transfer: number;
	/** What a contest costs. At least 0. */
	readonly cost: number;
}

/** The chance of a contest held later, where a promise is kept with chance `guarantee`: it stands in for lost power. */
export function guaranteedLater({ now, later }: ShiftingPower, guarantee: number): number {
	checkShare(guarantee);
	return later + guarantee * (now - later);
}

/**
 * What the weakening side expects to lose beyond what can be made good in time: `(now − later) · stakes − transfer − cost`.
 * Above 0 no bargain is kept: it would rather contest now. At 0 or below one can be.
 */
export function commitmentGap(game: ShiftingPower, guarantee = 0): number {
	checkPower(game);
	const { now, stakes, transfer, cost } = game;
	return (now - guaranteedLater(game, guarantee)) * stakes - transfer - cost;
}

/** The least guarantee at which the gap is closed: `1 − (transfer + cost) / ((now − later) · stakes)`; 0 where none is needed. */
export function leastGuarantee(game: ShiftingPower): number {
	checkPower(game);
	const loss = (game.now - game.later) * game.stakes;
	const covered = game.transfer + game.cost;
	return loss <= covered ? 0 : 1 - covered / loss;
}

function checkPower({ now, later, stakes, transfer, cost }: ShiftingPower): void {
	checkShare(now);
	checkShare(later);
	invariant(later <= now, `Power grows: ${now}, ${later}`);
	invariant(stakes >= 0 && transfer >= 0 && cost >= 0, `Amounts: ${stakes}, ${transfer}, ${cost}`);
	invariant(Number.isFinite(stakes + transfer + cost), "Endless amounts");
}

function checkShare(share: number): void {
	invariant(share >= 0 && share <= 1, `No share: ${share}`);
}
