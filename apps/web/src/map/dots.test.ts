import { expect, it } from "vitest";
import { countDots, placeDots, votersPerDot } from "./dots.ts";
import { geometryOf } from "./geometry.ts";
import { contains } from "./picking.ts";
import { squares } from "./squares.test-fixture.ts";

const scene = squares(3, 2);

it("gives one dot for so many voters, with what is left over carried within the parent", () => {
	const votes = Float64Array.of(8000, 8000, 24_000, 50_000, 0, 11_000);
	const counts = countDots(votes, scene.units.parentOf, 20_000);
	expect([...counts]).toEqual([0, 1, 1, 3, 0, 0]);
	expect(counts.slice(0, 3).reduce((sum, n) => sum + n)).toBe(2);
	expect(counts.slice(3).reduce((sum, n) => sum + n)).toBe(3);
});

it("makes a dot stand for 20,000 voters of 129 million, and for fewer in a smaller country", () => {
	expect(votersPerDot(Float64Array.of(65_853_514), Float64Array.of(62_984_828))).toBe(20_000);
	expect(votersPerDot(Float64Array.of(348_526), Float64Array.of(345_790))).toBe(100);
	expect(votersPerDot(Float64Array.of(3), Float64Array.of(0))).toBe(1);
});

it("places the same dots every time, inside their units, as many of each camp as it counted", () => {
	const geometry = geometryOf(scene.outlines);
	const place = () => placeDots(geometry, scene.votesA, scene.votesB, scene.units.parentOf);
	const dots = place();
	expect(place()).toEqual(dots);
	const a = countDots(scene.votesA, scene.units.parentOf, votersPerDot(scene.votesA, scene.votesB));
	for (let u = 0; u < geometry.units; u++) {
		const camps = [...dots.camps.subarray(dots.offsets[u], dots.offsets[u + 1])];
		expect(camps.filter((camp) => camp === 0).length).toBe(a[u]);
		for (let d = dots.offsets[u]; d < dots.offsets[u + 1]; d++) {
			expect(contains(geometry, u, dots.x[d], dots.y[d])).toBe(true);
		}
	}
});
