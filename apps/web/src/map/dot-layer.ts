import { type Dots, placeDots } from "./dots.ts";
import type { Geometry } from "./geometry.ts";
import type { LandInk } from "./land-layer.ts";
import type { MapScene } from "./map-scene.ts";
import { enterFrameUnits } from "./surface.ts";

const known = new WeakMap<Float64Array, WeakMap<Float64Array, Dots>>();

/** The dots of a vote, placed once. */
export function dotsOf(geometry: Geometry, scene: MapScene): Dots {
	const byB = known.get(scene.votesA) ?? new WeakMap<Float64Array, Dots>();
	known.set(scene.votesA, byB);
	let dots = byB.get(scene.votesB);
	if (dots === undefined) {
		dots = placeDots(geometry, scene.votesA, scene.votesB, scene.units.parentOf);
		byB.set(scene.votesB, dots);
	}
	return dots;
}

/** One dot in its camp's ink for every so many voters. */
export function* paintDots(
	context: CanvasRenderingContext2D,
	{ geometry, theme, viewport }: LandInk,
	scene: MapScene,
	units: readonly number[],
): Generator<void> {
	const dots = dotsOf(geometry, scene);
	yield;
	const pixel = enterFrameUnits(context, viewport);
	const radius = Math.min(3.2, 0.95 * Math.sqrt(viewport.camera.scale / 0.8)) * pixel;
	context.globalAlpha = 0.85;
	for (let i = 0; i < units.length; i += 128) {
		for (const camp of [0, 1] as const) {
			context.fillStyle = theme.camps[camp].ink;
			context.beginPath();
			for (const u of units.slice(i, i + 128)) {
				for (let d = dots.offsets[u]; d < dots.offsets[u + 1]; d++) {
					if (dots.camps[d] !== camp) continue;
					context.moveTo(dots.x[d] + radius, dots.y[d]);
					context.arc(dots.x[d], dots.y[d], radius, 0, 2 * Math.PI);
				}
			}
			context.fill();
		}
		yield;
	}
	context.globalAlpha = 1;
}
