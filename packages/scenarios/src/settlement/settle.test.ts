import { describe, expect, it } from "vitest";
import { settle } from "./settle.ts";
import type { Settlement } from "./settlement.ts";
import { settlementPrecedents } from "./settlement-precedents.ts";
import type { SettlementResult } from "./settlement-result.ts";
import { checkSettlement } from "./settlement-schema.ts";
import { settlementTemplates } from "./templates.ts";

function settled(document: unknown, scale = false): SettlementResult {
	const read = checkSettlement(document, { scale });
	if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join());
	const result = settle(read.value);
	if (!result.ok) throw new Error("not settled");
	return result.value;
}
const template = (key: string) => settlementTemplates.find((each) => each.key === key)?.settlement as Settlement;

describe("the published cases that ship", () => {
	it.each([
		["trump-divorce", ["78", "70"], "palm-beach", "2/15", "218/3", 72.667, 5460],
		["camp-david", ["60", "75"], "sinai", "1/6", "395/6", 65.833, 4500],
		["pirates", ["44", "84"], "chest", "3/7", "430/7", 61.4286, 3850],
	])("%s (models.md 8)", (key, initial, split, moved, points, decimal, product) => {
		const { procedures } = settled(template(key));
		const { adjustedWinner, maxNash, proportional, equalShares } = procedures;
		if (adjustedWinner.points === null || maxNash.points === null) throw new Error("does not apply");
		expect(Object.values(adjustedWinner.initial).map(String)).toEqual(initial);
		expect(adjustedWinner).toMatchObject({ split, splitting: { exact: moved } });
		expect(Object.values(adjustedWinner.exact.points)).toEqual([points, points]);
		for (const value of Object.values(adjustedWinner.points)) expect(value).toBeCloseTo(decimal, 3);
		expect(adjustedWinner).toMatchObject({ envyFree: true, equitable: true, efficient: true });
		expect(maxNash).toMatchObject({ product, proven: true, gap: 0, method: "enumeration", efficientWhole: true });
		expect(proportional).toMatchObject({ envyFree: true, equitable: true, efficient: false });
		expect(Object.values(equalShares.points)).toEqual([50, 50]);
		expect(Object.values(equalShares.overstating).map(({ best }) => best?.gain)).toEqual([0, 0]);
	});

	it("goods and burdens go as in fairpy, whole (V8.6)", () => {
		const { goodsAndBurdens } = settled(template("goods-and-burdens")).procedures;
		const { adjustedWinner } = settled(template("goods-and-burdens")).procedures;
		// One was spared the third and is ahead: it takes 12/25 of it over.
		expect(adjustedWinner).toMatchObject({
			split: "3",
			splitting: { from: "two", to: "one", exact: "12/25" },
			shares: { 3: { one: 12 / 25, two: 13 / 25 } },
		});
		expect(goodsAndBurdens).toMatchObject({ allocation: { one: ["1"], two: ["2", "3"] }, envyFreeButForOne: true });
	});

	it("say where their points are from, and the list for the United States has none", () => {
		for (const { settlement, published } of settlementTemplates) {
			expect(settlement.source).toMatch(/.{20}/);
			const points = settlement.issues.flatMap((each) => Object.values(each.points));
			expect(points.length > 0).toBe(published);
		}
		expect(template("united-states").issues).toHaveLength(12);
	});

	it("precedents have a source and a tag, and keys that add up where they say so", () => {
		const ids = new Set(template("united-states").issues.map(({ id }) => id));
		for (const { source, parts, issues, key } of settlementPrecedents) {
			expect(source).not.toBe("");
			for (const id of issues) expect(ids).toContain(id);
			if (parts === undefined || key === "ussr-1991") continue;
			expect(parts.reduce((sum, [, percent]) => sum + percent, 0)).toBeCloseTo(100, 9);
		}
	});
});

const mixed = {
	parties: [
		{ id: "A", name: "Alpha" },
		{ id: "B", name: "Beta" },
	],
	issues: [
		{ id: "land", points: { A: 30, B: 45 } },
		{ id: "debt", points: { A: 30, B: 20 }, kind: "burden" },
		{ id: "ships", points: { A: 40, B: 35 } },
	],
};

describe("the mirror", () => {
	it("exchanges every figure with the parties, but for what is tied to the end", () => {
		const turned = {
			...mixed,
			issues: mixed.issues.map((each) => ({ ...each, points: { A: each.points.B, B: each.points.A } })),
		};
		const swap = (text: string) => text.replace(/"(A|B)":/g, (_, id) => `"${id === "A" ? "B" : "A"}":`);
		const [one, other] = [settled(mixed).procedures, settled(turned).procedures];
		const flat = (value: unknown): unknown => JSON.parse(swap(JSON.stringify(value)));
		for (const key of ["proportional", "equalShares"] as const) expect(other[key]).toEqual(flat(one[key]));
		expect(other.adjustedWinner.points).toEqual(flat(one.adjustedWinner.points));
		expect(other.adjustedWinner.shares).toEqual(flat(one.adjustedWinner.shares));
		expect(other.maxNash.shares).toEqual(flat(one.maxNash.shares));
	});

	it("gives what is tied to the end to the continuator, whichever party that is", () => {
		const tied = (continuator: string) => ({
			parties: ["A", "B"].map((id) => ({ id, continuator: id === continuator })),
			issues: [1, 2].map((i) => ({ id: `i${i}`, points: { A: 50, B: 50 } })),
		});
		const [a, b] = ["A", "B"].map((id) => settled(tied(id)).procedures);
		if (a.adjustedWinner.points === null || b.adjustedWinner.points === null) throw new Error("does not apply");
		expect(a.adjustedWinner.shares.i1).toEqual({ A: 1, B: 0 });
		expect(b.adjustedWinner.shares.i1).toEqual({ A: 0, B: 1 });
	});
});

describe("what does not apply", () => {
	const three = {
		parties: ["A", "B", "C"].map((id) => ({ id })),
		issues: [
			{ id: "x", points: { A: 60, B: 20, C: 30 } },
			{ id: "y", points: { A: 20, B: 60, C: 30 } },
			{ id: "z", points: { A: 20, B: 20, C: 40 } },
		],
	};

	it("is null and says why: adjusted winner among three, who still have the others", () => {
		const { adjustedWinner, maxNash, proportional, equalShares } = settled(three).procedures;
		expect(adjustedWinner).toMatchObject({ points: null, split: null, why: expect.stringContaining("two parties") });
		expect(maxNash).toMatchObject({
			product: 60 * 60 * 40,
			allocation: { A: ["x"], B: ["y"], C: ["z"] },
			proven: true,
		});
		expect(proportional.points).not.toBeNull();
		expect(equalShares).toMatchObject({ envyFree: true, equitable: true });
	});

	it("burdens among three leave equal shares", () => {
		const burdened = { ...three, issues: three.issues.map((each) => ({ ...each, kind: "burden" })) };
		const { maxNash, proportional, equalShares, goodsAndBurdens } = settled(burdened).procedures;
		for (const { points, ...rest } of [maxNash, proportional, goodsAndBurdens]) {
			expect(points).toBeNull();
			expect("why" in rest && rest.why).toMatch(/.{10}/);
		}
		expect(equalShares.points.A).toBeCloseTo(200 / 3, 10);
	});

	it("one issue leaves every product at 0", () => {
		const one = { ...mixed, issues: [{ id: "all", points: { A: 100, B: 100 } }] };
		expect(settled(one).procedures.maxNash).toMatchObject({ product: null, why: expect.stringContaining("0") });
		expect(settled(one).procedures.adjustedWinner).toMatchObject({
			exact: { points: { A: "50", B: "50" } },
			split: "all",
		});
	});
});

describe("entitlements and scales", () => {
	it("two to one gives twice the points for the same claims, and twice the burden", () => {
		const parties = [{ id: "A", entitlement: 2 }, { id: "B" }];
		const same = { parties, issues: [{ id: "x", points: { A: 100, B: 100 } }] };
		const of = (document: unknown) => settled(document).procedures.adjustedWinner.shares?.x;
		expect(of(same)).toEqual({ A: 2 / 3, B: 1 / 3 });
		expect(of({ ...same, issues: [{ ...same.issues[0], kind: "burden" }] })).toEqual({ A: 2 / 3, B: 1 / 3 });
	});

	it("points in any scale give what points of 100 give", () => {
		const twice = (by: number) => ({
			...mixed,
			issues: mixed.issues.map((each) => ({ ...each, points: { A: each.points.A * by, B: each.points.B } })),
		});
		expect(settled(twice(0.5), true)).toEqual(settled(mixed));
	});

	it("tells that an issue is divided which is said to be indivisible", () => {
		const read = checkSettlement({ ...mixed, issues: mixed.issues.map((each) => ({ ...each, divisible: false })) });
		const result = read.ok ? settle(read.value) : read;
		expect(result.ok && result.notices.map(({ code, where }) => [code, where])).toEqual([
			["divides-the-indivisible", "land, debt, ships"],
		]);
	});
});
