import { union } from "polyclip-ts";
import type { PointTable } from "../topology/point-table.ts";
import type { Assembled } from "./assemble-rings.ts";
import { findTangle } from "./find-crossings.ts";
import { Enclosure, type Ring, splitLoops, twiceArea } from "./ring-geometry.ts";

/** What was done to a shape, in the words of the notice that names it. */
export type Mending =
	| "ring-closed"
	| "ring-collapsed"
	| "hole-outside"
	| "lobe-turned"
	| "crossing-mended"
	| "crossing-kept"
	| "too-tangled";

export interface Mended {
	/** Rings with the unit on their right: outer ones clockwise, holes the other way. */
	readonly rings: readonly Ring[];
	readonly mendings: readonly Mending[];
}

/** A lobe smaller than this share of its ring is left to the neighbour, whose line it is too. */
const smallLobe = 0.01;
/** Crossings that put less than this share of the area in doubt come from rounding, and neighbours share them. */
const smallDoubt = 0.001;
/** Polygon union takes exact arithmetic for every crossing: minutes for more points than this. */
const mostUnionPoints = 20_000;
/** Islands of more parts than this are taken at their word that none covers another. */
const mostParts = 2000;

/**
 * Brings the rings of a shape in order, and repairs by polygon union what cannot be drawn as it stands: lines that
 * cross, parts that cover one another, stretches that are there twice. Only shapes that need it are touched.
 */
export function mendShape(assembled: Assembled, points: PointTable): Mended {
	const mendings = new Set<Mending>();
	if (assembled.opened > 0) mendings.add("ring-closed");
	if (assembled.collapsed > 0) mendings.add("ring-collapsed");
	const polygons = assembled.polygons.map((rings) => {
		const [outer, ...holes] = rings.map((ring, k) => orient(ring, k === 0, points, mendings));
		const around = holes.length === 0 ? [] : outer.map((ring) => new Enclosure(ring, points));
		const belongs = (loop: Ring) => around.some((ring) => ring.meets(new Enclosure(loop, points)));
		const kept = holes.filter((hole) => hole.every(belongs));
		if (kept.length < holes.length) mendings.add("hole-outside");
		return [outer, ...kept];
	});
	const rings = polygons.flat(2);
	let tangle = findTangle(rings, points);
	if (tangle === "none" && partsOverlap(polygons, points)) tangle = "doubled";
	if (tangle === "none") return { rings, mendings: [...mendings] };
	const united = tangle === "too-tangled" ? undefined : unite(assembled.polygons, points);
	if (united === undefined) {
		mendings.add("too-tangled");
		return { rings, mendings: [...mendings] };
	}
	const [before, after] = [rings, united].map((all) => all.reduce((sum, ring) => sum + twiceArea(ring, points), 0));
	const doubtful = Math.abs(after - before) > smallDoubt * Math.abs(after);
	mendings.add(doubtful ? "crossing-mended" : "crossing-kept");
	return { rings: doubtful ? united : rings, mendings: [...mendings] };
}

/** The loops of a ring, the largest with the unit on its right. */
function orient(ring: Ring, outer: boolean, points: PointTable, mendings: Set<Mending>): readonly Ring[] {
	const loops = splitLoops(ring);
	if (loops.length === 0) return [];
	const areas = loops.map((loop) => twiceArea(loop, points));
	const largest = areas.reduce((best, area, k) => (Math.abs(area) > Math.abs(areas[best]) ? k : best), 0);
	const backwards = areas[largest] < 0 !== outer;
	return loops.map((loop, k) => {
		const against = areas[k] < 0 !== areas[largest] < 0;
		const lobe = against && Math.abs(areas[k]) > smallLobe * Math.abs(areas[largest]);
		const turned = lobe && !new Enclosure(loops[largest], points).encloses(new Enclosure(loop, points));
		if (turned) mendings.add("lobe-turned");
		return backwards !== turned ? loop.toReversed() : loop;
	});
}

/** Whether one part lies on the land of another. */
function partsOverlap(polygons: readonly (readonly (readonly Ring[])[])[], points: PointTable): boolean {
	if (polygons.length === 1 || polygons.length > mostParts) return false;
	const enclosed = (rings: readonly Ring[]) => rings.map((ring) => new Enclosure(ring, points));
	const parts = polygons.map(([outer, ...holes]) => ({ outer: enclosed(outer), holes: enclosed(holes.flat()) }));
	return parts.some(({ outer: [inner] }, p) =>
		parts.some(({ outer, holes }, q) => {
			if (p === q || inner === undefined) return false;
			return outer.some((ring) => ring.encloses(inner)) && !holes.some((hole) => hole.encloses(inner));
		}),
	);
}

/** Polygon union of all parts; `undefined` where the library gives up, or would for too long. */
function unite(polygons: readonly (readonly Ring[])[], points: PointTable): readonly Ring[] | undefined {
	const size = polygons.flat().reduce((sum, ring) => sum + ring.length, 0);
	if (size > mostUnionPoints) return undefined;
	const origin = polygons[0][0][0];
	const [x0, y0] = [points.x[origin], points.y[origin]];
	const coordinates = (ring: Ring) => ring.map((p): [number, number] => [points.x[p] - x0, points.y[p] - y0]);
	try {
		return union(polygons.map((rings) => rings.map(coordinates))).flatMap((rings) =>
			rings.flatMap((ring, k) => {
				const ids = ring.map(([x, y]) => points.idOf(Math.round(x) + x0, Math.round(y) + y0));
				const clean = ids.filter((id, i) => id !== ids[(i + 1) % ids.length]);
				return orient(clean, k === 0, points, new Set());
			}),
		);
	} catch {
		return undefined;
	}
}
