import { OUTSIDE, type Outlines } from "@velvet/core";
import { stitchRings } from "../topology/stitch-rings.ts";
import { keyOf, lengthOf, pointsOf } from "./line.ts";

/** A stretch of the boundary of a part of the map, walked with the part on its right. */
export interface BoundaryUse {
	/** Arc forwards, or `~arc` backwards. */
	readonly use: number;
	/** Unit of the part, and what lies beyond: another unit, or `OUTSIDE`. */
	readonly unit: number;
	readonly beyond: number;
	readonly metres: number;
}

/** The closed lines around a part of the map, longest first. */
export function boundaryRings(outlines: Outlines, isInside: (unit: number) => boolean): BoundaryUse[][] {
	const { arcLeft, arcRight } = outlines;
	const uses: BoundaryUse[] = [];
	for (let arc = 0; arc < arcLeft.length; arc++) {
		const [left, right] = [arcLeft[arc], arcRight[arc]];
		const [leftIn, rightIn] = [left !== OUTSIDE && isInside(left), right !== OUTSIDE && isInside(right)];
		if (leftIn === rightIn) continue;
		const metres = lengthOf(pointsOf(outlines, arc));
		uses.push(
			rightIn ? { use: arc, unit: right, beyond: left, metres } : { use: ~arc, unit: left, beyond: right, metres },
		);
	}
	const sided = uses.map(({ use }) => {
		const points = pointsOf(outlines, use);
		return { from: keyOf(points[0]), to: keyOf(points[points.length - 1]), left: OUTSIDE, right: 0 };
	});
	const { ringOffsets, ringArcs } = stitchRings(sided, 1);
	const rings = Array.from({ length: ringOffsets.length - 1 }, (_, ring) =>
		Array.from(ringArcs.subarray(ringOffsets[ring], ringOffsets[ring + 1]), (at) => uses[at]),
	);
	return rings.sort((p, q) => ringMetres(q) - ringMetres(p));
}

export function ringMetres(ring: readonly BoundaryUse[]): number {
	return ring.reduce((sum, use) => sum + use.metres, 0);
}

/** Neighbouring stretches that belong together, such as those of one county. */
export interface BoundaryRun {
	readonly group: number;
	readonly uses: readonly BoundaryUse[];
}

/** A ring as runs of equal group; it begins where one run ends and another starts, if there is such a place. */
export function runsOf(ring: readonly BoundaryUse[], groupOf: (unit: number) => number): BoundaryRun[] {
	const groups = ring.map(({ unit }) => groupOf(unit));
	const start = groups.findIndex((group, i) => group !== groups[(i + groups.length - 1) % groups.length]);
	const turned = [...ring.slice(Math.max(0, start)), ...ring.slice(0, Math.max(0, start))];
	const runs: { group: number; uses: BoundaryUse[] }[] = [];
	for (const use of turned) {
		const group = groupOf(use.unit);
		const last = runs[runs.length - 1];
		if (last?.group === group) last.uses.push(use);
		else runs.push({ group, uses: [use] });
	}
	return runs;
}
