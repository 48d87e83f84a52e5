import { type Camera, project } from "./camera.ts";
import { drawBlock, type LabelLine, type Measure } from "./label-text.ts";
import type { Point, Size } from "./map-scene.ts";
import type { MapTheme } from "./map-theme.ts";

/** A named point of the reader's own file, in frame units. */
export interface MapPoint {
	readonly x: number;
	readonly y: number;
	readonly name: string;
	readonly kind: string;
}

/** Pointing within this many CSS pixels of a mark finds it. */
const REACH = 8;
/** From this many on, marks are small. */
const MANY = 400;

/** The point nearest to a place on the stage, within reach; `null` when there is none. */
export function pickPoint(points: readonly MapPoint[], camera: Camera, at: Point): number | null {
	let best: number | null = null;
	let least = REACH;
	points.forEach((point, i) => {
		const { x, y } = project(camera, point);
		const distance = Math.hypot(x - at.x, y - at.y);
		if (distance > least) return;
		least = distance;
		best = i;
	});
	return best;
}

interface Drawn {
	readonly theme: MapTheme;
	readonly camera: Camera;
	readonly ratio: number;
	readonly size: Size;
	readonly points: readonly MapPoint[];
}

/** Small marks of ink with a rim of panel, the same whatever nation they lie in. */
export function drawPoints(context: CanvasRenderingContext2D, { theme, camera, ratio, size, points }: Drawn): void {
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
	const radius = points.length > MANY ? 1.6 : 2.6;
	for (const [colour, r] of [
		[theme.panel, radius + 1.2],
		[theme.ink, radius],
	] as const) {
		context.fillStyle = colour;
		context.beginPath();
		for (const point of points) {
			const { x, y } = project(camera, point);
			if (x < -r || y < -r || x > size.width + r || y > size.height + r) continue;
			context.moveTo(x + r, y);
			context.arc(x, y, r, 0, 2 * Math.PI);
		}
		context.fill();
	}
}

/** The name of the point pointed at, above its mark, within the stage. */
export function drawPointName(
	context: CanvasRenderingContext2D,
	{ theme, camera, ratio, size, points }: Drawn,
	index: number,
	measure: Measure,
): void {
	const point = points[index];
	if (point === undefined) return;
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
	const { x, y } = project(camera, point);
	const line = (text: string, weight: number, tone: LabelLine["tone"]): LabelLine => ({
		text,
		font: `${weight} 12px ${theme.fonts.sans}`,
		spacing: 0,
		size: 12,
		tone,
	});
	const lines = [line(point.name, 600, "ink"), line(point.kind, 450, "text")];
	const half = Math.max(...lines.map(measure)) / 2 + 4;
	const across = Math.max(half, Math.min(size.width - half, x));
	drawBlock(context, theme, lines, across, y < 44 ? y + 24 : y - 22, measure);
}
