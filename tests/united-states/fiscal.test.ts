import type { Json } from "@velvet/core";
import { parseMoneyTable } from "@velvet/ingest";
import {
	builtInScenarios,
	type FiscalResult,
	type FiscalSpec,
	findBuiltIn,
	fiscalOfPlan,
	makePlan,
	mirrorScenario,
	type OwnTable,
	openCase,
	type Scenario,
} from "@velvet/scenarios";
import { exchange } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { atlasOf, builtAtlas } from "../built-atlas.ts";
import { expectSame } from "../expect-same.ts";

function ledger(scenario: Scenario, spec: FiscalSpec = {}, own?: OwnTable): FiscalResult {
	const opened = openCase(scenario, atlasOf(scenario));
	const plan = opened.ok ? makePlan(opened.value) : opened;
	if (!opened.ok || !plan.ok) throw new Error("The scenario cannot be opened");
	const result = fiscalOfPlan(opened.value, plan.value, spec, own);
	if (!result.ok) throw new Error(result.issues[0].message);
	return result.value;
}

const of = (name: string): Scenario => {
	const scenario = findBuiltIn(name);
	if (scenario === null) throw new Error(`No scenario ${name}`);
	return scenario;
};

/** Tax Foundation, fiscal year 2002 (models.md V6.2): tax and spending per head, and the ratio as printed. */
const fiscal2002 =
	"AL 4582/7529/1.64, AK 6049/11540/1.91, AZ 5189/6265/1.21, AR 4309/6676/1.55, CA 7313/5592/.76, CO 7126/5543/.78, CT 10426/6820/.65, DE 6722/5718/.85, FL 6209/6275/1.01, GA 5709/5792/1.01, HI 5311/8341/1.57, ID 4690/6154/1.31, IL 7023/5373/.77, IN 5406/5418/1.00, IA 5149/6346/1.23, KS 5583/6326/1.13, KY 4637/6938/1.50, LA 4423/6563/1.48, ME 5218/6989/1.34, MD 7239/8848/1.22, MA 9282/6933/.75, MI 6064/5361/.88, MN 6811/5230/.77, MS 3873/7308/1.89";

/** The same for 2005, ratios alone (models.md V6.3). */
const fiscal2005 =
	"NM 2.03, MS 2.02, AK 1.84, LA 1.78, WV 1.76, ND 1.68, AL 1.66, SD 1.53, KY 1.51, VA 1.51, MT 1.47, HI 1.44, ME 1.41, AR 1.41, OK 1.36, SC 1.35, MO 1.32, MD 1.30, TN 1.27, ID 1.21, AZ 1.19, KS 1.12, WY 1.11, IA 1.10, NE 1.10, VT 1.08, NC 1.08, PA 1.07, UT 1.07, IN 1.05, OH 1.05, GA 1.01, RI 1.00, FL .97, TX .94, OR .93, MI .92, WA .88, WI .86, MA .82, CO .81, NY .79, CA .78, DE .77, IL .75, MN .72, NH .71, CT .69, NV .65, NJ .61";

describe("published figures", () => {
	it("V6.2: the ratio of a table of one's own is spending over tax, to 0.01", () => {
		const lines = fiscal2002.split(", ").map((line) => line.split(/[ /]/));
		const csv = `id,receipts,outlays,year\n${lines.map(([code, tax, spent]) => `${code},${tax},${spent},2002`).join("\n")}\n`;
		const own = parseMoneyTable(new TextEncoder().encode(csv), "2002.csv", builtAtlas("us-counties"));
		if (!own.ok) throw new Error(own.issues[0].message);
		const { parents } = ledger(of("two-nations-2016"), {}, own.value);
		const ratios = new Map(parents.map(({ code, ratio }) => [code, ratio]));
		expect(lines).toHaveLength(24);
		for (const [code, , , printed] of lines) {
			expect(Math.abs((ratios.get(code) ?? 0) - Number(printed))).toBeLessThanOrEqual(0.01);
		}
		expect(ratios.get("WY")).toBeNull();
	});

	it("V6.3: the ratios of 2005 that ship are those published, and the table made of them has them", () => {
		const { parents, table } = ledger(of("two-nations-2016"));
		expect(table).toBe("collections-ratio");
		const ratios = new Map(parents.map(({ code, ratio }) => [code, ratio]));
		const published = fiscal2005.split(", ").map((pair) => pair.split(" "));
		expect(published).toHaveLength(50);
		for (const [code, ratio] of published) expect(ratios.get(code)).toBeCloseTo(Number(ratio), 6);
		expect(ratios.get("DC")).toBeNull();
	});

	it("V6.4: 43.72% of the people of 2010 live in A, and two to one is 0.6667 and 0.3333", () => {
		const { debt, yardsticks } = ledger(of("two-nations-2016"), { people: "pop2010" });
		expect(debt.population?.A).toBeCloseTo(0.4372, 4);
		expect(yardsticks.people.title).toBe("people, census of 1 April 2010");
		expect(debt["2:1"]?.B).toBeCloseTo(0.6667, 4);
		expect(debt["2:1"]?.A).toBeCloseTo(0.3333, 4);
	});

	it("collections add up to what the IRS published, whatever is cut", () => {
		for (const name of ["two-nations-2016", "by-county-2016"]) {
			const table = ledger(of(name)).tables.find(({ key }) => key === "collections-spending");
			const sum = (table?.polities.A?.receipts ?? 0) + (table?.polities.B?.receipts ?? 0);
			expect(sum).toBe(2_837_725_398_000);
		}
	});

	it("by GDP the nation by county has 0.6622 of it, as allocated", () => {
		expect(ledger(of("by-county-2016")).debt.gdp?.A).toBeCloseTo(0.6622, 4);
	});
});

describe("what the tables say", () => {
	it("six tables of 2016 lie apart by more than the plan's own effect, in sign too where counties part", () => {
		const { tables, polities } = ledger(of("by-county-2016"));
		expect(tables.map(({ key }) => key)).toEqual([
			"collections-ratio",
			"collections-spending",
			"gdp-ratio",
			"gdp-spending",
			"income-ratio",
			"income-spending",
		]);
		const { neutral } = polities.A.spread;
		expect(neutral?.low).toBeLessThan(0);
		expect(neutral?.high).toBeGreaterThan(0);
		expect(neutral?.highTable).toBe("income-spending");
	});

	it("deficit-neutral balances of the nations sum to nought by every table, to a few dollars", () => {
		for (const { polities } of ledger(of("by-county-2016")).tables) {
			expect(Math.abs((polities.A?.neutral ?? 1e9) + (polities.B?.neutral ?? 0))).toBeLessThan(5);
		}
	});

	it("2024 has no spending by county, and says so by leaving those tables out", () => {
		const scenario = builtInScenarios.find(({ scenario: each }) => each.vote === "president-2024")?.scenario;
		if (scenario === undefined) throw new Error("No scenario of 2024");
		const { tables, polities, owed, why } = ledger(scenario);
		expect(tables.map(({ key }) => key)).toEqual(["collections-ratio", "gdp-ratio"]);
		expect(owed).toMatchObject({ year: 2024, tag: "M" });
		expect(polities.A.burden).toMatchObject({ toGdp: null, rate: 0.039 });
		expect(polities.B.burden).toMatchObject({ rate: 0.032 });
		expect(why.toGdp).toContain("GDP is of 2016, the debt of 2024");
	});

	it("New Hampshire's towns have no table: null, with the reason", () => {
		const { polities, tables, debt } = ledger(of("new-hampshire-2016"));
		expect(tables).toEqual([]);
		expect(polities.A).toMatchObject({ receipts: null, outlays: null, balance: null, perHead: null });
		expect(polities.A.why).toContain("no table of receipts and outlays");
		expect(debt.population).not.toBeNull();
	});
});

describe.each(builtInScenarios.map(({ name, scenario }) => [name, scenario] as const))("%s mirrored", (_, scenario) => {
	it("has under A every figure that stood under B, byte for byte", () => {
		// A dial's tag for what is assumed is the letter A too: the dials are no matter of the camps.
		const { dials, ...here } = ledger(scenario, { debt: "gdp" });
		const { dials: same, ...there } = ledger(mirrorScenario(scenario), { debt: "gdp" });
		expectSame(there as unknown as Json, exchange(here as unknown as Json));
		expect(same).toEqual(dials);
	});
});
