import { describe, expect, it } from "vitest";
import { cameraOn, clampCamera, homeCamera, MAX_ZOOM, project, unproject, zoomAbout } from "./camera.ts";
import { hatchTile } from "./hatch.ts";
import { lineWidths } from "./line-widths.ts";
import { blend } from "./map-theme.ts";
import { patchesOver } from "./patches.ts";

const size = { width: 800, height: 400 };
const extent = { x0: 0, y0: 0, x1: 400, y1: 300 };
const home = homeCamera(extent, size, { top: 0, right: 0, bottom: 0, left: 0 });

describe("camera", () => {
	it("shows the whole country at home, in the middle", () => {
		expect(home.scale).toBeCloseTo(400 / 300);
		expect(project(home, { x: 200, y: 150 })).toEqual({ x: 400, y: 200 });
	});

	it("leaves what width there is to spare on the right, where a legend stands", () => {
		const leaning = homeCamera(extent, size, { top: 0, right: 20, bottom: 0, left: 16, leansLeft: true });
		expect(leaning.scale).toBe(home.scale);
		expect(project(leaning, { x: extent.x0, y: 150 })).toEqual({ x: 16, y: 200 });
	});

	it("holds the point still that it zooms about", () => {
		const about = { x: 123, y: 77 };
		const before = unproject(home, about);
		const after = unproject(zoomAbout(home, 3, about), about);
		expect(after.x).toBeCloseTo(before.x);
		expect(after.y).toBeCloseTo(before.y);
	});

	it("cannot leave home at zoom 1, nor lose the land when near", () => {
		expect(clampCamera({ ...home, x: home.x + 500, y: -900 }, home, size)).toEqual(home);
		expect(clampCamera(zoomAbout(home, 0.2, { x: 0, y: 0 }), home, size).scale).toBe(home.scale);
		expect(clampCamera(zoomAbout(home, 1e6, { x: 0, y: 0 }), home, size).scale).toBeCloseTo(home.scale * MAX_ZOOM);
		const lost = clampCamera({ scale: home.scale * 4, x: 1e5, y: 1e5 }, home, size);
		const corner = project(lost, { x: 0, y: 0 });
		expect(corner.x).toBeLessThan(size.width);
		expect(corner.y).toBeLessThan(size.height);
	});

	it("finds a place, no nearer than asked", () => {
		const camera = cameraOn({ x0: 190, y0: 140, x1: 191, y1: 141 }, size, home, 6);
		expect(camera.scale).toBeCloseTo(home.scale * 6);
		expect(project(camera, { x: 190.5, y: 140.5 }).x).toBeCloseTo(400);
	});
});

describe("lines", () => {
	it("are those of the brief: seam, band, dense, near", () => {
		expect(lineWidths(1, 379, 0.8)).toMatchObject({ seam: 1.5, band: 4, county: 0 });
		expect(lineWidths(1, 1419, 0.8)).toMatchObject({ seam: 0.9, band: 2.2 });
		expect(lineWidths(4, 1419, 3)).toMatchObject({ seam: 2.1, band: 6.5, county: 0.6 });
	});

	it("have a hatch tile of whole pixels within 2% of the period at any ratio", () => {
		for (const ratio of [1, 1.25, 1.5, 2, 2.5]) {
			const { side, lines } = hatchTile(4.6, ratio);
			expect(Number.isInteger(side)).toBe(true);
			expect(Math.abs(side / lines / (4.6 * Math.SQRT2 * ratio) - 1)).toBeLessThan(0.02);
		}
	});

	it("blend as a translucent stroke would", () => {
		expect(blend("#000000", "#ffffff", 0.5)).toBe("#808080");
		expect(blend("#5c767e", "#f3f5f4", 0)).toBe("#f3f5f4");
	});
});

describe("patches", () => {
	const viewport = {
		camera: { scale: 1, x: 0, y: 0 },
		size: { width: 960, height: 960 },
		ratio: 1,
		zoom: 1,
		margin: 0,
	};
	const boxes = Float32Array.of(10, 10, 20, 20, 500, 500, 700, 700, 0, 0, 960, 960);

	it("cover what changed and do not overlap", () => {
		const patches = patchesOver(boxes, [0, 1], viewport, 4);
		expect(patches.length).toBe(2);
		expect(patches[0]).toEqual({ x: 0, y: 0, width: 96, height: 96 });
		expect(patches[1].x).toBeLessThanOrEqual(496);
		expect(patches[1].x + patches[1].width).toBeGreaterThanOrEqual(704);
	});

	it("become the whole layer when most has changed, and nothing when nothing has", () => {
		expect(patchesOver(boxes, [2], viewport, 0)).toEqual([{ x: 0, y: 0, width: 960, height: 960 }]);
		expect(patchesOver(boxes, [], viewport, 0)).toEqual([]);
	});
});
