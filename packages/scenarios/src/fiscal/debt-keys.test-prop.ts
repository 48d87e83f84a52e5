import { gridAtlas } from "@velvet/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { mirrorFiscal, mirrorScenario } from "../mirror.ts";
import { openCase } from "../open-case.ts";
import type { Scenario } from "../scenario.ts";
import { gridScenario } from "../testing/grid-case.ts";
import { debtKeys, exactShares, split } from "./debt-keys.ts";
import { divide } from "./divided.ts";
import { fiscalOfPlan } from "./fiscal-of-plan.ts";
import { debtRules, type FiscalSpec } from "./fiscal-spec.ts";
import { politySums } from "./sums.ts";
import { tablesOf } from "./tables.ts";
import { landOf, peopleBy, productOf } from "./yardsticks.ts";

const votes = fc.array(fc.tuple(fc.nat(500), fc.nat(500)), { minLength: 9, maxLength: 9 });
const amounts = fc.array(fc.nat(1_000_000), { minLength: 3, maxLength: 3 }).map((list) => Float64Array.from(list));
const cases = fc.record({
	votes,
	receipts: amounts,
	outlays: amounts,
	assignment: fc.array(fc.constantFrom(0, 1, 2), { minLength: 9, maxLength: 9 }),
	weights: fc.tuple(fc.nat(9), fc.constant(0), fc.nat(9), fc.nat(9)),
	agreed: fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 7 })),
	owed: fc.nat(1_000_000_000),
});
const origin = { method: "assignment", version: 1, parameters: {} };
const polities: Scenario["polities"] = [
	...gridScenario.polities,
	{ id: "Lakes", name: "Lakes", colour: null, status: { kind: "sovereign" } },
];

function open(each: typeof cases extends fc.Arbitrary<infer T> ? T : never, mirrored: boolean) {
	const atlas = gridAtlas(3, 3, each.votes);
	const scenario = { ...gridScenario, polities };
	const opened = openCase(mirrored ? mirrorScenario(scenario) : scenario, atlas);
	if (!opened.ok) throw new Error(opened.issues[0].message);
	const swapped = each.assignment.map((polity) => (polity === 2 ? 2 : 1 - polity));
	const plan = { assignment: Uint16Array.from(mirrored ? swapped : each.assignment), origin };
	const all = each.agreed.reduce((sum, part) => sum + part, 0);
	const [a, b, lakes] = each.agreed.map((part) => `${part}/${all}`);
	const { weights } = each;
	const written: FiscalSpec = {
		agreed: { A: a, B: b, Lakes: lakes },
		...(weights.some((weight) => weight > 0) ? { weights } : {}),
		owed: { amount: each.owed, year: 2016, source: "a test", tag: "A" },
	};
	const own = { name: "own.csv", receipts: each.receipts, outlays: each.outlays, years: null };
	return { theCase: opened.value, plan, own, spec: mirrored ? mirrorFiscal(written) : written };
}

it("every rule shares out all of the debt: exactly as fractions, to the last unit as money, to nine places as decimals", () => {
	fc.assert(
		fc.property(cases, (each) => {
			const { theCase, plan, own, spec } = open(each, false);
			const divided = divide(theCase, plan);
			const people = peopleBy(divided, "people");
			if (people === null) throw new Error("The grid counts people");
			const sums = politySums(divided, tablesOf(theCase, own)[0]);
			const keys = debtKeys(divided, { people, product: productOf(divided), land: landOf(divided), sums }, spec);
			for (const rule of debtRules) {
				const key = keys[rule];
				if ("why" in key) continue;
				const shares = exactShares(key.weights);
				const all = shares.reduce((product, { q }) => product * q, 1n);
				expect(shares.reduce((sum, { p, q }) => sum + p * (all / q), 0n)).toBe(all);
				expect(split(divided, key, each.owed)?.reduce((sum, part) => sum + part, 0)).toBe(each.owed);
			}
			const result = fiscalOfPlan(theCase, plan, spec, own);
			if (!result.ok) throw new Error(result.issues[0].message);
			for (const shares of Object.values(result.value.debt)) {
				if (shares === null) continue;
				expect(Object.values(shares).reduce((sum, share) => sum + Math.round(share * 1e9), 0)).toBe(1e9);
			}
		}),
	);
});

it("the zero option leaves all to the nation that remains, two to one is for two", () => {
	fc.assert(
		fc.property(cases, (each) => {
			const { theCase, plan, own, spec } = open(each, false);
			const result = fiscalOfPlan(theCase, plan, spec, own);
			if (!result.ok) throw new Error(result.issues[0].message);
			expect(result.value.debt["zero-option"]).toEqual({ A: 0, B: 1, Lakes: 0 });
			expect(result.value.debt["2:1"]).toBeNull();
			expect(result.value.debtWhy["2:1"]).toContain("two nations");
		}),
	);
});

it("exchanging the camps exchanges every figure", () => {
	fc.assert(
		fc.property(cases, (each) => {
			const [here, there] = [false, true].map((mirrored) => {
				const { theCase, plan, own, spec } = open(each, mirrored);
				const result = fiscalOfPlan(theCase, plan, spec, own);
				if (!result.ok) throw new Error(result.issues[0].message);
				return result.value;
			});
			const twin = { A: "B", B: "A", Lakes: "Lakes" };
			for (const [id, other] of Object.entries(twin)) {
				expect(there.polities[other]).toEqual(here.polities[id]);
				for (const rule of debtRules) expect(there.debt[rule]?.[other]).toBe(here.debt[rule]?.[id]);
			}
		}),
	);
});
