import { describe, expect, it } from "vitest";
import { densityStep, densitySteps, densityWords, leastNamedPeople, roundNear } from "./map-scales.ts";

describe("steps of a fill", () => {
	// A hundred units of one km² with 1 to 100 voters: the 41st has 41, the 81st 81, the 94th 94.
	const votes = Float64Array.from({ length: 100 }, (_, u) => u + 1);
	const none = new Float64Array(100);
	const land = new Float64Array(100).fill(1);

	it("lie where two, four and nearly five fifths of the units are below", () => {
		expect(densitySteps(votes, none, land)).toEqual([50, 100, 200]);
		expect(
			densitySteps(
				votes.map((count) => 4 * count),
				none,
				land,
			),
		).toEqual([200, 400, 800]);
	});

	it("are those of both camps together", () => {
		expect(densitySteps(none, votes, land)).toEqual(densitySteps(votes, none, land));
		expect(densitySteps(votes, votes, land)).toEqual(
			densitySteps(
				votes.map((count) => 2 * count),
				none,
				land,
			),
		);
	});

	it("stay apart where all units are alike, and where nobody voted", () => {
		expect(densitySteps(land, none, land)).toEqual([1, 2, 4]);
		expect(densitySteps(none, none, land)).toEqual([0.01, 0.02, 0.04]);
		expect(densitySteps(new Float64Array(0), new Float64Array(0), new Float64Array(0))).toEqual([0.01, 0.02, 0.04]);
	});

	it("tell the units apart", () => {
		const strengths = [4.9, 5, 29.9, 30, 119.9, 120, 5000].map((voters) => densityStep(voters, 1, [5, 30, 120]));
		expect(strengths).toEqual([0, 1, 1, 2, 2, 3, 3]);
		expect(densityStep(1000, 0, [5, 30, 120])).toBe(0);
		expect(densityWords([5, 1200, 12_000])).toEqual(["under 5", "over 12,000 a km²"]);
		expect(densityWords([0.5, 1, 2])[0]).toBe("under 0.5");
	});
});

it("rounds to numbers that people count by", () => {
	expect([0, 0.004, 0.07, 1.09, 1.1, 27, 131, 940].map(roundNear)).toEqual([0.01, 0.01, 0.05, 1, 1.2, 30, 120, 1000]);
});

it("names pieces of at least half a percent of the people", () => {
	expect(leastNamedPeople(Float64Array.of(190, 190, Number.NaN))).toBe(2);
});
