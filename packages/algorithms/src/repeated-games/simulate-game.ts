import { invariant, type Rng } from "@velvet/core";
import { type AlternatingPower, checkGame } from "./alternating-power.ts";

/** A mean of draws and how far it may be off by chance alone: one standard error. */
export interface Estimate {
	readonly mean: number;
	readonly standardError: number;
}

/** What two ways of answering a request were worth to the player who answered it, in the same draws. */
export interface SimulatedGame {
	readonly patience: number;
	readonly draws: number;
	/** Allow this and every later request, as long as nobody blocks one. */
	readonly allow: Estimate;
	/** Block this one and every later one. */
	readonly block: Estimate;
	/** Allow less block: at the critical patience nought but for chance. */
	readonly difference: Estimate;
	/** How much the difference grows for 1 of patience. */
	readonly slope: number;
}

/** Says whether a request is allowed, knowing only whether one was ever blocked. */
type Strategy = (blocked: boolean) => boolean;
const allowInTurn: Strategy = (blocked) => !blocked;
const blockAlways: Strategy = () => false;

/**
 * Plays the game: a request has just come, and the first player decides. The game goes on after a period with a chance that
 * is the patience, which makes plain sums worth what discounted ones are; no formula of the game is used.
 *
 * Draw `d` comes from sub-stream `d`, and both strategies meet the same chances. About `draws / (1 − patience)` steps.
 */
export function simulateGame(game: AlternatingPower, patience: number, draws: number, rng: Rng): SimulatedGame {
	checkGame(game);
	invariant(patience > 0 && patience < 1, `No patience: ${patience}`);
	const [allow, block, difference] = [new Moments(), new Moments(), new Moments()];
	let slope = 0;
	for (let draw = 0; draw < draws; draw++) {
		rng.seek(draw);
		const allowed = play(game, patience, allowInTurn, rng);
		rng.seek(draw);
		const blocked = play(game, patience, blockAlways, rng);
		allow.add(allowed.worth);
		block.add(blocked.worth);
		difference.add(allowed.worth - blocked.worth);
		slope += allowed.slope - blocked.slope;
	}
	return {
		patience,
		draws,
		allow: allow.estimate(),
		block: block.estimate(),
		difference: difference.estimate(),
		slope: slope / draws,
	};
}

/** One game. The second player plays in turn. `slope` is the derivative of what it is worth by patience. */
function play(
	{ change, back = change, gain, loss, requests }: AlternatingPower,
	patience: number,
	first: Strategy,
	rng: Rng,
) {
	const strategies = [first, allowInTurn];
	let [decides, blocked, worth, slope] = [0, false, 0, 0];
	for (let period = 0; ; period++) {
		// The same numbers are drawn in every period, whatever is done, so that both ways of playing meet the same chances.
		const asked = rng.share() < requests || period === 0;
		const changes = rng.share() < (decides === 0 ? change : back);
		const goesOn = rng.share() < patience;
		if (asked) {
			if (strategies[decides](blocked)) {
				const got = decides === 0 ? -loss : gain;
				worth += got;
				slope += (got * period) / patience;
			} else {
				blocked = true;
			}
		}
		if (!goesOn) return { worth, slope };
		if (changes) decides = 1 - decides;
	}
}

/** Mean and spread of numbers as they come (Welford 1962). */
class Moments {
	private count = 0;
	private mean = 0;
	private squares = 0;

	add(value: number): void {
		this.count++;
		const off = value - this.mean;
		this.mean += off / this.count;
		this.squares += off * (value - this.mean);
	}

	estimate(): Estimate {
		const { count, mean, squares } = this;
		return { mean, standardError: count < 2 ? 0 : Math.sqrt(squares / (count - 1) / count) };
	}
}
