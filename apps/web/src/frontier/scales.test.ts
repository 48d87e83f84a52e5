import { expect, it } from "vitest";
import type { CornerView } from "../engine/views.ts";
import { placeLabels } from "./labels.ts";
import { cornerWithin, nearestCorner } from "./nearest-corner.ts";
import { priceTicks } from "./price-ticks.ts";
import { makeScales } from "./scales.ts";

const plot = { left: 44, right: 510, top: 20, bottom: 152 };
const scales = makeScales(plot, "edges", 1419, [45_377_885, 65_853_652]);

/** Borders 1419, 900, 308, 54, 0 with prices between them. */
const points = [1419, 900, 308, 54, 0].map((border, i) => ({
	border,
	price: {
		from: { p: [0, 200, 5000, 40_000, 900_000][i], q: 1 },
		to: i < 4 ? { p: [200, 5000, 40_000, 900_000][i], q: 1 } : null,
	},
})) as unknown as CornerView[];

it("spans the border by square root and back", () => {
	expect(scales.longest).toBe(1500);
	expect(scales.x(0)).toBe(44);
	expect(scales.x(1500)).toBe(510);
	expect(scales.x(375)).toBeCloseTo(277, 6);
	for (const border of [0, 1, 54, 308, 1419]) expect(scales.border(scales.x(border))).toBeCloseTo(border, 6);
});

it("labels both axes with round numbers that do not touch", () => {
	expect(scales.xTicks.map((tick) => tick.label)).toEqual([
		"0",
		"25",
		"100",
		"250",
		"500",
		"750",
		"1,000",
		"1,500 lines",
	]);
	expect(scales.yTicks.map((tick) => tick.label)).toEqual(["45", "50", "55", "60", "65 M"]);
	expect(makeScales(plot, "km", 54_294_000, [1, 2]).xTicks.at(-1)?.label).toBe("60,000 km");
});

it("finds corners by place and by length", () => {
	expect(nearestCorner(points, scales.x(300), scales.x)).toBe(2);
	expect(nearestCorner(points, 0, scales.x)).toBe(4);
	expect(nearestCorner(points, 9999, scales.x)).toBe(0);
	expect(cornerWithin(points, 379)).toBe(2);
	expect(cornerWithin(points, 2000)).toBe(0);
});

it("puts prices at the corners that they lead to", () => {
	const ticks = priceTicks(points, "edges", scales.x);
	expect(ticks.at(-1)).toEqual({ at: scales.x(1419), label: "free" });
	expect(ticks.map((tick) => tick.label)).toContain("1 k");
	for (let i = 1; i < ticks.length; i++) expect(ticks[i].at - ticks[i - 1].at).toBeGreaterThanOrEqual(27);
});

it("never lays one label on another", () => {
	const marks = Array.from({ length: 6 }, (_, i) => ({
		key: `${i}`,
		x: 100 + 12 * i,
		y: 80,
		text: "Clear majorities",
	}));
	const labels = placeLabels(marks, plot, []);
	expect(labels.length).toBeGreaterThan(1);
	expect(new Set(labels.map((label) => `${label.x},${label.y}`)).size).toBe(labels.length);
});
