import type { FrontierView } from "../engine/views.ts";
import type { Scales } from "./scales.ts";

const BETWEEN = 8;

/**
 * The lower hull in pixels, from the longest border to the shortest. Straight between corners in (border, voters),
 * so bent on an axis of square roots: points between the corners keep the line exact.
 */
export function hullPoints({ points }: FrontierView, { x, y }: Scales): readonly (readonly [number, number])[] {
	const line: [number, number][] = [];
	for (let i = 0; i < points.length; i++) {
		const here = points[i];
		line.push([x(here.border), y(here.stranded)]);
		const next = points[i + 1];
		if (next === undefined || x(here.border) - x(next.border) < 4) continue;
		for (let step = 1; step < BETWEEN; step++) {
			const share = step / BETWEEN;
			const border = here.border + share * (next.border - here.border);
			line.push([x(border), y(here.stranded + share * (next.stranded - here.stranded))]);
		}
	}
	return line;
}

export function pathOf(points: readonly (readonly [number, number])[]): string {
	return points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
}
