import { expect, it } from "vitest";
import { distinctFindings } from "./distinct-findings.ts";

const weights = new Float64Array(40).fill(1);
const run = (from: number, count: number) => {
	const list = Array.from({ length: count }, (_, i) => from + i);
	return { behind: count, units: () => list };
};

it("of a nest of sets the first is taken, and the next when half of it is gone", () => {
	const nest = [20, 19, 15, 11, 10, 9, 6, 5].map((count) => run(0, count));
	expect(distinctFindings(nest, weights, 9).map(({ behind }) => behind)).toEqual([20, 10, 5]);
	expect(distinctFindings(nest, weights, 2).map(({ behind }) => behind)).toEqual([20, 10]);
});

it("sets elsewhere are taken, however alike their weights", () => {
	const apart = [run(0, 10), run(20, 10), run(6, 9)];
	expect(distinctFindings(apart, weights, 9)).toEqual(apart);
	expect(distinctFindings(apart, weights, 9, [run(19, 12)])).toEqual([apart[0], apart[2]]);
});
