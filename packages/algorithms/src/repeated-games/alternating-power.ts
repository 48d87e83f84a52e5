import { invariant } from "@velvet/core";

/**
 * Two players take turns at deciding. In every period the player who does not decide has a request with chance `requests`;
 * the other may allow it, at a loss to itself and a gain to the one who asked, or block it, which leaves both as they
 * were. Then the turn changes hands with chance `change`. models.md (4.4).
 */
export interface AlternatingPower {
	/** Chance, 0 to 1, that the turn changes hands after a period. */
	readonly change: number;
	/** What a request that is allowed is worth to the player who asked. At least 0. */
	readonly gain: number;
	/** What allowing it costs the player who decides, in the same measure. More than 0. */
	readonly loss: number;
	/** Chance, 0 to 1, of a request in a period. */
	readonly requests: number;
}

/** What the game is worth, from the period that comes, while every request is allowed. */
export interface GameValues {
	/** To the player who will decide in that period. */
	readonly deciding: number;
	/** To the other. */
	readonly asking: number;
	/** To the player who decides now, from the next period on. */
	readonly later: number;
}

/**
 * The least patience, the worth today of 1 in the next period, at which allowing every request is an equilibrium: whoever
 * blocks one is never allowed anything again (grim trigger).
 *
 * With one request a period it is `1 / (1 − change + change · gain / loss)`; with fewer, the root in (0, 1] of a square.
 * 1 stands for the limit that no patience reaches; `null` where even endless patience would not do: the gain is
 * smaller than the loss.
 */
export function criticalPatience(game: AlternatingPower): number | null {
	checkGame(game);
	const { change, gain, loss, requests } = game;
	if (change === 0 || requests === 0 || gain === loss) return 1;
	if (gain < loss) return null;
	const square = (1 - requests) * (1 - 2 * change);
	const linear = requests * (1 - change + (change * gain) / loss) + 2 * (1 - requests) * (1 - change);
	// The smaller root of square · x² − linear · x + 1, in the form that survives square = 0.
	return 2 / (linear + Math.sqrt(linear * linear - 4 * square));
}

/** The values of the game in closed form; models.md (4.4). @param patience from 0, below 1. */
export function gameValues(game: AlternatingPower, patience: number): GameValues {
	checkGame(game);
	invariant(patience >= 0 && patience < 1, `No patience: ${patience}`);
	const { change, gain, loss, requests } = game;
	const own = 1 - patience * (1 - change);
	const cross = patience * change;
	const whole = own * own - cross * cross;
	const deciding = (requests * (gain * cross - loss * own)) / whole;
	const asking = (requests * (gain * own - loss * cross)) / whole;
	return { deciding, asking, later: patience * ((1 - change) * deciding + change * asking) };
}

export function checkGame({ change, gain, loss, requests }: AlternatingPower): void {
	invariant(change >= 0 && change <= 1, `No chance: ${change}`);
	invariant(requests >= 0 && requests <= 1, `No chance: ${requests}`);
	invariant(gain >= 0 && loss > 0 && Number.isFinite(gain / loss), `No stakes: ${gain}, ${loss}`);
}
