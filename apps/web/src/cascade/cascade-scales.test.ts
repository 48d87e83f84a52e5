import { expect, it } from "vitest";
import { cascadeScales } from "./cascade-scales.ts";

const size = { width: 470, height: 210 };
const places = [
	{ border: 379, share: 0.576 },
	{ border: 551, share: 0.605 },
	{ border: 551, share: 0.6421 },
];

it("begins both axes at round numbers near the least", () => {
	const scales = cascadeScales(size, 1, places);
	expect(scales.xTicks.map(({ label }) => label)).toEqual(["350", "400", "450", "500", "550", "600"]);
	expect(scales.yTicks.map(({ label }) => label)).toEqual([
		"56\u00a0%",
		"58\u00a0%",
		"60\u00a0%",
		"62\u00a0%",
		"64\u00a0%",
		"66\u00a0%",
	]);
	expect([scales.x(350), scales.x(600)]).toEqual([44, 444]);
	expect(scales.y(0.56)).toBeCloseTo(186, 9);
	expect(scales.y(0.66)).toBeCloseTo(8, 9);
});

it("never writes two ticks alike, however short the axis", () => {
	const close = [
		{ border: 379, share: 0.63104 },
		{ border: 380, share: 0.63112 },
	];
	for (const wide of [
		{ width: 300, height: 150 },
		{ width: 900, height: 600 },
	]) {
		const { xTicks, yTicks } = cascadeScales(wide, 1, close);
		for (const ticks of [xTicks, yTicks]) {
			const labels = ticks.map(({ label }) => label);
			expect(new Set(labels).size).toBe(labels.length);
		}
	}
});

it("measures kilometres in metres, and has room where nothing moved", () => {
	const metres = cascadeScales(size, 1000, [{ border: 12_000_000, share: 0.5 }]);
	expect(metres.xTicks[0].label).toBe("11,999");
	expect(metres.x(12_000_000)).toBeGreaterThan(44);
	expect(metres.x(12_000_000)).toBeLessThan(444);
	expect(metres.y(0.5)).toBeGreaterThan(8);
	expect(metres.y(0.5)).toBeLessThan(186);
	expect(cascadeScales(size, 1, [{ border: 0, share: 0.5 }]).shortest).toBe(0);
});
