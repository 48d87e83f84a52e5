import type { UnitId, UnitTable } from "@velvet/core";
import { expect, it } from "vitest";
import type { Compared } from "./compared.ts";
import { shiftRows } from "./shift-rows.ts";

const table = (ids: readonly string[]): UnitTable => ({
	ids: ids as readonly UnitId[],
	names: ids.map((id) => `Place ${id}`),
	parentOf: new Uint16Array(ids.length),
	parents: { ids: ["p", "q"], names: ["P", "Q"], codes: ["PP", "QQ"] },
});
const plan = (
	ids: readonly string[],
	people: readonly number[],
	votesA: readonly number[],
	votesB: readonly number[],
) => ({ atlas: { units: table(ids) }, theCase: { people, votesA, votesB } }) as unknown as Compared["x"];

it("gives every unit its figures in both votes, the most people first, and none where the other atlas has none", () => {
	const x = plan(["1", "2", "3"], [10, 30, 20], [4, 5, 6], [6, 5, 4]);
	const y = plan(["2", "1"], [31, 60], [9, 1], [1, 9]);
	expect(shiftRows({ x, y }, { ids: ["1", "2", "3"] })).toEqual([
		{ id: "1", name: "Place 1, PP", before: { people: 10, a: 4, b: 6 }, after: { people: 60, a: 1, b: 9 } },
		{ id: "2", name: "Place 2, PP", before: { people: 30, a: 5, b: 5 }, after: { people: 31, a: 9, b: 1 } },
		{ id: "3", name: "Place 3, PP", before: { people: 20, a: 6, b: 4 }, after: null },
	]);
});
