import { type DualGraph, LinkKind, OUTSIDE, type Outlines, UNASSIGNED } from "@velvet/core";

/** The arcs that a plan turns into lines, and the units that stand along them. */
export interface BorderArcs {
	/** Between two polities. */
	readonly border: readonly number[];
	/** Between a polity and unassigned land, or around unassigned land. */
	readonly open: readonly number[];
}

export function findBorderArcs(outlines: Outlines, assignment: Uint16Array): BorderArcs {
	const { arcLeft, arcRight } = outlines;
	const border: number[] = [];
	const open: number[] = [];
	for (let a = 0; a < arcLeft.length; a++) {
		const left = arcLeft[a] === OUTSIDE ? OUTSIDE : assignment[arcLeft[a]];
		const right = arcRight[a] === OUTSIDE ? OUTSIDE : assignment[arcRight[a]];
		if (left === right) continue;
		if (left === UNASSIGNED || right === UNASSIGNED) open.push(a);
		else if (left !== OUTSIDE && right !== OUTSIDE) border.push(a);
	}
	return { border, open };
}

/** Cut edges by land: the length of a border in county lines. */
export function countCutLines({ edgeA, edgeB, edgeKinds }: DualGraph, assignment: Uint16Array): number {
	let cut = 0;
	for (let e = 0; e < edgeA.length; e++) {
		const a = assignment[edgeA[e]];
		const b = assignment[edgeB[e]];
		if (edgeKinds[e] === LinkKind.land && a !== b && a !== UNASSIGNED && b !== UNASSIGNED) cut++;
	}
	return cut;
}

/**
 * Units that a band of width `band` (frame units) on either side of the border may cover.
 *
 * Those along the border; and, through units narrower than the band, the neighbours of the same polity behind them.
 */
export function unitsUnderBand(
	outlines: Outlines,
	graph: DualGraph,
	boxes: Float32Array,
	assignment: Uint16Array,
	border: readonly number[],
	band: number,
): number[] {
	const seen = new Uint8Array(assignment.length);
	const units: number[] = [];
	const add = (unit: number) => {
		if (seen[unit] === 1) return;
		seen[unit] = 1;
		units.push(unit);
	};
	for (const arc of border) {
		add(outlines.arcLeft[arc]);
		add(outlines.arcRight[arc]);
	}
	for (let i = 0, behind = units.length; i < behind; i++) {
		const u = units[i];
		const narrow = Math.min(boxes[4 * u + 2] - boxes[4 * u], boxes[4 * u + 3] - boxes[4 * u + 1]);
		if (narrow > 2.5 * band) continue;
		for (let k = graph.offsets[u]; k < graph.offsets[u + 1]; k++) {
			const v = graph.neighbours[k];
			if (assignment[v] === assignment[u]) add(v);
		}
	}
	return units;
}
