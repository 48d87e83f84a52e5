import type { CampIndex } from "@velvet/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEvenLoss } from "./break-even.ts";
import { dialsOf, valuesOf } from "./dials.ts";
import type { Nation } from "./nations.ts";
import { reckon, type Setting } from "./reckon.ts";
import type { StatusQuo } from "./status-quo.ts";
import type { Question } from "./terms.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const nation = fc.record({
	governs: fc.constantFrom<CampIndex>(0, 1),
	voters: fc.tuple(fc.integer({ min: 0, max: 9_000_000 }), fc.integer({ min: 1, max: 9_000_000 })),
	people: fc.integer({ min: 1_000, max: 20_000_000 }),
	gdp: fc.option(fc.integer({ min: 1_000_000, max: 2_000_000_000 }), { freq: 9 }),
	balance: fc.option(fc.integer({ min: -3_000, max: 3_000 }), { freq: 9 }),
	leaves: fc.boolean(),
});
const asked = fc
	.record({
		nations: fc.array(nation, { minLength: 1, maxLength: 5 }),
		beside: fc.constantFrom<StatusQuo>("A", "B", "half"),
		bears: fc.constantFrom("both" as const, "leaving" as const),
		dials: fc.record({
			deltaL: share,
			deltaW: share,
			eta: share,
			b: share,
			g10: fc.double({ min: -0.9, max: 0.5, noNaN: true }),
		}),
		peace: fc.double({ min: -0.1, max: 0.1, noNaN: true }),
		years: fc.constantFrom(null, 1, 20),
	})
	.map(({ nations, beside, bears, dials, peace, years }) => {
		const people = nations.reduce((sum, each) => sum + each.people, 0);
		const question: Question = {
			beside,
			bears,
			nations: nations.map(
				(each, k): Nation => ({ ...each, id: `n${k}`, polity: k, share: each.people / people, balances: [] }),
			),
		};
		const setting: Setting = {
			dials: valuesOf(dialsOf(dials)),
			balances: nations.map(({ balance }) => balance),
			peace,
			years,
		};
		return { question, setting };
	});

describe("the ledger of any nations", () => {
	it("exchanging the camps exchanges cells, and leaves every mean as it is to the last bit", () => {
		fc.assert(
			fc.property(asked, ({ question, setting }) => {
				const { beside, nations } = question;
				const mirrored: Question = {
					...question,
					beside: beside === "A" ? "B" : beside === "B" ? "A" : "half",
					nations: nations.map((each) => ({
						...each,
						governs: each.governs === 0 ? 1 : 0,
						voters: [each.voters[1], each.voters[0]],
					})),
				};
				const [here, there] = [reckon(question, setting), reckon(mirrored, setting)];
				expect(there.cells).toEqual([here.cells[1], here.cells[0]]);
				expect([there.means, there.median, there.losers]).toEqual([here.means, here.median, here.losers]);
			}),
		);
	});

	it("the order of nations reaches no bit of a mean", () => {
		fc.assert(
			fc.property(asked, ({ question, setting }) => {
				const turned = { ...question, nations: [...question.nations].reverse() };
				const [here, there] = [
					reckon(question, setting),
					reckon(turned, { ...setting, balances: [...setting.balances].reverse() }),
				];
				expect([there.means, there.median, there.losers]).toEqual([here.means, here.median, here.losers]);
				expect(there.cells[0]).toEqual([...here.cells[0]].reverse());
			}),
		);
	});

	it("the total is the sum of what has a value, and peace; nobody's match is worth more than the dials say", () => {
		fc.assert(
			fc.property(asked, ({ question, setting }) => {
				const { means, match, losers, cells } = reckon(question, setting);
				const known = [means.match, means.scale, means.trade, means.fiscal, means.transition];
				fc.pre(known.every((each) => each === null || Number.isFinite(each)));
				// A term that one nation lacks is left out for all.
				const sum = known.reduce<number>((all, each) => all + (each ?? 0), setting.peace);
				expect(means.total).toBeCloseTo(sum, 9);
				const { deltaL, deltaW } = setting.dials;
				for (const points of match.flat()) expect(Math.abs(points)).toBeLessThanOrEqual(deltaL + deltaW);
				let [lost, all] = [0, 0];
				question.nations.forEach(({ voters }, k) => {
					for (const camp of [0, 1] as const) {
						all += voters[camp];
						if (cells[camp][k] < 0) lost += voters[camp];
					}
				});
				expect(losers).toBeCloseTo(lost / all, 9);
			}),
		);
	});

	it("a break-even brings match and consumption to nought, whatever the sign", () => {
		fc.assert(
			fc.property(
				fc.double({ min: -0.5, max: 0.5, noNaN: true }),
				fc.double({ min: 0.2, max: 0.5, noNaN: true }),
				(match, lambda) => {
					const loss = breakEvenLoss(match, lambda);
					expect(Math.sign(loss)).toBe(Math.sign(match) + 0);
					expect(match + lambda * Math.log1p(-loss)).toBeCloseTo(0, 9);
				},
			),
		);
	});
});
