import { roundNear } from "@velvet/report";
import type { Geometry } from "./geometry.ts";
import { contains } from "./picking.ts";

/** About as many dots as can be told apart on a map of a whole country. */
const DOTS = 6500;

/** How many voters one dot stands for: 20,000 in the United States, a round number anywhere. */
export function votersPerDot(votesA: Float64Array, votesB: Float64Array): number {
	let voters = 0;
	for (let u = 0; u < votesA.length; u++) voters += (votesA[u] || 0) + (votesB[u] || 0);
	return Math.max(1, Math.round(roundNear(voters / DOTS)));
}

/** Dots in unit order: those of unit u are `offsets[u] … offsets[u + 1]`. */
export interface Dots {
	readonly offsets: Uint32Array;
	readonly x: Float32Array;
	readonly y: Float32Array;
	/** 0 for camp A, 1 for camp B. */
	readonly camps: Uint8Array;
}

/**
 * How many dots each unit gets. Small units take turns: what is short of a dot is carried to the next unit of the same
 * parent, so that every parent's dots add up to its voters.
 */
export function countDots(votes: Float64Array, parentOf: Uint16Array, perDot: number): Uint16Array {
	const counts = new Uint16Array(votes.length);
	let carried = 0;
	for (let u = 0; u < votes.length; u++) {
		if (u === 0 || parentOf[u] !== parentOf[u - 1]) carried = perDot / 2;
		carried += votes[u] || 0;
		counts[u] = Math.floor(carried / perDot);
		carried -= counts[u] * perDot;
	}
	return counts;
}

/** Places dots in their units: always the same, from the unit's number alone, and apart from one another. */
export function placeDots(geometry: Geometry, votesA: Float64Array, votesB: Float64Array, parentOf: Uint16Array): Dots {
	const perDot = votersPerDot(votesA, votesB);
	const [countsA, countsB] = [countDots(votesA, parentOf, perDot), countDots(votesB, parentOf, perDot)];
	const offsets = new Uint32Array(geometry.units + 1);
	for (let u = 0; u < geometry.units; u++) offsets[u + 1] = offsets[u] + countsA[u] + countsB[u];
	const total = offsets[geometry.units];
	const dots = { offsets, x: new Float32Array(total), y: new Float32Array(total), camps: new Uint8Array(total) };
	for (let u = 0; u < geometry.units; u++) {
		const [first, last] = [offsets[u], offsets[u + 1]];
		for (let d = first; d < last; d++) {
			[dots.x[d], dots.y[d]] = pointIn(geometry, u, d - first);
			// The camps take turns in proportion, so that neither lies on top of the other.
			const before = Math.floor(((d - first) * countsA[u]) / (last - first));
			dots.camps[d] = Math.floor(((d - first + 1) * countsA[u]) / (last - first)) > before ? 0 : 1;
		}
	}
	return dots;
}

/** Steps of the additive recurrence with the plastic number: a sequence that fills a rectangle evenly. */
const STEP_X = 0.7548776662466927;
const STEP_Y = 0.5698402909980532;
const TRIES = 24;

/** Point number `k` of a unit: the next of an even sequence over its box that falls inside. */
function pointIn(geometry: Geometry, unit: number, k: number): [number, number] {
	const [x0, y0, x1, y1] = geometry.boxes.subarray(4 * unit, 4 * unit + 4);
	for (let i = 0; i < TRIES; i++) {
		const n = k + 1 + i * 1009 + unit * 7;
		const x = x0 + (x1 - x0) * ((0.5 + n * STEP_X) % 1);
		const y = y0 + (y1 - y0) * ((0.5 + n * STEP_Y) % 1);
		if (contains(geometry, unit, x, y)) return [x, y];
	}
	return [geometry.centres[2 * unit], geometry.centres[2 * unit + 1]];
}
