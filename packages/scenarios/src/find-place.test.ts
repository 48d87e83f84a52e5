import { gridAtlas } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { findPlace, idOfPlace } from "./find-place.ts";

describe("a place that a reader names", () => {
	const grid = gridAtlas(2, 2, [
		[1, 2],
		[3, 4],
		[5, 6],
		[7, 8],
	]);
	const atlas = { ...grid, units: { ...grid.units, names: ["Avon", "Row p0", "Twin", "Twin"] } };

	it.each([
		["its id", "u001", "u001"],
		["its name", "Avon", "u000"],
		["its name in other letters", "aVON", "u000"],
		["the code of a parent", "p1", "p1"],
	])("goes by %s", (_, text, id) => {
		expect(idOfPlace(atlas, text)).toBe(id);
	});

	it("is the coarser of two of the same name, and none of two of one level", () => {
		expect(idOfPlace(atlas, "row p0")).toBe("p0");
		expect(idOfPlace(atlas, "Twin")).toBeNull();
		expect(idOfPlace(atlas, "nowhere")).toBeNull();
	});
});

describe("a parent of one unit", () => {
	const atlas = gridAtlas(2, 1, [
		[1, 2],
		[3, 4],
	]);

	it("is found by its own id, where no parent has more than one, as its unit is", () => {
		expect(findPlace(atlas, "p1")?.units).toEqual([1]);
		expect(findPlace(atlas, "u001")?.units).toEqual([1]);
		expect(findPlace(atlas, "p2")).toBeNull();
	});
});
