import type { Outlines } from "@velvet/core";

/** Where lines go: a context or a path. */
type Pen = Pick<Path2D, "moveTo" | "lineTo">;

/** Draws arc `arc` with the pen. */
export function traceArc({ x, y, arcOffsets }: Outlines, arc: number, pen: Pen): void {
	const end = arcOffsets[arc + 1];
	let p = arcOffsets[arc];
	pen.moveTo(x[p], y[p]);
	for (p++; p < end; p++) pen.lineTo(x[p], y[p]);
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
