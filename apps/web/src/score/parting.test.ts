import { expect, it } from "vitest";
import type { CaseView, ScoreView } from "../engine/views.ts";
import { partsOf } from "./parting.ts";

const theCase = {
	polities: [
		{ id: "A", name: "Pacifica", camp: 0, continuator: false },
		{ id: "B", name: "United States", camp: 1, continuator: true },
	],
} as unknown as CaseView;

/** 33 A and 22 B in nation A; 32 A and 41 B in nation B. */
const score = {
	unassigned: 0,
	metrics: {
		"gain-and-regret": {
			against: {
				A: { gain: 41, lose: 32, keep: 33, stillLack: 22 },
				B: { gain: 33, lose: 22, keep: 41, stillLack: 32 },
			},
		},
	},
} as unknown as ScoreView;

const told = (beside: "A" | "B" | "half") =>
	partsOf(theCase, score, beside)?.flatMap((part) => part.groups.map((group) => `${group.word} ${group.voters}`));

it("has the same four counts under every status quo, in other words", () => {
	expect(told("B")).toEqual(["gain 33", "lose 22", "still lack 32", "keep 41"]);
	expect(told("A")).toEqual(["keep 33", "still lack 22", "lose 32", "gain 41"]);
	expect(told("half")).toEqual(["gain 33", "lose 22", "lose 32", "gain 41"]);
});

it("hatches those left under the other camp", () => {
	expect(partsOf(theCase, score, "B")?.flatMap((part) => part.groups.map((group) => group.left))).toEqual([
		false,
		true,
		true,
		false,
	]);
	expect(partsOf(theCase, { ...score, unassigned: 3 }, "B")).toBeNull();
});
