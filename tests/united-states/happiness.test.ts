import { columnValues, type Json } from "@velvet/core";
import {
	breakEvenLoss,
	builtInScenarios,
	findBuiltIn,
	makePlan,
	mirrorScenario,
	openCase,
	runWelfare,
	type Scenario,
	type Welfare,
	type WelfareOptions,
} from "@velvet/scenarios";
import { exchange } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { atlasOf } from "../built-atlas.ts";
import { expectSame } from "../expect-same.ts";

const builtIn = (name: string) => findBuiltIn(name) as Scenario;

function opened(scenario: Scenario) {
	const theCase = openCase(scenario, atlasOf(scenario));
	if (!theCase.ok) throw new Error(theCase.issues[0].message);
	const plan = makePlan(theCase.value);
	if (!plan.ok) throw new Error(plan.issues[0].message);
	return { theCase: theCase.value, plan: plan.value };
}

function welfareOf(scenario: Scenario, options: WelfareOptions = {}): Welfare {
	const { theCase, plan } = opened(scenario);
	const found = runWelfare(theCase, plan, options);
	if (!found.ok) throw new Error(found.issues[0].message);
	return found.value;
}

const byState = builtIn("two-nations-2016");
const found = welfareOf(byState);
const row = (welfare: Pick<Welfare, "ledger">, term: string) => {
	const own = welfare.ledger.find((each) => each.term === term);
	if (own === undefined) throw new Error(`no row ${term}`);
	return own;
};

describe("the honest ledger of 2016 (models.md, V2.7)", () => {
	it("those out of power fall from 0.5111 to 0.4240, a match of +0.0174", () => {
		expect(found.outOfPower.before.toFixed(4)).toBe("0.5111");
		expect(found.outOfPower.after.toFixed(4)).toBe("0.4240");
		expect(row(found, "match").value?.toFixed(4)).toBe("0.0174");
	});

	it("the published mean loss of 24% costs 0.0961", () => {
		expect(found.published.points.toFixed(4)).toBe("-0.0961");
		expect(row(found, "transition").value).toBeCloseTo(found.published.points, 12);
		const overYears = found.horizon.ledger.find(({ term }) => term === "transition");
		expect(overYears?.value).toBeCloseTo(found.published.pointsOverYears, 12);
	});

	it("the break-even is 4.9%; 2.5, 7.2 and 11.7 at other losses of being out of power", () => {
		expect((100 * found.breakEven.loss).toFixed(1)).toBe("4.9");
		expect(found.breakEven.byDeltaL.map(({ deltaL, loss }) => [deltaL, (100 * loss).toFixed(1)])).toEqual([
			[0.1, "2.5"],
			[0.2, "4.9"],
			[0.3, "7.2"],
			[0.5, "11.7"],
		]);
		// That loss of consumption, and that match, add up to nothing.
		expect(0.35 * Math.log(1 - found.breakEven.loss) + found.breakEven.match).toBeCloseTo(0, 12);
		expect(welfareOf(byState, { dials: { deltaL: 0.3 }, draws: 10 }).breakEven.loss).toBe(
			found.breakEven.byDeltaL[2].loss,
		);
	});

	it("the menu of undivided countries: half the time each lies between the two camps", () => {
		const { A, B, half } = found.breakEven.beside;
		expect([found.beside, B.match]).toEqual(["B", found.breakEven.match]);
		expect(half.match).toBeCloseTo((A.match + B.match) / 2, 12);
		expect(welfareOf(byState, { beside: "A", draws: 10 }).breakEven).toMatchObject(A);
	});
});

describe("the ledger added up by hand from the counties", () => {
	const { theCase, plan } = opened(byState);
	const { preference } = theCase;
	const people = columnValues(theCase.atlas, preference.vote.peopleColumn);
	const add = (value: (u: number) => number, polity: number) =>
		plan.assignment.reduce((sum, own, u) => sum + (own === polity ? value(u) || 0 : 0), 0);

	it("match by camp and nation, and what each camp gains and loses", () => {
		const votes = {
			A: [0, 1].map((k) => add((u) => preference.a[u], k)),
			B: [0, 1].map((k) => add((u) => preference.b[u], k)),
		};
		// The country was governed by B: in the nation of A, A gains and B loses; in that of B nothing changes.
		expect(found.camps.A).toMatchObject({ gain: votes.A[0], lose: 0, same: votes.A[1] });
		expect(found.camps.B).toMatchObject({ gain: 0, lose: votes.B[0], same: votes.B[1] });
		expect(row(found, "match").value).toBeCloseTo((0.2 * (votes.A[0] - votes.B[0])) / found.voters, 12);
		expect(found.cells.A.A.places[0]).toEqual({ id: "06037", name: "Los Angeles, CA", votes: 2_464_364 });
		expect(found.cells.B.A.places[0].name).toBe("Los Angeles, CA");
	});

	it("scale by people, trade by the quadratic of two places, both for all in a nation alike", () => {
		const heads = [0, 1].map((k) => add((u) => people[u], k));
		const share = heads[0] / (heads[0] + heads[1]);
		const scale = 0.35 * Math.log(1 - 0.05 * (share ** -0.5 - 1));
		expect(found.polities.A.terms.scale?.value).toBeCloseTo(scale, 12);
		const gdp = theCase.atlas.parentColumns?.get("gdp2016");
		const [g, h] = [0, 1].map((k) => {
			const parents = new Set(
				[...plan.assignment.keys()].flatMap((u) => (plan.assignment[u] === k ? [theCase.atlas.units.parentOf[u]] : [])),
			);
			return [...parents].reduce((sum, p) => sum + (gdp?.values[p] ?? 0), 0);
		});
		const s = g / (g + h);
		// Trade across x solves x² e^(2b) = (s − x)(1 − s − x), here found by halving.
		let [low, high] = [0, Math.min(s, 1 - s)];
		for (let step = 0; step < 60; step++) {
			const x = (low + high) / 2;
			if (x * x * Math.exp(0.5) < (s - x) * (1 - s - x)) low = x;
			else high = x;
		}
		expect(found.polities.A.terms.trade?.value).toBeCloseTo((-0.35 / 4) * Math.log((s - low) / s / s), 9);
		expect(found.polities.B.terms.trade?.value).toBeCloseTo(
			(-0.35 / 4) * Math.log((1 - s - low) / (1 - s) / (1 - s)),
			9,
		);
	});

	it("the total is the sum of its rows, the mean of its cells, and of its camps and nations", () => {
		const sum = found.ledger.reduce((all, { value }) => all + (value ?? 0), 0);
		expect(found.total.value).toBeCloseTo(sum, 12);
		const cells = Object.values(found.cells).flatMap((own) => Object.values(own));
		const mean = cells.reduce((all, { voters, total }) => all + voters * (total.value ?? 0), 0) / found.voters;
		expect(found.total.value).toBeCloseTo(mean, 12);
		const nations = Object.values(found.polities);
		expect(found.total.value).toBeCloseTo(
			nations.reduce((all, { voters, total }) => all + voters * (total.value ?? 0), 0) / found.voters,
			12,
		);
		const lost = cells.reduce((all, { voters, total }) => all + ((total.value ?? 0) < 0 ? voters : 0), 0);
		expect(found.losers.value).toBeCloseTo(lost / found.voters, 12);
	});
});

describe("ranges", () => {
	it("hold the values, and come from the seed alone", () => {
		for (const { p05, p50, p95 } of [...found.ledger, found.total, found.median]) {
			expect(p05).toBeLessThanOrEqual(p50 as number);
			expect(p50).toBeLessThanOrEqual(p95 as number);
		}
		expect(welfareOf(byState)).toEqual(found);
		expect(welfareOf({ ...byState, seed: "linen" }).total).not.toEqual(found.total);
	});

	it("of the transition are those of the published distribution: its middle draw is its mean", () => {
		const { p05, p50, p95 } = row(welfareOf(byState, { dials: { lambda: 0.35 } }), "transition");
		expect(p50).toBeCloseTo(0.35 * Math.log(0.76), 2);
		expect(Math.abs((p05 ?? 0) - 0.35 * Math.log(1 - 0.6512))).toBeLessThan(0.015);
		expect(Math.abs((p95 ?? 0) - 0.35 * Math.log(1 + 0.1712))).toBeLessThan(0.005);
	});

	it("close up where every dial is held", () => {
		const dials = Object.fromEntries(Object.entries(found.dials).map(([key, { value }]) => [key, value]));
		const held = welfareOf(byState, { dials, draws: 50 });
		for (const term of ["match", "scale", "trade", "transition"]) {
			const { value, p05, p95 } = row(held, term);
			expect([p05, p95]).toEqual([value, value]);
		}
	});

	it("turning one dial leaves the draws of all others as they are", () => {
		const turned = welfareOf(byState, { dials: { eta: 1 } });
		for (const term of ["match", "trade", "transition"]) expect(row(turned, term)).toEqual(row(found, term));
		expect(row(turned, "scale")).not.toEqual(row(found, "scale"));
	});
});

describe("presets and options", () => {
	const kept = welfareOf(byState, { dials: { g10: 0, b: 0, eta: 0 }, draws: 200 });

	it("a single market, and functions that cost each the same, leave match and treasuries", () => {
		for (const term of ["scale", "trade", "transition"]) {
			expect(row(kept, term)).toMatchObject({ value: 0, p05: 0, p95: 0 });
		}
		expect(kept.total.value).toBeCloseTo((row(kept, "match").value ?? 0) + (row(kept, "fiscal").value ?? 0), 12);
	});

	it("the transition may fall on those who leave alone; half of it may be softened", () => {
		const leaving = welfareOf(byState, { bears: "leaving", draws: 50 });
		expect(leaving.polities.A.terms.transition?.value).toBeCloseTo(found.published.points, 12);
		expect(leaving.polities.B.terms.transition).toMatchObject({ value: 0, p05: 0, p95: 0 });
		expect(leaving.caveats).not.toEqual(found.caveats);
		const soft = welfareOf(byState, { dials: { mitigation: 0.5 }, draws: 50 });
		expect(row(soft, "transition").value).toBeCloseTo(0.35 * Math.log(0.88), 12);
	});

	it("a higher border costs the trade of both more, McCallum's most", () => {
		const at = (b: number) => row(welfareOf(byState, { dials: { b }, draws: 10 }), "trade").value ?? 0;
		const values = [0, 0.25, 0.8, 1.65, 3.09].map(at);
		expect(values).toEqual([...values].sort((p, q) => q - p));
		expect(new Set(values).size).toBe(5);
	});

	it("peace is out unless asked for, and then a range without a value", () => {
		expect(found.ledger.map(({ term }) => term)).not.toContain("peace");
		const asked = welfareOf(byState, { peace: [-0.01, 0.05] });
		const peace = row(asked, "peace");
		expect([peace.value, peace.why]).toEqual([null, expect.stringContaining("range")]);
		expect(peace.p05).toBeCloseTo(-0.007, 2);
		expect(peace.p95).toBeCloseTo(0.047, 2);
		expect(asked.total.value).toBe(found.total.value);
		expect((asked.total.p50 ?? 0) - (found.total.p50 ?? 0)).toBeCloseTo(0.02, 2);
		expect(asked.caveats.join(" ")).toContain("no probability of any conflict");
	});

	it("over years the effect of elections fades: about a fifth is felt, and the break-even with it", () => {
		const { horizon } = found;
		expect(horizon.breakEven.loss).toBeLessThan(found.breakEven.loss / 5);
		expect(row(horizon, "match").value).toBeCloseTo((row(found, "match").value ?? 0) * horizon.kept, 12);
		// Trade and transition are on their way at first, so that their mean lies nearer to nought.
		for (const term of ["trade", "transition"]) {
			expect(row(horizon, term).value).toBeGreaterThan(row(found, term).value ?? 0);
		}
		expect(horizon.tornado.map(({ key }) => key)).toContain("shockHalfLife");
		expect(found.tornado.map(({ key }) => key)).not.toContain("shockHalfLife");
	});

	it("theory stands beside it: who would be efficient, and whom taxes would make part", () => {
		const { theory } = welfareOf(byState, { sizeRatio: 100, draws: 10 });
		expect(theory.size).toMatchObject({
			nations: 2,
			efficientAt: 16,
			stableAt: 8,
			asked: { ratio: 100, efficient: 5 },
		});
		expect(found.theory.size.asked).toBeNull();
		const { A, B } = theory.taxes.polities;
		expect([A.pays, B.pays]).toEqual([A.breakEven < 1, B.breakEven < 1]);
	});
});

describe("what cannot be known is null, with its reason", () => {
	it("without GDP neither trade nor treasuries have a value, and the total is of the rest", () => {
		const granite = welfareOf(builtIn("new-hampshire-2016"), { draws: 50 });
		for (const term of ["trade", "fiscal"]) {
			expect(row(granite, term)).toMatchObject({
				value: null,
				p05: null,
				p95: null,
				why: expect.stringContaining("GDP"),
			});
		}
		const known = ["match", "scale", "transition"].reduce((sum, term) => sum + (row(granite, term).value ?? 0), 0);
		expect(granite.total.value).toBeCloseTo(known, 12);
	});

	it("a nation too small to pay for what all had in common has no value there", () => {
		const alone = { ...byState, plan: { method: "assignment", places: { A: ["15005", "15001"] }, rest: "B" } } as const;
		const tiny = welfareOf(alone, { dials: { eta: 1 }, draws: 100 });
		expect(tiny.polities.A.terms.scale).toEqual({ value: null, p05: null, p50: null, p95: null });
		expect(row(tiny, "scale")).toMatchObject({ value: null, why: expect.stringContaining("small nation") });
		expect(JSON.stringify(tiny)).not.toMatch(/NaN|Infinity/);
	});

	it("a country that nobody leaves changes nothing for anybody", () => {
		const whole = welfareOf({ ...byState, plan: { method: "assignment", places: {}, rest: "B" } } as const, {
			draws: 50,
		});
		expect(Object.keys(whole.polities)).toEqual(["B"]);
		expect(whole.total).toEqual({ value: 0, p05: 0, p50: 0, p95: 0 });
		expect(whole.breakEven.loss).toBe(0);
		expect(whole.losers.value).toBe(0);
	});

	it("a plan of no land is an issue", () => {
		const { theCase } = opened(byState);
		const none = {
			assignment: new Uint16Array(theCase.atlas.units.ids.length).fill(0xffff),
			origin: { method: "test", version: 1, parameters: {} },
		};
		expect(runWelfare(theCase, none)).toMatchObject({ ok: false, issues: [{ code: "no-voters" }] });
	});

	it("a match that falls has a gain of consumption as its break-even", () => {
		expect(breakEvenLoss(-0.0174, 0.35)).toBeCloseTo(1 - Math.exp(0.0174 / 0.35), 12);
		// Texas as a nation of the camp that has fewer votes there: more would be out of power than in the undivided country.
		const upside = welfareOf(
			{ ...byState, plan: { method: "assignment", places: { A: ["48"] }, rest: "B" } } as const,
			{ draws: 50 },
		);
		expect(upside.breakEven.match).toBeLessThan(0);
		expect(upside.breakEven.loss).toBeLessThan(0);
	});
});

describe("the mirror", () => {
	it.each(builtInScenarios.map(({ name, scenario }) => [name, scenario] as const))(
		"exchanging the camps of %s exchanges every number and every sentence",
		(_, scenario) => {
			const options: WelfareOptions = { draws: 60, bears: "leaving", peace: [-0.01, 0.01], sizeRatio: 50 };
			const [here, there] = [welfareOf(scenario, options), welfareOf(mirrorScenario(scenario), options)];
			expectSame(there as unknown as Json, exchange(here as unknown as Json));
		},
	);

	it("and so does the undivided country that the plan stands beside", () => {
		const [here, there] = [
			welfareOf(byState, { beside: "A", draws: 60 }),
			welfareOf(mirrorScenario(byState), { beside: "B", draws: 60 }),
		];
		expectSame(there as unknown as Json, exchange(here as unknown as Json));
	});
});
