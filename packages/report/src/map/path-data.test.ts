import { OUTSIDE, type Outlines } from "@velvet/core";
import { describe, expect, it } from "vitest";
import { drawArcs } from "./drawn-arcs.ts";
import { linePath, outlinePath, tenths } from "./path-data.ts";

/** Two squares side by side, 0 and 1, that share one line. */
function twoSquares(): Outlines {
	const points = [
		[10, 0, 0, 0, 0, 10, 10, 10],
		[10, 0, 10, 10],
		[10, 10, 20, 10, 20, 0, 10, 0],
	];
	const flat = points.flat();
	return {
		width: 20,
		height: 10,
		projection: "none",
		x: Float32Array.from(flat.filter((_, i) => i % 2 === 0)),
		y: Float32Array.from(flat.filter((_, i) => i % 2 === 1)),
		longitudes: new Float32Array(10),
		latitudes: new Float32Array(10),
		arcOffsets: Uint32Array.from([0, 4, 6, 10]),
		arcKinds: Uint8Array.from([2, 0, 2]),
		arcLeft: Uint32Array.from([0, 1, 1]),
		arcRight: Uint32Array.from([OUTSIDE, 0, OUTSIDE]),
		ringsOf: Uint32Array.from([0, 1, 2]),
		ringOffsets: Uint32Array.from([0, 2, 4]),
		ringArcs: Int32Array.from([0, ~1, 2, 1]),
	};
}

describe("outlines of sets of units", () => {
	const outlines = twoSquares();
	const arcs = drawArcs(outlines);

	it("follow one unit around", () => {
		const path = outlinePath(outlines, arcs, (unit) => unit === 0);
		expect(path.match(/M/g)).toHaveLength(1);
		expect(path.endsWith("z")).toBe(true);
	});

	it("leave out the line that two units share", () => {
		const path = outlinePath(outlines, arcs, () => true);
		expect(path).toBe("M10 0l-10 0 0 10 10 0l10 0 0-10-10 0z");
	});

	it("are empty for no unit", () => {
		expect(outlinePath(outlines, arcs, () => false)).toBe("");
	});

	it("draw chosen lines", () => {
		expect(linePath(arcs, (arc) => arc === 1)).toBe("M10 0l0 10");
	});
});

describe("thinning", () => {
	it("drops points that nobody could see and keeps the ends", () => {
		const outlines = {
			...twoSquares(),
			x: Float32Array.from([0, 5, 10]),
			y: Float32Array.from([0, 0.05, 0]),
			arcOffsets: Uint32Array.from([0, 3]),
		};
		expect([...drawArcs(outlines)[0]]).toEqual([0, 0, 100, 0]);
		expect([...drawArcs(outlines, 0.01)[0]]).toEqual([0, 0, 50, 1, 100, 0]);
	});
});

it("writes tenths as short as they go", () => {
	expect([0, 3, -3, 10, -10, 125, -125].map(tenths)).toEqual(["0", ".3", "-.3", "1", "-1", "12.5", "-12.5"]);
});
