import { ArcKind, type Atlas, OUTSIDE } from "@velvet/core";
import { type BoundaryUse, boundaryRings } from "./boundary-rings.ts";
import { fitPlane } from "./fit-plane.ts";
import { layRun } from "./lay-run.ts";
import { keyOf, type LinePoint, metresBetween, pointsOf } from "./line.ts";
import type { Nesting } from "./nest-units.ts";
import { pairRings } from "./pair-rings.ts";

/** An arc of the joined map, before it is rounded and filed. Units are those of the joined atlas. */
export interface SplicedArc {
	readonly points: readonly LinePoint[];
	readonly left: number;
	readonly right: number;
	readonly kind: number;
	/** The two units of the coarse atlas whose line it is part of (`OUTSIDE` for none), or `null` for a new line. */
	readonly coarse: readonly [inside: number, beyond: number] | null;
}

/**
 * The lines of two atlases as one map: the coarse ones outside, the fine ones inside, and between them the coarse line,
 * cut where one fine unit gives way to the next. So no gap opens where the same border was drawn twice.
 */
export function spliceArcs(coarse: Atlas, fine: Atlas, nesting: Nesting): SplicedArc[] {
	const { coarseOf, fromCoarse, fromFine } = nesting;
	const isReplaced = (unit: number) => fromCoarse[unit] < 0;
	const moved = new Map<string, LinePoint>();
	const rings = pairRings(
		boundaryRings(coarse.outlines, isReplaced),
		boundaryRings(fine.outlines, () => true),
		(unit) => unit,
		(unit) => coarseOf[unit],
	);
	const outer = (use: BoundaryUse, unit: number, points: readonly LinePoint[]): SplicedArc => ({
		points,
		right: fromFine[unit],
		left: use.beyond === OUTSIDE ? OUTSIDE : fromCoarse[use.beyond],
		kind: coarse.outlines.arcKinds[use.use < 0 ? ~use.use : use.use],
		coarse: [use.unit, use.beyond],
	});
	const laid = rings.runs.flatMap((run) => layRun(run, coarse.outlines, fine.outlines, moved));
	const nearest = nearestUnits(fine, coarseOf);
	return [
		...keptArcs(coarse, nesting),
		...laid.map((piece) => outer(piece.from, piece.fine, piece.points)),
		...rings.coarseAlone.flatMap((ring) => {
			const unit = nearest(ring[0].unit, pointsOf(coarse.outlines, ring[0].use)[0]);
			return ring.map((use) => outer(use, unit, pointsOf(coarse.outlines, use.use)));
		}),
		...fineArcs(coarse, fine, nesting, moved, rings.fineAlone.flat()),
	];
}

/** Coarse arcs that no finer unit touches. */
function keptArcs({ outlines }: Atlas, { fromCoarse }: Nesting): SplicedArc[] {
	const { arcLeft, arcRight, arcKinds } = outlines;
	const isKept = (unit: number) => unit === OUTSIDE || fromCoarse[unit] >= 0;
	const place = (unit: number) => (unit === OUTSIDE ? OUTSIDE : fromCoarse[unit]);
	return [...arcLeft.keys()]
		.filter((arc) => isKept(arcLeft[arc]) && isKept(arcRight[arc]))
		.map((arc) => ({
			points: pointsOf(outlines, arc),
			left: place(arcLeft[arc]),
			right: place(arcRight[arc]),
			kind: arcKinds[arc],
			coarse: [arcLeft[arc], arcRight[arc]] as const,
		}));
}

/** Fine arcs between fine units, their ends moved onto the coarse line, and whole islands that the coarse map lacks. */
function fineArcs(
	coarse: Atlas,
	fine: Atlas,
	{ coarseOf, fromCoarse, fromFine, units }: Nesting,
	moved: ReadonlyMap<string, LinePoint>,
	islands: readonly BoundaryUse[],
): SplicedArc[] {
	const { arcLeft, arcRight, arcKinds } = fine.outlines;
	const toPlane = fitPlane(coarse.outlines, (unit) => fromCoarse[unit] < 0);
	const placed = (arc: number): LinePoint[] =>
		pointsOf(fine.outlines, arc).map((point) => {
			const known = moved.get(keyOf(point));
			if (known !== undefined) return known;
			const [x, y] = toPlane(point.longitude, point.latitude);
			return { ...point, x, y };
		});
	const alone = new Set(islands.map(({ use }) => (use < 0 ? ~use : use)));
	const place = (unit: number) => (unit === OUTSIDE ? OUTSIDE : fromFine[unit]);
	return [...arcLeft.keys()].flatMap((arc): SplicedArc[] => {
		const [left, right] = [arcLeft[arc], arcRight[arc]];
		const isInner = left !== OUTSIDE && right !== OUTSIDE;
		if (!isInner && !alone.has(arc)) return [];
		const sameParent = isInner && units.parentOf[fromFine[left]] === units.parentOf[fromFine[right]];
		const between = isInner && coarseOf[left] !== coarseOf[right];
		return [
			{
				points: placed(arc),
				left: place(left),
				right: place(right),
				kind: isInner ? (sameParent ? ArcKind.unit : ArcKind.parent) : arcKinds[arc],
				coarse: between ? [coarseOf[left], coarseOf[right]] : null,
			},
		];
	});
}

/** The fine unit within a coarse one that has a point of its outline nearest to a place. */
function nearestUnits({ outlines }: Atlas, coarseOf: Uint32Array) {
	const { arcLeft, arcRight } = outlines;
	return (coarseUnit: number, to: LinePoint): number => {
		let [best, away] = [-1, Number.POSITIVE_INFINITY];
		for (let arc = 0; arc < arcLeft.length; arc++) {
			for (const unit of [arcLeft[arc], arcRight[arc]]) {
				if (unit === OUTSIDE || coarseOf[unit] !== coarseUnit) continue;
				for (const point of pointsOf(outlines, arc)) {
					const metres = metresBetween(point, to);
					if (metres < away) [best, away] = [unit, metres];
				}
			}
		}
		return best;
	};
}
