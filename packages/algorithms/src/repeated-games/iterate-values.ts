import { type AlternatingPower, checkGame, type GameValues } from "./alternating-power.ts";

const NEAR = 1e-13;
const HALVINGS = 50;

/**
 * The values of the game while every request is allowed, by value iteration on its two states (Bellman 1957): knows the
 * rules of the game and no formula. Steps grow as 1 / (1 − patience).
 *
 * Every step shrinks what is still to come by the patience, so that so many steps are enough; where gain and loss cancel
 * each other, the last digits of what is left may go round for ever.
 */
export function iterateValues(game: AlternatingPower, patience: number): GameValues {
	checkGame(game);
	const { change, back = change, gain, loss, requests } = game;
	const enough = patience === 0 ? 2 : 1 + Math.ceil(Math.log(NEAR * (1 - patience)) / Math.log(patience));
	let [deciding, asking] = [0, 0];
	for (let step = 1; ; step++) {
		const later = patience * ((1 - change) * deciding + change * asking);
		const otherLater = patience * ((1 - back) * asking + back * deciding);
		const [before, otherBefore] = [deciding, asking];
		deciding = requests * (later - loss) + (1 - requests) * later;
		asking = requests * (otherLater + gain) + (1 - requests) * otherLater;
		const moved = Math.abs(deciding - before) + Math.abs(asking - otherBefore);
		if (moved <= NEAR * (1 - patience) * (gain + loss) || step >= enough)
			return { deciding, asking, later: patience * ((1 - change) * deciding + change * asking) };
	}
}

/** The critical patience by halving over iterated values; `null` where none up to `most` is enough. */
export function iterateCriticalPatience(game: AlternatingPower, most = 0.999): number | null {
	const holds = (patience: number) => iterateValues(game, patience).later >= game.loss;
	if (!holds(most)) return null;
	let [low, high] = [0, most];
	for (let step = 0; step < HALVINGS; step++) {
		const middle = (low + high) / 2;
		if (holds(middle)) high = middle;
		else low = middle;
	}
	return high;
}
