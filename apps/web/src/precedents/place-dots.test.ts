import { expect, it } from "vitest";
import type { VoteDot } from "../engine/answers-view.ts";
import { nextDot, placeDots } from "./place-dots.ts";

const dot = (key: string, year: number, response: string): VoteDot => ({
	key,
	year,
	name: key,
	response,
	consent: null,
	said: "",
});
const dots = [
	dot("b", 1990, "agree"),
	dot("a", 1950, "agree"),
	dot("c", 2020, "agree"),
	dot("d", 1955, "force"),
	dot("e", 2010, "force"),
];
const room = { width: 626, height: 100, from: undefined, to: undefined };

it("puts each vote at its year in the row of its response", () => {
	const { dots: placed, rows } = placeDots(dots, ["agree", "force"], room);
	expect(rows.map(({ response, y, votes }) => [response, y, votes])).toEqual([
		["agree", 25, 3],
		["force", 75, 2],
	]);
	const x = (key: string) => placed.find((each) => each.dot.key === key)?.x ?? Number.NaN;
	expect(x("a")).toBeLessThan(x("d"));
	expect(x("d")).toBeLessThan(x("b"));
	expect(placed.every((each) => each.x >= 118 && each.x <= 626 && each.y > 0 && each.y < 100)).toBe(true);
});

it("gives a row with many votes at once the room that it needs, and presses all where there is none", () => {
	const many = [...dots, ...Array.from({ length: 9 }, (_, i) => dot(`m${i}`, 1991, "force"))];
	const { rows, dots: placed } = placeDots(many, ["agree", "force"], room);
	// The first has the room of a line and half of what is spare; the second more.
	expect(100 - rows[1].y).toBeGreaterThan(rows[0].y + 10);
	const low = placeDots(many, ["agree", "force"], { ...room, height: 30 });
	for (const [{ dots: all }, height] of [[{ dots: placed }, 100] as const, [low, 30] as const])
		expect(all.every(({ y }) => y >= 0 && y <= height)).toBe(true);
});

it("begins and ends with the years that are asked for", () => {
	const asked = { ...room, from: 1945, to: 2024 };
	const { dots: placed, turn } = placeDots(dots, ["agree", "force"], asked);
	expect(turn).toBeNull();
	expect(placed.find((each) => each.dot.key === "a")?.x).toBeCloseTo(118 + (5 / 80) * 500, 9);
});

it("leads the arrows from dot to dot, and nowhere at the ends", () => {
	const { dots: placed } = placeDots(dots, ["agree", "force"], room);
	const from = (key: string, pressed: string) => nextDot(placed, key, pressed);
	expect(from("a", "ArrowRight")).toBe("b");
	expect(from("b", "ArrowLeft")).toBe("a");
	expect(from("a", "End")).toBe("c");
	expect(from("c", "Home")).toBe("a");
	expect(from("a", "ArrowDown")).toBe("d");
	expect(from("e", "ArrowUp")).toBe("c");
	expect([from("a", "ArrowLeft"), from("c", "ArrowRight"), from("a", "ArrowUp"), from("a", "x")]).toEqual([
		null,
		null,
		null,
		null,
	]);
	expect(nextDot(placed, "nobody", "Home")).toBeNull();
});

it("has a place for nothing", () => {
	expect(placeDots([], [], room)).toMatchObject({ dots: [], rows: [] });
});
