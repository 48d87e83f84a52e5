import type { Openness } from "./openness.ts";

/** Trade between places once every place sells all that it makes and buys as much. */
export interface GravityTrade {
	/** Flow from i to j, as a share of all that is made anywhere. */
	readonly flows: readonly (readonly number[])[];
	/** `P_i^(1−σ)`, which is `Π_i^(1−σ)` too: how well a place is connected to all others. */
	readonly access: readonly number[];
	/** How far sales of a place are from what it makes, as a share of it, at worst. */
	readonly residual: number;
	readonly rounds: number;
}

const MOST_ROUNDS = 2000;
const CLOSE = 1e-13;

/**
 * Structural gravity with symmetric costs and balanced trade: `X_ij = θ_i θ_j t_ij^(1−σ) / (P_i P_j)^(1−σ)`, where
 * `P_j^(1−σ) = Σ_i θ_i t_ij^(1−σ) / P_i^(1−σ)`. models.md (2.7); Anderson and van Wincoop 2003.
 *
 * A fixed point, damped to the geometric mean of the last value and the next: undamped it swings between two. It scales a
 * symmetric matrix of positive numbers to given sums, whose solution is the only one (Sinkhorn 1964). O(rounds × n²).
 *
 * Trade with the rest of the world is not in it unless it is one of the places. Prices of what is made stay as they are.
 *
 * @param sizes θ, what each place makes, as shares of all; each above nought, together 1
 */
export function solveGravity(sizes: readonly number[], openness: Openness): GravityTrade {
	let access = sizes.map(() => 1);
	let rounds = 0;
	for (; rounds < MOST_ROUNDS; rounds++) {
		const next = access.map((_, j) => sizes.reduce((sum, size, i) => sum + (size * openness[i][j]) / access[i], 0));
		const far = access.reduce((most, each, j) => Math.max(most, Math.abs(next[j] / each - 1)), 0);
		access = access.map((each, j) => Math.sqrt(each * next[j]));
		if (far < CLOSE) break;
	}
	const flows = sizes.map((from, i) => sizes.map((to, j) => (from * to * openness[i][j]) / (access[i] * access[j])));
	const residual = flows.reduce((most, row, i) => {
		const sold = row.reduce((sum, flow) => sum + flow, 0);
		return Math.max(most, Math.abs(sold / sizes[i] - 1));
	}, 0);
	return { flows, access, residual, rounds };
}

/** Share of what a group of places spends that it buys from itself. */
export function ownShare({ flows }: Pick<GravityTrade, "flows">, group: readonly number[]): number {
	const bought = (from: readonly number[]) =>
		from.reduce((sum, i) => sum + group.reduce((all, j) => all + flows[i][j], 0), 0);
	return bought(group) / bought([...flows.keys()]);
}
