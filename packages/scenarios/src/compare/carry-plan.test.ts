import { UNASSIGNED, type UnitId, type UnitTable } from "@velvet/core";
import { expect, it } from "vitest";
import { carryPlan } from "./carry-plan.ts";

const table = (ids: readonly string[], parentOf: readonly number[]): UnitTable => ({
	ids: ids as readonly UnitId[],
	names: ids,
	parentOf: Uint16Array.from(parentOf),
	parents: { ids: ["p", "q", "r"], names: ["P", "Q", "R"], codes: ["P", "Q", "R"] },
});
const from = table(["p1", "p2", "q1", "q2", "r1", "r2"], [0, 0, 1, 1, 2, 2]);
const to = table(["p1", "p2", "q7", "q8", "q9", "r7", "s1"], [0, 0, 1, 1, 1, 2, 2]);

it("carries units by id, parents as a whole, and leaves the rest to none", () => {
	const plan = Uint16Array.from([0, 1, 1, 1, 0, 1]);
	expect([...carryPlan(plan, from, to)]).toEqual([0, 1, 1, 1, 1, UNASSIGNED, UNASSIGNED]);
});

it("changes nothing on the same atlas, and mixes unassigned land with nothing", () => {
	const plan = Uint16Array.from([0, UNASSIGNED, UNASSIGNED, 1, UNASSIGNED, UNASSIGNED]);
	expect(carryPlan(plan, from, from)).toEqual(plan);
	expect([...carryPlan(plan, from, to)].slice(2)).toEqual(new Array(5).fill(UNASSIGNED));
});
