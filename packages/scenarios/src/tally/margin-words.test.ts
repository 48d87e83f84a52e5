import { expect, it } from "vitest";
import { marginWords } from "./margin-words.ts";

it.each<[number, string]>([
	[-27_144, "27,144 votes short"],
	[2046.35, "2,046.35 votes above"],
	[1000 / 3, "333.33 votes above"],
	[-0.5, "0.5 votes short"],
	[-1, "1 vote short"],
	[0, "exactly at it"],
	// A rule may ask for 33.333%: a third of a thousandth is missed all the same.
	[-0.0003, "less than 0.01 votes short"],
])("a margin of %d votes: %s", (marginVotes, words) => {
	expect(marginWords({ marginVotes })).toBe(words);
});

it("counts units where units are counted", () => {
	expect(marginWords({ marginVotes: null, marginUnits: 1 })).toBe("1 unit above");
	expect(marginWords({ marginVotes: null, marginUnits: -1.5 })).toBe("1.5 units short");
});
