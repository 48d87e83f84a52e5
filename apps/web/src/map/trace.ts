import type { Outlines } from "@velvet/core";

/** Where lines go: a context or a path. */
type Pen = Pick<Path2D, "moveTo" | "lineTo">;

/** Draws arc `arc` with the pen, without the points nearer than `apart` to the last one; returns how many it drew. */
export function traceArc({ x, y, arcOffsets }: Outlines, arc: number, pen: Pen, apart = 0): number {
	const last = arcOffsets[arc + 1] - 1;
	let p = arcOffsets[arc];
	let [lastX, lastY] = [x[p], y[p]];
	pen.moveTo(lastX, lastY);
	let drawn = 1;
	for (p++; p <= last; p++) {
		if (p < last && Math.abs(x[p] - lastX) < apart && Math.abs(y[p] - lastY) < apart) continue;
		[lastX, lastY] = [x[p], y[p]];
		pen.lineTo(lastX, lastY);
		drawn++;
	}
	return drawn;
}

/** Points after which a run of arcs is stroked: one huge path costs more than many small ones. */
const POINTS_IN_A_RUN = 600;

/** Strokes arcs in runs with the context's present style. */
export function strokeArcs(context: CanvasRenderingContext2D, outlines: Outlines, arcs: Iterable<number>): void {
	let points = 0;
	context.beginPath();
	for (const arc of arcs) {
		traceArc(outlines, arc, context);
		points += outlines.arcOffsets[arc + 1] - outlines.arcOffsets[arc];
		if (points < POINTS_IN_A_RUN) continue;
		context.stroke();
		context.beginPath();
		points = 0;
	}
	if (points > 0) context.stroke();
}

/** Points between two chances to pause. */
const POINTS_AT_ONCE = 1200;

/**
 * The same, with a chance to pause after every so many points.
 *
 * @param apart points nearer than this to the last one are left out, in frame units: half a pixel, where there are many.
 */
export function* strokeArcsInTurn(
	context: CanvasRenderingContext2D,
	outlines: Outlines,
	arcs: readonly number[],
	apart = 0,
): Generator<void> {
	let points = 0;
	let run = 0;
	context.beginPath();
	for (const arc of arcs) {
		const drawn = traceArc(outlines, arc, context, apart);
		points += drawn;
		run += drawn;
		if (run < POINTS_IN_A_RUN) continue;
		context.stroke();
		run = 0;
		if (points >= POINTS_AT_ONCE) {
			points = 0;
			yield;
		}
		context.beginPath();
	}
	if (run > 0) context.stroke();
	yield;
}
