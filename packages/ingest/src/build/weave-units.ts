import { assembleRings } from "../shapes/assemble-rings.ts";
import { type Mending, mendShape } from "../shapes/mend-shape.ts";
import { gridSteps } from "../shapes/shape-file.ts";
import type { ArcSides } from "../topology/arc-sides.ts";
import { chainArcs } from "../topology/chain-arcs.ts";
import type { GridTopology } from "../topology/parse-topology.ts";
import { PointTable } from "../topology/point-table.ts";
import { overlapBase, SegmentNet } from "../topology/segment-net.ts";
import { splitTouching } from "../topology/split-touching.ts";
import type { GatheredUnits } from "./gather-units.ts";
import type { Ledger } from "./ledger.ts";

/** The lines of all units, woven into one topology. */
export interface Woven {
	readonly topology: GridTopology;
	readonly sides: ArcSides;
	/** Units that have no area left on the grid. */
	readonly vanished: readonly number[];
}

/** What each mending is called in a notice, and why it was done. */
const mendingWords: { readonly [key in Mending]: readonly [what: string, why: string] } = {
	"ring-closed": ["shapes with an open ring", "A straight line now joins its ends."],
	"ring-collapsed": [
		"shapes with a ring of no area",
		"The ring was left out: it has fewer than three points 0.1 m apart.",
	],
	"hole-outside": ["shapes with a hole outside of them", "The hole was left out."],
	"lobe-turned": ["shapes with a lobe turned inside out", "The lobe now belongs to the shape."],
	"crossing-mended": ["shapes with crossing or doubled lines", "They were repaired by polygon union."],
	"crossing-kept": [
		"shapes with tiny crossings",
		"Less than a thousandth of their area is in doubt; the lines stay as they are, since neighbours share them.",
	],
	"too-tangled": ["shapes too tangled to repair", "They stay as they are; check how they are drawn."],
};

/**
 * Lays the outlines of all units into one net, mending those that need it, and finds what is shared.
 *
 * @param onUnit called as each unit is done.
 */
export function weaveUnits(
	units: GatheredUnits,
	levelName: string,
	ledger: Ledger,
	onUnit: (done: number) => void = () => undefined,
): Woven {
	const points = new PointTable();
	const net = new SegmentNet();
	const mended = new Map<Mending, Set<string>>();
	const doubled: string[] = [];
	units.shapesOf.forEach((shapes, unit) => {
		const drawn = new Set<string>();
		for (const { shape, file } of shapes) {
			const { rings, mendings } = mendShape(assembleRings(shape, file, points), points);
			for (const ring of rings) {
				const key = shapes.length > 1 ? ringKey(ring) : null;
				if (key !== null && drawn.has(key)) {
					if (doubled.at(-1) !== units.ids[unit]) doubled.push(units.ids[unit]);
					continue;
				}
				if (key !== null) drawn.add(key);
				for (let k = 0; k < ring.length; k++) net.add(ring[k], ring[(k + 1) % ring.length], unit);
			}
			for (const mending of mendings) mended.set(mending, (mended.get(mending) ?? new Set()).add(units.ids[unit]));
		}
		onUnit(unit + 1);
	});
	for (const mending of Object.keys(mendingWords) as Mending[]) {
		const [what, why] = mendingWords[mending];
		ledger.tell("shapes-repaired", what, why, "shapes", [...(mended.get(mending) ?? [])]);
	}
	const twice = "A shape that is there twice counts once.";
	ledger.tell("shapes-repaired", "units with the same shape twice", twice, "shapes", doubled);
	const overlapping = [...net.overlaps.keys()].map(
		(key) => `${units.ids[Math.floor(key / overlapBase)]} and ${units.ids[key % overlapBase]}`,
	);
	const why = "Where both claim the land along a line, it does not count as their border.";
	ledger.tell("shapes-overlap", `pairs of ${levelName} shapes that overlap along a line`, why, "shapes", overlapping);
	const corners = splitTouching(net, points);
	if (corners > 0) {
		const message = `${corners} corners of outlines lie on a neighbour's straight line, which was split there.`;
		ledger.notices.push({ code: "lines-split", message });
	}
	const grid = { scale: [1 / gridSteps, 1 / gridSteps], translate: [0, 0] } as const;
	const woven = chainArcs(net, points, grid);
	const drawn = new Uint8Array(units.ids.length);
	for (const side of [woven.sides.left, woven.sides.right]) for (const unit of side) drawn[unit] = 1;
	return { ...woven, vanished: Array.from(units.ids.keys()).filter((unit) => drawn[unit] === 0) };
}

/** A ring by its points, wherever it begins. */
function ringKey(ring: ArrayLike<number>): string {
	const points = Array.from(ring);
	const start = points.indexOf(points.reduce((least, point) => Math.min(least, point), Infinity));
	return [...points.slice(start), ...points.slice(0, start)].join();
}
