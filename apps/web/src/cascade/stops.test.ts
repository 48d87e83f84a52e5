import { expect, it } from "vitest";
import type { CascadeView } from "../engine/cascade-view.ts";
import { planAfter, roundWords, stepTo, strideOf } from "./stops.ts";

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

it("adds up the rounds of a step, and names each unit that changed once", () => {
	const round = { switched: 2, joined: { A: 2, B: 0 }, people: 70 };
	const few = { moves, rounds: [round, { switched: 1, joined: { A: 0, B: 1 }, people: 5 }] } as unknown as CascadeView;
	expect(stepTo(few, 0)).toBeNull();
	expect(stepTo(few, 2)).toEqual({ first: 2, last: 2, switched: 1, joined: { A: 0, B: 1 }, people: 5, units: [2, 3] });
	const still = { units: new Uint32Array(), to: new Uint16Array() };
	const many = {
		moves: [...moves, ...Array.from({ length: 23 }, () => still)],
		rounds: Array.from({ length: 25 }, () => round),
	} as unknown as CascadeView;
	expect(stepTo(many, 2)).toEqual({
		first: 1,
		last: 2,
		switched: 4,
		joined: { A: 4, B: 0 },
		people: 140,
		units: [0, 2, 3],
	});
	expect([stepTo(few, 2), stepTo(many, 2)].map((step) => step && roundWords(step))).toEqual([
		"round 2",
		"rounds 1 to 2",
	]);
});

it("plays ten rounds one by one, and five hundred in two dozen steps", () => {
	const rounds = (count: number) => ({ rounds: Array.from({ length: count }) }) as Parameters<typeof strideOf>[0];
	expect([0, 10, 24, 25, 511].map((count) => strideOf(rounds(count)))).toEqual([1, 1, 1, 2, 22]);
});
