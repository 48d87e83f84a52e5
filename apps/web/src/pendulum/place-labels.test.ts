import { expect, it } from "vitest";
import { placeLabels } from "./place-labels.ts";

it("puts neighbours above and below the line in turn, and far ones beside each other", () => {
	const placed = placeLabels(
		[
			{ x: 50, text: "Pacifica" },
			{ x: 70, text: "United States" },
			{ x: 90, text: "Undivided" },
			{ x: 250, text: "The record" },
		],
		0,
		300,
	);
	expect(placed.map((each) => each?.row)).toEqual([-1, 1, -2, -1]);
	expect(placed.every((each) => each?.anchor === "middle")).toBe(true);
});

it("keeps within the ends", () => {
	const placed = placeLabels(
		[
			{ x: 2, text: "Pacifica" },
			{ x: 299, text: "The record" },
		],
		0,
		300,
	);
	expect(placed).toEqual([
		{ x: 0, anchor: "start", row: -1 },
		{ x: 300, anchor: "end", row: -1 },
	]);
});

it("leaves out what finds no room", () => {
	const crowd = Array.from({ length: 7 }, () => ({ x: 50, text: "Somewhere" }));
	expect(placeLabels(crowd, 0, 300).map((each) => each !== null)).toEqual([...Array(6).fill(true), false]);
});
