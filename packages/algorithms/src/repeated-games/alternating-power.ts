import { invariant } from "@velvet/core";

/**
 * Two players take turns at deciding. In every period the player who does not decide has a request with chance `requests`;
 * the other may allow it, at a loss to itself and a gain to the one who asked, or block it, which leaves both as they
 * were. Then the turn changes hands with chance `change`. models.md (4.4).
 */
export interface AlternatingPower {
	/** Chance, 0 to 1, that the turn changes hands after a period; with `back`, that it leaves the player who decides now. */
	readonly change: number;
	/** Chance, 0 to 1, that it comes back to that player from the other; `change` where left out. */
	readonly back?: number;
	/** What a request that is allowed is worth to the player who asked. At least 0. */
	readonly gain: number;
	/** What allowing it costs the player who decides, in the same measure. More than 0. */
	readonly loss: number;
	/** Chance, 0 to 1, of a request in a period. */
	readonly requests: number;
}

/** The same game as the other player meets it who will decide. */
export function otherSide(game: AlternatingPower): AlternatingPower {
	return { ...game, change: game.back ?? game.change, back: game.change };
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
 * The least patience, the worth today of 1 in the next period, at which it pays the player who decides now to allow every
 * request: whoever blocks one is never allowed anything again (grim trigger). Allowing on both sides is an equilibrium where
 * it pays the other too: see {@link otherSide}.
 *
 * With one request a period it is `1 / (1 − back + change · gain / loss)`; with fewer, the root in (0, 1] of a square.
 * 1 stands for the limit that no patience reaches; `null` where even endless patience would not do: the gain is too small
 * beside the loss, each weighed with the chance of being the one who has it.
 */
export function criticalPatience(game: AlternatingPower): number | null {
	checkGame(game);
	const { change, back = change, gain, loss, requests } = game;
	if ((change === 0 && back === 0) || requests === 0) return 1;
	const left = change === back ? gain - loss : gain * change - loss * back;
	if (left <= 0) return left === 0 ? 1 : null;
	const square = (1 - requests) * (1 - change - back);
	const linear = requests * (1 - back + (change * gain) / loss) + (1 - requests) * (2 - change - back);
	// The smaller root of square · x² − linear · x + 1, in the form that survives square = 0.
	return 2 / (linear + Math.sqrt(linear * linear - 4 * square));
}

/** The values of the game in closed form; models.md (4.4). @param patience from 0, below 1. */
export function gameValues(game: AlternatingPower, patience: number): GameValues {
	checkGame(game);
	invariant(patience >= 0 && patience < 1, `No patience: ${patience}`);
	const { change, back = change, gain, loss, requests } = game;
	const [stays, staysOut] = [1 - patience * (1 - change), 1 - patience * (1 - back)];
	const [leaves, returns] = [patience * change, patience * back];
	const whole = stays * staysOut - leaves * returns;
	const deciding = (requests * (gain * leaves - loss * staysOut)) / whole;
	const asking = (requests * (gain * stays - loss * returns)) / whole;
	return { deciding, asking, later: patience * ((1 - change) * deciding + change * asking) };
}

export function checkGame({ change, back = change, gain, loss, requests }: AlternatingPower): void {
	invariant(change >= 0 && change <= 1, `No chance: ${change}`);
	invariant(back >= 0 && back <= 1, `No chance: ${back}`);
	invariant(requests >= 0 && requests <= 1, `No chance: ${requests}`);
	invariant(gain >= 0 && loss > 0 && Number.isFinite(gain / loss), `No stakes: ${gain}, ${loss}`);
}
