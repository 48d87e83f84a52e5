import { expect, it } from "vitest";
import { runGrid } from "../testing/grid-cascade.ts";
import { joinedTo, namedOfBoth } from "./both-sides.ts";

it("adds up who joined each nation, groups and people", () => {
	// u004 goes to A; u002 returns to B.
	const votes = Array.from({ length: 16 }, (_, u): [number, number] =>
		u === 2 ? [1, 3] : u < 4 ? [9, 1] : u === 4 ? [5, 2] : [1, 9],
	);
	const run = runGrid(votes);
	expect(run.rounds.map(({ ids }) => ids)).toEqual([["u002", "u004"]]);
	expect([joinedTo(run, "A"), joinedTo(run, "B")]).toEqual([
		{ groups: 1, people: 70 },
		{ groups: 1, people: 40 },
	]);
});

it("names as many of each side, and fills up from the other where one has fewer", () => {
	const places = (letters: string) => [...letters].map((wants, place) => ({ wants, place }));
	const named = (letters: string, most: number) => namedOfBoth(places(letters), most).map(({ place }) => place);
	expect(named("AAAAAABBB", 4)).toEqual([0, 1, 6, 7]);
	expect(named("AAAAAB", 4)).toEqual([0, 1, 2, 5]);
	expect(named("ABBBBB", 4)).toEqual([0, 1, 2, 3]);
	expect(named("AAAAA", 4)).toEqual([0, 1, 2, 3]);
	expect(named("AB", 4)).toEqual([0, 1]);
	expect(named("", 4)).toEqual([]);
});
