import { gridAtlas } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { buildPreference } from "../camps/preference.ts";
import { campProfile } from "./camp-profile.ts";
import { buildGround } from "./ground.ts";

// Ten squares of ten voters each: the denser a square, the more A-voters. People are weighted by hand below.
const base = gridAtlas(
	2,
	5,
	Array.from({ length: 10 }, (_, u): [number, number] => [u, 10 - u]),
);
const people = base.columns.get("people");
if (people === undefined) throw new Error("the grid has people");
const columns = new Map(base.columns);
columns.set("people", {
	...people,
	values: Float64Array.from({ length: 10 }, (_, u) => 100 * (u + 1)),
});
columns.set("coast_km", {
	key: "coast_km",
	title: "Distance to the coast",
	unit: "km",
	year: 2000,
	source: "grid",
	aggregation: { kind: "mean", weight: "people" },
	values: Float64Array.from({ length: 10 }, (_, u) => (u === 9 ? Number.NaN : 100 - 10 * u)),
});
const atlas = { ...base, columns };

describe("the profile of two camps", () => {
	const preference = buildPreference(atlas, "grid-vote", { A: ["a"], B: ["b"] });
	if (!preference.ok) throw new Error("no preference");
	const plan = { assignment: new Uint16Array(10), origin: { method: "test", version: 1, parameters: {} } };
	const polities = [{ id: "A", camp: 0 as const, continuator: true }];
	const { means, densityDeciles, value, why } = campProfile.compute(
		buildGround({ atlas, preference: preference.value, plan, polities, reach: "land", governs: "assigned" }),
	);

	it("averages each figure over the voters of a camp, and leaves missing figures out", () => {
		// Σ u (100 − 10u) / Σ u over u = 0 … 8, and the same with 10 − u.
		expect(means.coast_km.A).toBeCloseTo((36 * 100 - 10 * 204) / 36, 10);
		expect(means.coast_km.B).toBeCloseTo((54 * 100 - 10 * (360 - 204)) / 54, 10);
	});

	it("has ten deciles from the emptiest to the densest, with equal voters", () => {
		expect(densityDeciles.map((decile) => decile.share.A)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
		expect(densityDeciles.every((decile) => decile.voters === 10)).toBe(true);
	});

	it("says the mean of both camps, and how many of their voters live where the figure is known", () => {
		// Σ (100 − 10u) over u = 0 … 8, ten voters each; the tenth square of ten has no figure.
		expect(means.coast_km.both).toBeCloseTo(60, 10);
		expect(means.coast_km.known).toBe(0.9);
	});

	it("sorts the voters of every figure into groups, nearest the coast first", () => {
		const { deciles } = means.coast_km;
		expect(deciles.map(({ from }) => from)).toEqual([20, 30, 40, 50, 60, 70, 80, 90, 100]);
		expect(deciles.map(({ share }) => share.A)).toEqual([0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0]);
	});

	it("is no number", () => {
		expect([value, why]).toEqual([null, "A profile has no single number."]);
	});
});
