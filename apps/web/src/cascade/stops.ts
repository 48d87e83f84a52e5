import type { CascadeView } from "../engine/cascade-view.ts";

/** Most steps from the plan to the end while playing: at 0.4 seconds each, ten seconds. */
const MOST_STEPS = 24;

/** The plan after so many rounds. */
export function planAfter(start: Uint16Array, { moves }: Pick<CascadeView, "moves">, rounds: number): Uint16Array {
	const assignment = start.slice();
	for (const { units, to } of moves.slice(0, rounds)) {
		units.forEach((unit, i) => {
			assignment[unit] = to[i];
		});
	}
	return assignment;
}

/** Units that changed nations after one round and up to another, each once. */
export function changedBetween({ moves }: Pick<CascadeView, "moves">, from: number, to: number): number[] {
	return [...new Set(moves.slice(from, to).flatMap(({ units }) => [...units]))];
}

/** Rounds to a step of the player: one, unless there are hundreds. */
export function strideOf({ rounds }: Pick<CascadeView, "rounds">): number {
	return Math.max(1, Math.ceil(rounds.length / MOST_STEPS));
}
