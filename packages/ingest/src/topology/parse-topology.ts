import { invariant } from "@velvet/core";
import type { GeometryCollection, Topology } from "topojson-specification";

/** Lines on an integer grid, each stored once, and the shapes that run along them. Read from TopoJSON. */
export interface GridTopology {
	/** Degrees per grid step, and degrees at grid 0: `[longitude, latitude]`. */
	readonly scale: readonly [number, number];
	readonly translate: readonly [number, number];
	/** Points of arc a: `arcOffsets[a] … arcOffsets[a + 1]` in `column`, `row`. */
	readonly arcOffsets: Uint32Array;
	readonly column: Int32Array;
	readonly row: Int32Array;
	readonly shapes: readonly Shape[];
}

export interface Shape {
	readonly id: string;
	readonly name: string;
	/** Every arc of every ring: `a` forwards, `~a` backwards. Which ring does not matter here. */
	readonly arcs: readonly number[];
}

/** Reads the polygons of one object of a quantised TopoJSON text. For pinned files: a broken one is our fault. */
export function parseTopology(text: string, objectName: string): GridTopology {
	const topology = JSON.parse(text) as Topology;
	const object = topology.objects[objectName] as GeometryCollection;
	invariant(topology.transform !== undefined && object?.type === "GeometryCollection", `No grid or no ${objectName}`);
	const points = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
	const arcOffsets = new Uint32Array(topology.arcs.length + 1);
	const column = new Int32Array(points);
	const row = new Int32Array(points);
	let at = 0;
	topology.arcs.forEach((arc, a) => {
		let x = 0;
		let y = 0;
		for (const [dx, dy] of arc) {
			x += dx;
			y += dy;
			column[at] = x;
			row[at++] = y;
		}
		arcOffsets[a + 1] = at;
	});
	const shapes = object.geometries.map((geometry): Shape => {
		const arcs =
			geometry.type === "Polygon"
				? geometry.arcs.flat()
				: geometry.type === "MultiPolygon"
					? geometry.arcs.flat(2)
					: [];
		return {
			id: String(geometry.id ?? ""),
			name: (geometry.properties as { name?: string } | undefined)?.name ?? "",
			arcs,
		};
	});
	const { scale, translate } = topology.transform;
	return { scale: [scale[0], scale[1]], translate: [translate[0], translate[1]], arcOffsets, column, row, shapes };
}

export function longitudeAt(topology: GridTopology, column: number): number {
	return topology.translate[0] + column * topology.scale[0];
}

export function latitudeAt(topology: GridTopology, row: number): number {
	return topology.translate[1] + row * topology.scale[1];
}
