import type { AccessionResult, MappedHouse } from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { runsOf, startsOf } from "./house-rows.ts";

const parties = {
	before: { P: 3, Q: 2, R: 1 },
	after: { P: 3, Q: 2, R: 1 },
	names: { P: "Plum", Q: "Quince", R: "Rose" },
};
const result = { parties, polity: { id: "A", name: "North" } } as unknown as AccessionResult;
const house = (A: number, B: number, neither: number) => ({ A, B, neither, needed: 0, majority: null });
const mapped = {
	parties: { A: ["P"], B: ["Q"], neither: ["R"] },
	before: house(3, 2, 1),
	after: house(8, 4, 1),
} as unknown as MappedHouse;

describe("a house as a bar", () => {
	it("has the parties of camp A on the left and those of camp B on the right, and who joins between", () => {
		expect(runsOf(result, mapped, "before").map(({ key, seats }) => [key, seats])).toEqual([
			["P", 3],
			["R", 1],
			["Q", 2],
		]);
		expect(runsOf(result, mapped, "after").map(({ key, seats }) => [key, seats])).toEqual([
			["P", 3],
			["joining-A", 5],
			["R", 1],
			["joining-B", 2],
			["Q", 2],
		]);
	});

	it("is the same from the other side when the camps are exchanged", () => {
		const { A, B, neither } = mapped.parties;
		const turned = {
			parties: { A: B, B: A, neither },
			before: house(2, 3, 1),
			after: house(4, 8, 1),
		} as unknown as MappedHouse;
		const sizes = (each: MappedHouse) => runsOf(result, each, "after").map(({ name, seats }) => [name, seats]);
		expect(sizes(turned)).toEqual([...sizes(mapped)].reverse());
	});

	it("begins each run where the one before ends", () => {
		expect(startsOf(runsOf(result, mapped, "after"))).toEqual([0, 3, 8, 9, 11]);
	});
});
