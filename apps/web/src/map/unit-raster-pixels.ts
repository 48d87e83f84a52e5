import type { UnitRaster } from "./unit-raster.ts";

/** How the cells of units with one paint code look: a fill, and lines of hatch over it. */
export interface CodeLook {
	/** Red, green, blue and opacity, 0 to 255. */
	readonly fill: Channels;
	readonly hatch: HatchLook | null;
}

export interface HatchLook {
	readonly ink: Channels;
	readonly rising: boolean;
	/** Between lines along a row, and the part of it that a line covers, in pixels. */
	readonly step: number;
	readonly width: number;
}

export type Channels = readonly [number, number, number, number];

/** Where the pattern of the hatch starts, in pixels: it keeps its place on the land. */
export interface Origin {
	readonly x: number;
	readonly y: number;
}

/**
 * The pixels of a map from the raster of its units, each the mean of `fineness` cells squared. Not premultiplied.
 *
 * @param codes paint code of each unit.
 * @param looks by paint code.
 * @param ground of cells without a unit.
 */
export function rasterPixels(
	raster: Pick<UnitRaster, "columns" | "units">,
	width: number,
	height: number,
	fineness: number,
	codes: Uint8Array,
	looks: readonly CodeLook[],
	ground: Channels,
	origin: Origin,
): Uint8ClampedArray<ArrayBuffer> {
	const pixels = new Uint8ClampedArray(4 * width * height);
	const cells = fineness * fineness;
	for (let py = 0; py < height; py++) {
		for (let px = 0; px < width; px++) {
			let [red, green, blue, opacity] = [0, 0, 0, 0];
			for (let j = 0; j < fineness; j++) {
				const row = (py * fineness + j) * raster.columns + px * fineness;
				for (let i = 0; i < fineness; i++) {
					const unit = raster.units[row + i];
					let colour = ground;
					if (unit !== 0) {
						const { fill, hatch } = looks[codes[unit - 1]];
						const lined =
							hatch !== null &&
							onLine(hatch, px + (i + 0.5) / fineness - origin.x, py + (j + 0.5) / fineness - origin.y);
						colour = lined ? hatch.ink : fill;
					}
					const share = colour[3];
					red += colour[0] * share;
					green += colour[1] * share;
					blue += colour[2] * share;
					opacity += share;
				}
			}
			if (opacity === 0) continue;
			const at = 4 * (py * width + px);
			pixels[at] = red / opacity;
			pixels[at + 1] = green / opacity;
			pixels[at + 2] = blue / opacity;
			pixels[at + 3] = opacity / cells;
		}
	}
	return pixels;
}

function onLine({ rising, step, width }: HatchLook, x: number, y: number): boolean {
	const along = (rising ? x + y : x - y) / step;
	return (along - Math.floor(along)) * step < width;
}
