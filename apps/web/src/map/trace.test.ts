import { describe, expect, it } from "vitest";
import { squares } from "./squares.test-fixture.ts";
import { strokeArcsInTurn, traceArc } from "./trace.ts";

/** An arc of a hundred points, one frame unit apart, and a pen that writes down where it was. */
const outlines = {
	...squares(1, 1).outlines,
	x: Float32Array.from({ length: 100 }, (_, p) => p),
	y: new Float32Array(100),
	arcOffsets: Uint32Array.of(0, 100),
};

function pen() {
	const at: number[] = [];
	return { at, moveTo: (x: number) => at.push(x), lineTo: (x: number) => at.push(x) };
}

describe("an arc", () => {
	it("is drawn through all of its points, unless they are too near to be told apart", () => {
		const all = pen();
		expect(traceArc(outlines, 0, all as never)).toBe(100);
		expect(all.at).toEqual([...outlines.x]);
		const few = pen();
		expect(traceArc(outlines, 0, few as never, 10)).toBe(11);
		expect(few.at).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99]);
	});

	it("keeps both ends, so that lines which meet still do", () => {
		const ends = pen();
		traceArc(outlines, 0, ends as never, 1e9);
		expect(ends.at).toEqual([0, 99]);
	});
});

it("strokes many arcs in turns, and leaves none out", () => {
	let strokes = 0;
	let points = 0;
	const count = () => void points++;
	const context = { beginPath() {}, stroke: () => strokes++, moveTo: count, lineTo: count };
	const arcs = new Array(100).fill(0);
	const turns = [...strokeArcsInTurn(context as never, outlines, arcs)].length;
	expect(points).toBe(10_000);
	expect(turns).toBeGreaterThan(4);
	expect(strokes).toBeGreaterThanOrEqual(turns - 1);
});
