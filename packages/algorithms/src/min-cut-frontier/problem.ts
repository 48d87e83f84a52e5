/**
 * Two sides, one border: minimise  cost + price × border  over all ways to divide the units.
 *
 * A unit with lead w ≥ 0 costs w when it is left on the sink side; with w < 0 it costs −w on the source side. So the
 * best cost without a border is 0, and every cost here is "above the floor". Leads and lengths are whole numbers.
 */
export interface CutProblem {
	readonly units: number;
	/** By unit: what is lost when the unit lies on the sink side rather than the source side. */
	readonly leads: Float64Array;
	readonly edgeA: Uint32Array;
	readonly edgeB: Uint32Array;
	/** By edge: length of border when it is cut, > 0 (1 for cut edges, metres for length). */
	readonly lengths: Float64Array;
	/** By unit: 1 held on the source side, −1 held on the sink side, 0 free. */
	readonly pins: Int8Array;
}

/** Equality of the two is the proof: no division can cost less than a flow, and this cut costs no more. */
export interface Certificate {
	readonly flow: number;
	readonly cut: number;
	/** `flow / scale` is cost + price × border. */
	readonly scale: number;
}

/** One division of the units. */
export interface Division {
	/** 1 on the source side. */
	readonly side: Uint8Array;
	readonly cost: number;
	readonly border: number;
}

/** What a division costs and how long its border is. O(n + m). */
export function measureDivision(problem: CutProblem, side: Uint8Array): Division {
	const { leads, edgeA, edgeB, lengths } = problem;
	let cost = 0;
	for (let u = 0; u < leads.length; u++) {
		if (side[u] === 1) {
			if (leads[u] < 0) cost -= leads[u];
		} else if (leads[u] > 0) cost += leads[u];
	}
	let border = 0;
	for (let e = 0; e < edgeA.length; e++) {
		if (side[edgeA[e]] !== side[edgeB[e]]) border += lengths[e];
	}
	return { side, cost, border };
}
