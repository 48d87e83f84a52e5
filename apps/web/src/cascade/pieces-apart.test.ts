import { expect, it } from "vitest";
import { piecesApart } from "./pieces-apart.ts";

it("writes beside every dot that has room", () => {
	const dots = [
		[0, 0],
		[100, 0],
	] as const;
	expect(piecesApart(dots, ["11 + 2", "24 + 3"], 0, [0, 1])).toEqual([
		{ i: 0, x: 10, y: 13, anchor: "start" },
		{ i: 1, x: 110, y: 13, anchor: "start" },
	]);
});

it("where dots crowd, the round on screen comes first, then the ends", () => {
	const dots = Array.from({ length: 6 }, (_, i) => [3 * i, 0] as const);
	const texts = dots.map(() => "56 + 3");
	expect(piecesApart(dots, texts, 3, [...dots.keys()])[0].i).toBe(3);
	expect(piecesApart(dots, texts, 5, [0, 5]).map(({ i }) => i)).toEqual([0, 5]);
});
