import type { Stream } from "@velvet/scenarios";
import { expect, it } from "vitest";
import { layRiver } from "./river.ts";

const streams: readonly Stream[] = [
	{ first: "not-asked", answered: "never", end: "one", histories: 50 },
	{ first: "voted-down", answered: "blocked", end: "one", histories: 30 },
	{ first: "parted", answered: "never", end: "left0", histories: 20 },
];

it("every column holds all histories, as high as they are many", () => {
	const { nodes } = layRiver(streams, 100, { width: 300, height: 210 });
	for (const column of [0, 1, 2]) {
		const bars = nodes.filter((node) => node.column === column);
		expect(bars.reduce((sum, { histories }) => sum + histories, 0)).toBe(100);
		for (const { height, histories } of bars)
			expect(height / histories).toBeCloseTo(nodes[0].height / nodes[0].histories, 9);
		for (const [i, bar] of bars.entries()) if (i > 0) expect(bar.y).toBeGreaterThan(bars[i - 1].y + bars[i - 1].height);
	}
});

it("puts the furthest apart first, whatever is most frequent", () => {
	const { nodes } = layRiver(streams, 100, { width: 300, height: 210 });
	expect(nodes.map(({ name }) => name)).toEqual([
		"parted",
		"voted-down",
		"not-asked",
		"blocked",
		"never",
		"left0",
		"one",
	]);
});

it("has a ribbon for each pair that is met, within the picture", () => {
	const { links } = layRiver(streams, 100, { width: 300, height: 210 });
	expect(links.map(({ key }) => key)).toEqual([
		"0 parted never",
		"0 voted-down blocked",
		"0 not-asked never",
		"1 blocked one",
		"1 never left0",
		"1 never one",
	]);
	for (const { path } of links) expect(path).not.toMatch(/NaN|-\d/);
});

const close: readonly Stream[] = [
	{ first: "parted", answered: "never", end: "both", histories: 1 },
	{ first: "parted", answered: "never", end: "left0", histories: 3 },
	{ first: "blocked", answered: "never", end: "autonomy", histories: 1 },
	{ first: "blocked", answered: "never", end: "one", histories: 95 },
];

it("names every bar: names that would meet move apart, in their order, within the picture", () => {
	const { nodes } = layRiver(close, 100, { width: 300, height: 110 });
	const last = nodes.filter(({ column }) => column === 2);
	expect(last.every(({ labelled }) => labelled)).toBe(true);
	for (const [i, { textY }] of last.entries()) {
		expect(textY).toBeLessThanOrEqual(110);
		if (i > 0) expect(textY - last[i - 1].textY).toBeGreaterThanOrEqual(13);
	}
});

it("where there is no room for all, leaves out the names of few histories", () => {
	const { nodes } = layRiver(close, 100, { width: 300, height: 34 });
	expect(nodes.filter(({ column, labelled }) => column === 2 && labelled).map(({ name }) => name)).toEqual([
		"left0",
		"one",
	]);
});
