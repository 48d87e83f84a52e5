import { expect, it } from "vitest";
import { geometryOf } from "./geometry.ts";
import { squares } from "./squares.test-fixture.ts";
import { rasteriseUnits } from "./unit-raster.ts";
import { type Channels, rasterPixels } from "./unit-raster-pixels.ts";

const red: Channels = [200, 0, 0, 255];
const blue: Channels = [0, 0, 100, 255];
const none: Channels = [0, 0, 0, 0];
const still = { x: 0, y: 0 };
const plain = (fill: Channels) => ({ fill, hatch: null });
const pixel = (pixels: Uint8ClampedArray, at: number) => [...pixels.subarray(4 * at, 4 * at + 4)];

it("gives every unit the look of its code, and mixes where two meet in a pixel", () => {
	// One row of four cells, two to a pixel: units 0 and 1, then 1 twice; the lower row the same.
	const raster = { columns: 4, units: Uint32Array.of(1, 2, 2, 2, 1, 2, 2, 2) };
	const pixels = rasterPixels(raster, 2, 1, 2, Uint8Array.of(0, 1), [plain(red), plain(blue)], none, still);
	expect(pixel(pixels, 0)).toEqual([100, 0, 50, 255]);
	expect(pixel(pixels, 1)).toEqual(blue);
});

it("is as opaque as land covers the pixel, in the colour of the land alone", () => {
	const raster = { columns: 2, units: Uint32Array.of(1, 0, 0, 0) };
	const on = (ground: Channels) => rasterPixels(raster, 1, 1, 2, Uint8Array.of(0), [plain(red)], ground, still);
	expect(pixel(on(none), 0)).toEqual([200, 0, 0, 64]);
	expect(pixel(on(blue), 0)).toEqual([50, 0, 75, 255]);
});

it("draws hatch that rises for one nation and falls for the other, over the right share of the land", () => {
	const side = 40;
	const raster = { columns: side, units: new Uint32Array(side * side).fill(1) };
	const hatch = (rising: boolean) => ({ ink: blue, rising, step: 8, width: 2 });
	const paint = (rising: boolean) =>
		rasterPixels(raster, side, side, 1, Uint8Array.of(0), [{ fill: red, hatch: hatch(rising) }], none, still);
	const inked = (pixels: Uint8ClampedArray, x: number, y: number) => pixels[4 * (y * side + x) + 2] > 0;
	for (const rising of [true, false]) {
		const pixels = paint(rising);
		let count = 0;
		for (let at = 2; at < pixels.length; at += 4) if (pixels[at] > 0) count++;
		expect(count / (side * side)).toBeCloseTo(2 / 8, 5);
		// A step to the right is a step up along a rising line, down along a falling one.
		for (let x = 1; x < side - 1; x++) {
			expect(inked(pixels, x, 20)).toBe(inked(pixels, x + 1, rising ? 19 : 21));
		}
	}
});

it("paints the squares of a map where they lie", () => {
	const scene = squares(3, 2);
	const geometry = geometryOf(scene.outlines);
	const raster = rasteriseUnits(geometry, { scale: 1, x: 0, y: 0 }, 30, 20, 0.5);
	const codes = Uint8Array.of(0, 1, 0, 1, 0, 1);
	const pixels = rasterPixels(raster, 30, 20, 2, codes, [plain(red), plain(blue)], none, still);
	for (let u = 0; u < 6; u++) {
		const [x, y] = [5 + 10 * (u % 3), 5 + 10 * Math.floor(u / 3)];
		expect(pixel(pixels, y * 30 + x), `unit ${u}`).toEqual(codes[u] === 0 ? red : blue);
	}
});
