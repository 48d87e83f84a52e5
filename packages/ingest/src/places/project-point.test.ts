import { describe, expect, it } from "vitest";
import { albersUsa } from "../outlines/albers-usa.ts";
import { atlas2016 } from "../testing/us-atlases.ts";
import { isPointsTable } from "./is-points-table.ts";
import { projectPoint } from "./project-point.ts";
import { UnitFinder } from "./unit-finder.ts";

const atlas = atlas2016();
const finder = new UnitFinder(atlas);

describe("a point in the frame of the map", () => {
	// The formula that the atlas was drawn by, which the file does not keep.
	it.each([
		["Denver", -104.9903, 39.7392],
		["Key West", -81.7799, 24.5551],
		["Washington", -77.0365, 38.8977],
		["Honolulu", -157.8583, 21.3069],
		["Los Angeles", -118.2437, 34.0522],
		["Barstow, in the largest county", -117.0173, 34.8958],
		["Anchorage", -149.9003, 61.2181],
		["Fairbanks, far from any coast", -147.7164, 64.8378],
	])("stands where the projection would put it: %s", (_, longitude, latitude) => {
		const unit = finder.within(longitude, latitude) ?? finder.nearest(longitude, latitude, 30_000)?.unit ?? 0;
		const state = atlas.units.ids[unit].slice(0, 2);
		const [x, y] = projectPoint(atlas.outlines, unit, longitude, latitude);
		const [wantedX, wantedY] = albersUsa(state)(longitude, latitude);
		expect(Math.hypot(x - wantedX, y - wantedY)).toBeLessThan(state === "02" ? 0.5 : 0.05);
	});

	it("lies on its vertex where it is one", () => {
		const { outlines } = atlas;
		const unit = outlines.arcLeft[0] < atlas.units.ids.length ? outlines.arcLeft[0] : outlines.arcRight[0];
		const [x, y] = projectPoint(outlines, unit, outlines.longitudes[0], outlines.latitudes[0]);
		expect(Math.hypot(x - outlines.x[0], y - outlines.y[0])).toBeLessThan(0.01);
	});
});

describe("a table of points", () => {
	const bytes = (text: string) => new TextEncoder().encode(text);
	it("is told from a plan by its header", () => {
		expect(isPointsTable(bytes("id,name,lon,lat,kind\n1,A,2,3,port\n"))).toBe(true);
		expect(isPointsTable(bytes('\ufeff"id";"name";"lon";"lat";"kind"\r\n'))).toBe(true);
		expect(
			isPointsTable(new Uint8Array(new Uint16Array([..."id\tname\tlon\tlat\n"].map((c) => c.charCodeAt(0))).buffer)),
		).toBe(true);
		expect(isPointsTable(bytes("id,polity\n06037,A\n"))).toBe(false);
		expect(isPointsTable(bytes("id,name,polity\nlon,lat,A\n"))).toBe(false);
		expect(isPointsTable(bytes(""))).toBe(false);
	});
});
