import { type Plan, UNASSIGNED } from "@velvet/core";
import { gridAtlas } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { openCase } from "../open-case.ts";
import { gridScenario } from "../testing/grid-case.ts";
import { fiscalOfPlan } from "./fiscal-of-plan.ts";
import type { FiscalSpec, OwnTable } from "./fiscal-spec.ts";

// People are ten for each vote: 40, 40 | 120, 40.
const atlas = gridAtlas(2, 2, [
	[3, 1],
	[1, 3],
	[10, 2],
	[4, 0],
]);
const own: OwnTable = {
	name: "own.csv",
	receipts: Float64Array.of(1000, 3000),
	outlays: Float64Array.of(2000, 1000),
	years: [2016, 2016],
};

function plan(...polities: number[]): Plan {
	return { assignment: Uint16Array.from(polities), origin: { method: "assignment", version: 1, parameters: {} } };
}

function ledger(spec: FiscalSpec, polities: readonly number[], table: OwnTable | undefined = own) {
	const opened = openCase(gridScenario, atlas);
	if (!opened.ok) throw new Error(opened.issues[0].message);
	return fiscalOfPlan(opened.value, plan(...polities), spec, table);
}

function value(spec: FiscalSpec, polities: readonly number[], table?: OwnTable | undefined) {
	const result = ledger(spec, polities, table);
	if (!result.ok) throw new Error(result.issues[0].message);
	return result.value;
}

describe("receipts and outlays", () => {
	it("of whole parents are their own; balance is outlays − receipts (6.1)", () => {
		const { polities } = value({}, [0, 0, 1, 1]);
		expect(polities.A).toMatchObject({ receipts: 1000, outlays: 2000, balance: 1000, perHead: 12.5, why: null });
		expect(polities.B).toMatchObject({ receipts: 3000, outlays: 1000, balance: -2000, perHead: -12.5 });
	});

	it("deficit-neutral, each unit of receipts is worth what the country spends of it, and the nations sum to nought", () => {
		const { polities, tables } = value({}, [0, 0, 1, 1]);
		expect(tables[0].outlaysPerReceipt).toBe(0.75);
		expect([polities.A.neutral, polities.B.neutral]).toEqual([1250, -1250]);
	});

	it("of a cut parent are allocated by people, and labelled", () => {
		const { polities, parents, caveats } = value({}, [0, 0, 0, 1]);
		expect(polities.A.receipts).toBe(1000 + 2250);
		expect(polities.B.receipts).toBe(750);
		expect(parents[1].polities.B).toEqual({
			receipts: 750,
			outlays: 250,
			balance: -500,
			allocated: { receipts: "people", outlays: "people" },
		});
		expect(parents[0].polities.A.allocated).toBeNull();
		expect(caveats.join(" ")).toContain("receipts by people, outlays by people. It is an allocation, not a count.");
	});

	it("that are half known are not counted, and named", () => {
		const half = { ...own, outlays: Float64Array.of(2000, Number.NaN) };
		const { polities, caveats } = value({}, [0, 1, 1, 1], half);
		expect(polities.B).toMatchObject({ receipts: 500, outlays: 1000, known: 40 / 200, missing: ["Row p1"] });
		expect(polities.A).toMatchObject({ receipts: 500, known: 1, missing: [] });
		expect(caveats.join(" ")).toContain("no figures for: Row p1");
	});

	it("without receipts cannot be made neutral, and say so", () => {
		const untaxed = { ...own, receipts: Float64Array.of(0, 0) };
		const { polities } = value({}, [0, 0, 1, 1], untaxed);
		expect(polities.A).toMatchObject({ balance: 2000, neutral: null, budget: null, why: null });
		expect(polities.A.neutralWhy).toBe("The table has no receipts to be raised or lowered.");
		expect(value({}, [0, 0, 1, 1]).polities.A.neutralWhy).toBeNull();
	});

	it("of land without a nation belong to nobody", () => {
		const { polities } = value({}, [0, 0, 1, UNASSIGNED]);
		expect(polities.B.receipts).toBe(2250);
	});

	it("in millions keep their fractions, without the dust of sums", () => {
		const millions = { ...own, receipts: Float64Array.of(0.1, 0.2), outlays: Float64Array.of(0.2, 0.1) };
		const { polities } = value({}, [0, 0, 0, 0], millions);
		expect(polities.A.receipts).toBe(0.3);
		expect(polities.B).toMatchObject({ receipts: null, balance: null });
		expect(polities.B.why).toBe("The table has no figures for any of its members.");
	});

	it("are null with the reason where there is no table", () => {
		const opened = openCase(gridScenario, atlas);
		if (!opened.ok) throw new Error(opened.issues[0].message);
		const result = fiscalOfPlan(opened.value, plan(0, 0, 1, 1), {});
		if (!result.ok) throw new Error(result.issues[0].message);
		const { polities, debt, debtWhy, table, owed, why } = result.value;
		expect([table, owed]).toEqual([null, null]);
		expect(polities.A).toMatchObject({ receipts: null, outlays: null, balance: null, perHead: null, burden: null });
		expect(polities.A.why).toContain("The atlas has no table of receipts and outlays");
		expect(why.owed).toContain("not known");
		expect([debt.gdp, debt.receipts, debt.weights]).toEqual([null, null, null]);
		expect(debtWhy.gdp).toBe("The atlas has no GDP.");
		expect(debt.population).toEqual({ A: 0.333333333, B: 0.666666667 });
	});
});

describe("debt", () => {
	it("is shared out by every rule that can say; shares add up to one", () => {
		const { debt } = value({ agreed: { A: "1/3", B: "2/3" }, weights: [1, 0, 1, 0] }, [0, 0, 0, 1]);
		expect(debt).toEqual({
			population: { A: 0.833333333, B: 0.166666667 },
			gdp: null,
			receipts: { A: 0.8125, B: 0.1875 },
			outlays: { A: 0.916666667, B: 0.083333333 },
			territory: { A: 0.75, B: 0.25 },
			"zero-option": { A: 0, B: 1 },
			"2:1": { A: 0.666666667, B: 0.333333333 },
			weights: { A: 0.822916667, B: 0.177083333 },
			agreed: { A: 0.333333333, B: 0.666666667 },
		});
	});

	it("in whole units adds up to what is owed, with interest at the parent's rate and a premium for the nation that leaves", () => {
		const owed = { amount: 1001, year: 2016, source: "a test", tag: "A" } as const;
		const dials = { rate: 0.1, premium: 0.05 };
		const { polities } = value({ owed, dials, debt: "2:1" }, [0, 0, 0, 1]);
		expect(polities.A.burden).toMatchObject({ debt: 667, rate: 0.15, interest: 100, toGdp: null });
		expect(polities.B.burden).toMatchObject({ debt: 334, rate: 0.1, interest: 33, interestRange: [33, 33] });
		expect(polities.A.burden?.interestRange).toEqual([67, 100]);
	});

	it("of nations with as many people falls two to one on the nation that remains", () => {
		expect(value({}, [0, 1, UNASSIGNED, UNASSIGNED]).debt["2:1"]).toEqual({ A: 0.333333333, B: 0.666666667 });
	});
});

describe("a budget at unchanged policy (6.2)", () => {
	it("sums to nought with all in common, and to minus what is built twice without", () => {
		const at = (duplication: number) => {
			const { polities } = value({ dials: { shared: 0.2, duplication } }, [0, 0, 0, 1]);
			return (polities.A.budget?.value ?? 0) + (polities.B.budget?.value ?? 0);
		};
		// Each budget is rounded to a whole unit.
		expect(Math.abs(at(0))).toBeLessThanOrEqual(1);
		expect(at(0.25)).toBeCloseTo(-0.25 * 0.2 * 3000, -0.5);
		expect(at(1)).toBeCloseTo(-0.2 * 3000, -0.5);
	});
});

describe("what cannot be", () => {
	it.each<[string, FiscalSpec, string]>([
		["an unknown column of people", { people: "pop1789" }, "unknown-column"],
		["an agreed share of nobody", { agreed: { A: "1", Lakes: "0" } }, "unknown-polity"],
		["shares that do not make a whole", { agreed: { A: "0.6", B: "0.5" } }, "shares-not-one"],
		["a nation without an agreed share", { agreed: { A: "1" } }, "missing-shares"],
	])("%s is named", (_, spec, code) => {
		const result = ledger(spec, [0, 0, 1, 1]);
		expect(result.ok ? [] : result.issues.map((each) => each.code)).toContain(code);
	});

	it("a table that the atlas cannot make is named; one's own takes the place of all", () => {
		const opened = openCase(gridScenario, atlas);
		if (!opened.ok) throw new Error(opened.issues[0].message);
		const result = fiscalOfPlan(opened.value, plan(0, 0, 1, 1), { table: "gdp-ratio" });
		expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(["unknown-table"]);
		expect(value({ table: "gdp-ratio" }, [0, 0, 1, 1]).table).toBe("own");
	});
});
