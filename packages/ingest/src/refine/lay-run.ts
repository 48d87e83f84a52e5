import type { Outlines } from "@velvet/core";
import type { BoundaryUse } from "./boundary-rings.ts";
import { keyOf, type LinePoint, metresBetween, nearestShare, pointBetween, pointsOf } from "./line.ts";
import type { PairedRun } from "./pair-rings.ts";

/** A piece of the coarse boundary that borders one fine unit. */
export interface LaidPiece {
	/** Unit of the fine atlas on the right, in the direction of the points. */
	readonly fine: number;
	/** The stretch of the coarse boundary that the piece is cut from. */
	readonly from: BoundaryUse;
	readonly points: readonly LinePoint[];
}

/** The coarse line as one path: points, metres from its start, and the stretch that each step belongs to. */
interface Path {
	readonly points: LinePoint[];
	readonly metres: number[];
	readonly uses: BoundaryUse[];
}

/** A place on the path: `step` full steps and a share of the next. */
interface Place {
	readonly step: number;
	readonly share: number;
}

/** How far from where it should lie, by the length of the run, a node is looked for. */
const reach = 0.25;
/** A node this near to a corner of the coarse line is that corner: metres. */
const snapMetres = 15;

/**
 * Lays the nodes of a fine boundary, where one unit gives way to the next, onto the coarse line, in their order, each
 * at the nearest point near where it should lie, and cuts the line there.
 *
 * @param moved takes up where each node of the fine line went, by its key.
 */
export function layRun(run: PairedRun, coarse: Outlines, fine: Outlines, moved: Map<string, LinePoint>): LaidPiece[] {
	const parts = partsOf(run.fine, fine);
	const path = pathOf(run.closed ? turnTo(run.coarse, parts[0].start, coarse) : run.coarse, coarse);
	const whole = path.metres[path.metres.length - 1];
	const fineWhole = parts.reduce((sum, part) => sum + part.metres, 0);
	moved.set(keyOf(parts[0].start), path.points[0]);
	if (!run.closed) moved.set(keyOf(parts[parts.length - 1].end), path.points[path.points.length - 1]);
	const pieces: LaidPiece[] = [];
	let from: Place = { step: 0, share: 0 };
	let gone = 0;
	for (const [i, part] of parts.entries()) {
		gone += part.metres;
		const isLast = i === parts.length - 1;
		const expected = (gone / fineWhole) * whole;
		const to = isLast
			? { step: path.points.length - 1, share: 0 }
			: nearestPlace(path, part.end, from, expected - reach * whole, expected + reach * whole);
		if (!isLast) moved.set(keyOf(part.end), placeAt(path, to));
		pieces.push(...cutPieces(path, from, to, part.unit));
		from = to;
	}
	return pieces;
}

interface Part {
	readonly unit: number;
	readonly start: LinePoint;
	readonly end: LinePoint;
	readonly metres: number;
}

/** Stretches of one unit joined: only where the unit changes is there a node. */
function partsOf(uses: readonly BoundaryUse[], outlines: Outlines): Part[] {
	const parts: Part[] = [];
	for (const { use, unit, metres } of uses) {
		const points = pointsOf(outlines, use);
		const last = parts[parts.length - 1];
		const end = points[points.length - 1];
		if (last?.unit === unit) parts[parts.length - 1] = { ...last, end, metres: last.metres + metres };
		else parts.push({ unit, start: points[0], end, metres });
	}
	return parts;
}

/** A ring turned to begin with the stretch whose start is nearest to a point. */
function turnTo(uses: readonly BoundaryUse[], point: LinePoint, outlines: Outlines): readonly BoundaryUse[] {
	const away = uses.map(({ use }) => metresBetween(pointsOf(outlines, use)[0], point));
	const at = away.indexOf(Math.min(...away));
	return [...uses.slice(at), ...uses.slice(0, at)];
}

function pathOf(uses: readonly BoundaryUse[], outlines: Outlines): Path {
	const points: LinePoint[] = [];
	const metres: number[] = [];
	const owners: BoundaryUse[] = [];
	for (const each of uses) {
		for (const [i, point] of pointsOf(outlines, each.use).entries()) {
			if (i === 0 && points.length > 0) continue;
			const before = points[points.length - 1];
			metres.push(before === undefined ? 0 : metres[metres.length - 1] + metresBetween(before, point));
			points.push(point);
			if (before !== undefined) owners.push(each);
		}
	}
	return { points, metres, uses: owners };
}

function nearestPlace(path: Path, to: LinePoint, from: Place, least: number, most: number): Place {
	let best: Place = from;
	let away = metresBetween(placeAt(path, from), to);
	for (let step = from.step; step + 1 < path.points.length; step++) {
		if (path.metres[step + 1] < least) continue;
		if (path.metres[step] > most) break;
		const [p, q] = [path.points[step], path.points[step + 1]];
		const share = Math.max(nearestShare(p, q, to), step === from.step ? from.share : 0);
		const distance = metresBetween(pointBetween(p, q, share), to);
		if (distance < away) [best, away] = [snapped(path, { step, share }), distance];
	}
	// Snapping must not go back behind the last node.
	return best.step < from.step || (best.step === from.step && best.share < from.share) ? from : best;
}

function snapped(path: Path, { step, share }: Place): Place {
	const run = path.metres[step + 1] - path.metres[step];
	if (share * run <= snapMetres) return { step, share: 0 };
	return (1 - share) * run <= snapMetres ? { step: step + 1, share: 0 } : { step, share };
}

function placeAt(path: Path, { step, share }: Place): LinePoint {
	return share === 0 ? path.points[step] : pointBetween(path.points[step], path.points[step + 1], share);
}

/** The path between two places, cut wherever another stretch of the coarse boundary begins. */
function cutPieces(path: Path, from: Place, to: Place, fine: number): LaidPiece[] {
	if (from.step === to.step && from.share === to.share) return [];
	const pieces: LaidPiece[] = [];
	let points = [placeAt(path, from)];
	const close = (use: BoundaryUse) => {
		if (points.length > 1) pieces.push({ fine, from: use, points });
		points = points.slice(-1);
	};
	const last = to.share > 0 ? to.step : to.step - 1;
	for (let step = from.step; step <= last; step++) {
		if (step > from.step && path.uses[step] !== path.uses[step - 1]) close(path.uses[step - 1]);
		points.push(step === last ? placeAt(path, to) : path.points[step + 1]);
	}
	if (last >= from.step) close(path.uses[last]);
	return pieces;
}
