import { invariant, OUTSIDE } from "@velvet/core";
import type { GridTopology } from "./parse-topology.ts";

/** The unit on each side of every arc, or `OUTSIDE`. Left and right as seen walking along it, north up. */
export interface ArcSides {
	readonly left: Uint32Array;
	readonly right: Uint32Array;
}

/**
 * What lies left and right of each arc once shapes are merged into units.
 *
 * TopoJSON winds outer rings clockwise and holes the other way, so the shape is on the right of an arc that it uses
 * forwards. Uses of one unit in both directions cancel: that dissolves the lines inside a merged unit and clears the
 * one-step slivers of the source, which the same county walks to and fro. Arcs of no length have no sides.
 *
 * @param unitOf unit of each shape, or `OUTSIDE` for a shape that is left out.
 */
export function buildArcSides(topology: GridTopology, unitOf: readonly number[]): ArcSides {
	const arcs = topology.arcOffsets.length - 1;
	const net = Array.from({ length: arcs }, () => new Map<number, number>());
	topology.shapes.forEach((shape, s) => {
		if (unitOf[s] === OUTSIDE) return;
		for (const use of shape.arcs) {
			const uses = net[use < 0 ? ~use : use];
			uses.set(unitOf[s], (uses.get(unitOf[s]) ?? 0) + (use < 0 ? -1 : 1));
		}
	});
	const left = new Uint32Array(arcs).fill(OUTSIDE);
	const right = new Uint32Array(arcs).fill(OUTSIDE);
	net.forEach((uses, a) => {
		if (!hasLength(topology, a)) return;
		for (const [unit, count] of uses) {
			const side = count > 0 ? right : left;
			if (count === 0) continue;
			invariant(Math.abs(count) === 1 && side[a] === OUTSIDE, `Shapes overlap along arc ${a}`);
			side[a] = unit;
		}
	});
	return { left, right };
}

function hasLength(topology: GridTopology, arc: number): boolean {
	const { arcOffsets, column, row } = topology;
	for (let i = arcOffsets[arc] + 1; i < arcOffsets[arc + 1]; i++) {
		if (column[i] !== column[i - 1] || row[i] !== row[i - 1]) return true;
	}
	return false;
}
