import { expect, it } from "vitest";
import { defaultChoices } from "../state/choices.ts";
import { commandOf, reportCommandOf } from "./command.ts";

it("gives the line that reproduces the screen", () => {
	expect(commandOf(defaultChoices, null, null)).toBe("velvet score two-nations-2016");
	expect(commandOf({ ...defaultChoices, row: "best" }, null, null)).toBe(
		"velvet frontier two-nations-2016 --border edges --price 10000",
	);
	expect(commandOf({ ...defaultChoices, row: "california", year: 2024, mirrored: true }, null, null)).toBe(
		"velvet score california-alone-2024 --mirror",
	);
	expect(commandOf({ ...defaultChoices, row: "yours" }, null, null)).toBe(
		"velvet score two-nations-2016 --assignment yours-2016.csv",
	);
	expect(commandOf({ ...defaultChoices, row: "yours" }, null, "my map.csv")).toBe(
		"velvet score two-nations-2016 --assignment 'my map.csv'",
	);
	expect(reportCommandOf({ ...defaultChoices, row: "best", mirrored: true }, null, null)).toBe(
		"velvet report best-border-2016 --mirror --out report",
	);
	expect(reportCommandOf(defaultChoices, null, null)).toBe("velvet report two-nations-2016 --out report");
	expect(commandOf({ ...defaultChoices, row: "yours" }, "idea.json", "idea.json")).toBe("velvet score idea.json");
});
