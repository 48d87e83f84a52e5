import { expect, it } from "vitest";
import { yearScale } from "./year-scale.ts";

it("gives the years since 1945 four fifths of the width, and names the turn", () => {
	const { at, ticks, turn } = yearScale(1846, 2025, 500);
	expect([at(1846), at(1945), at(2025), turn]).toEqual([0, 100, 500, 1945]);
	expect(ticks).toContain(1945);
});

it("is one scale where all years lie on one side of the turn", () => {
	const { at, turn } = yearScale(1945, 2025, 400);
	expect([at(1945), at(1985), at(2025), turn]).toEqual([0, 200, 400, null]);
	expect(yearScale(1846, 1900, 400).turn).toBeNull();
});

it.each([160, 320, 900])("names no two years over each other in %d pixels, rising", (width) => {
	const { at, ticks } = yearScale(1846, 2025, width);
	const places = ticks.map(at);
	expect(places.length).toBeGreaterThan(1);
	for (let i = 1; i < places.length; i++) expect(places[i] - places[i - 1]).toBeGreaterThanOrEqual(44);
});
