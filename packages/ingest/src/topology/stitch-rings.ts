import { invariant, OUTSIDE } from "@velvet/core";

/** A line from one point to another, with what lies beside it. */
export interface SidedArc {
	/** Keys of its end points. */
	readonly from: string;
	readonly to: string;
	readonly left: number;
	readonly right: number;
}

export interface Rings {
	readonly ringsOf: Uint32Array;
	readonly ringOffsets: Uint32Array;
	readonly ringArcs: Int32Array;
}

/**
 * Joins arcs end to end into closed rings, unit by unit, each walked with its unit on the right.
 *
 * Where a ring touches itself in a point any way through is as good: rings are filled by the even-odd rule.
 */
export function stitchRings(arcs: readonly SidedArc[], units: number): Rings {
	const usesOf = Array.from({ length: units }, (): number[] => []);
	arcs.forEach((arc, a) => {
		if (arc.right !== OUTSIDE) usesOf[arc.right].push(a);
		if (arc.left !== OUTSIDE) usesOf[arc.left].push(~a);
	});
	const ringsOf = [0];
	const ringOffsets = [0];
	const ringArcs: number[] = [];
	for (const uses of usesOf) {
		for (const ring of closeRings(arcs, uses)) {
			ringArcs.push(...ring);
			ringOffsets.push(ringArcs.length);
		}
		ringsOf.push(ringOffsets.length - 1);
	}
	return {
		ringsOf: Uint32Array.from(ringsOf),
		ringOffsets: Uint32Array.from(ringOffsets),
		ringArcs: Int32Array.from(ringArcs),
	};
}

function closeRings(arcs: readonly SidedArc[], uses: readonly number[]): number[][] {
	const start = (use: number) => (use < 0 ? arcs[~use].to : arcs[use].from);
	const end = (use: number) => (use < 0 ? arcs[~use].from : arcs[use].to);
	const leaving = new Map<string, number[]>();
	for (const use of uses) {
		const others = leaving.get(start(use));
		if (others) others.push(use);
		else leaving.set(start(use), [use]);
	}
	const used = new Set<number>();
	const rings: number[][] = [];
	for (const first of uses) {
		if (used.has(first)) continue;
		const ring: number[] = [];
		let use = first;
		for (;;) {
			used.add(use);
			ring.push(use);
			if (end(use) === start(first)) break;
			const next = leaving.get(end(use))?.find((each) => !used.has(each));
			invariant(next !== undefined, `A ring does not close at ${end(use)}`);
			use = next;
		}
		rings.push(ring);
	}
	return rings;
}
