import { expect, it } from "vitest";
import { changedBetween, planAfter, strideOf } from "./stops.ts";

const moves = [
	{ units: Uint32Array.of(0, 2), to: Uint16Array.of(1, 0) },
	{ units: Uint32Array.of(2, 3), to: Uint16Array.of(1, 0) },
];
const start = Uint16Array.of(0, 0, 1, 1);

it("lays the moves of each round over the plan, which stays as it is", () => {
	expect(planAfter(start, { moves }, 0)).toEqual(start);
	expect(planAfter(start, { moves }, 1)).toEqual(Uint16Array.of(1, 0, 0, 1));
	expect(planAfter(start, { moves }, 2)).toEqual(Uint16Array.of(1, 0, 1, 0));
	expect(start).toEqual(Uint16Array.of(0, 0, 1, 1));
});

it("names each unit that changed once", () => {
	expect(changedBetween({ moves }, 1, 2)).toEqual([2, 3]);
	expect(changedBetween({ moves }, 0, 2)).toEqual([0, 2, 3]);
	expect(changedBetween({ moves }, 0, 0)).toEqual([]);
});

it("plays ten rounds one by one, and five hundred in two dozen steps", () => {
	const rounds = (count: number) => ({ rounds: Array.from({ length: count }) }) as Parameters<typeof strideOf>[0];
	expect([0, 10, 24, 25, 511].map((count) => strideOf(rounds(count)))).toEqual([1, 1, 1, 2, 22]);
});
