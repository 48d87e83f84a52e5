import type { Component, VoteRule } from "@velvet/scenarios";
import { expect, it } from "vitest";
import { marginLine } from "./margin-line.ts";

const answers = { yes: "Yes", no: "No" };
const condition = (change: Partial<Component>): Component => ({
	name: "concurrent: north",
	value: 0.5,
	required: 0.5,
	strict: true,
	holds: (change.marginVotes ?? 0) > 0,
	marginVotes: 0,
	...change,
});
const line = (change: Partial<Component>, base: VoteRule["base"] = "valid", lead = 0) =>
	marginLine(condition(change), { lead }, base, answers);

it("says who led, and how many whole votes would have changed it: one more than the tie", () => {
	expect(line({ name: "threshold", marginVotes: -27_144 }, "valid", -54_288)).toBe(
		"No led by 54,288; 27,145 switched votes would have reached it",
	);
	expect(marginLine(condition({ name: "threshold" }), { lead: 0 }, "valid", answers)).toMatch(
		/^A tie; 1 switched vote /,
	);
});

it.each<[Partial<Component>, VoteRule["base"], string]>([
	[{ marginVotes: -0.5 }, "valid", "1 switched vote would have reached it"],
	[{ marginVotes: -260_694.4, strict: false }, "valid", "260,695 switched votes would have reached it"],
	[{ marginVotes: -3, strict: false }, "valid", "3 switched votes would have reached it"],
	[{ marginVotes: 68.5 }, "valid", "68 votes to spare"],
	[{ marginVotes: 0.5 }, "valid", "not a vote to spare"],
	[{ marginVotes: 0, strict: false, holds: true }, "valid", "not a vote to spare"],
	[{ marginVotes: 2046.35, strict: false }, "valid", "2,046 votes to spare"],
	[{ marginVotes: -50 }, "electorate", "51 more votes would have reached it"],
	[
		{ name: "yesOfElectorate", marginVotes: -267_907.8, strict: false },
		"valid",
		"267,908 more votes would have reached it",
	],
	[{ name: "turnoutQuorum", marginVotes: -12, strict: false }, "valid", "12 more ballots would have reached it"],
	[{ name: "unitMajority", marginVotes: null, marginUnits: -0.5 }, "valid", "1 more unit would have reached it"],
	[{ name: "anyUnit", marginVotes: null, marginUnits: 3, holds: true }, "valid", "2 units to spare"],
])("%j of %s: %s", (change, base, words) => {
	expect(line(change, base)).toBe(words);
});
