import { UNASSIGNED } from "@velvet/core";
import { expect, it } from "vitest";
import { packPlan, swapSides, unpackPlan } from "./packing.ts";

it("packs and unpacks any plan of two nations", () => {
	for (const units of [1, 2, 3, 7, 3114]) {
		const plan = Uint16Array.from({ length: units }, (_, u) => [0, 1, UNASSIGNED][(u * 7 + (u >> 3)) % 3]);
		expect(unpackPlan(packPlan(plan), units)).toEqual(plan);
		expect(packPlan(plan)).toMatch(/^[\w-]+$/);
		expect(swapSides(swapSides(plan))).toEqual(plan);
	}
	expect(packPlan(new Uint16Array(3114)).length).toBe(1043);
});

it("refuses what is no plan of this atlas", () => {
	const packed = packPlan(new Uint16Array(10));
	expect(unpackPlan(packed, 11)).toBeNull();
	expect(unpackPlan("10-zzzz", 10)).toBeNull();
	expect(unpackPlan("nonsense", 10)).toBeNull();
	expect(unpackPlan("", 10)).toBeNull();
});
