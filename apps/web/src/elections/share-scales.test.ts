import { expect, it } from "vitest";
import { shareScales } from "./share-scales.ts";

const points = [
	{ border: 1419, share: 0.352 },
	{ border: 308, share: 0.368 },
	{ border: 0, share: 0.492 },
];
const scales = shareScales({ width: 526, height: 190 }, "edges", points);

it("lays shares from the plot's foot to its head and border by its square root", () => {
	expect(scales.x(0)).toBe(44);
	expect(scales.x(1500)).toBe(510);
	expect(scales.y(0.352)).toBeLessThan(166);
	expect(scales.y(0.492)).toBeGreaterThan(20);
	expect(scales.y(0.352)).toBeGreaterThan(scales.y(0.368));
});

it("marks whole percents that are far enough apart, and says where the axis begins", () => {
	expect(scales.yTicks.map((tick) => tick.label)).toEqual(["35\u00a0%", "40\u00a0%", "45\u00a0%", "50\u00a0%"]);
	expect(scales.lowest).toBeCloseTo(0.352 - 0.06 * 0.14, 9);
	const flat = shareScales({ width: 526, height: 190 }, "edges", [points[1]]);
	expect(flat.yTicks.map((tick) => tick.label)).toEqual(["37\u00a0%"]);
});
