import { beforeAll, describe, expect, it } from "vitest";
import { drawModel, drawRival, type ElectionPair, FILE, learnSpreads, readPair } from "./election.ts";
import { type Judgement, judge, pool } from "./judge.ts";
import { report } from "./report.ts";
import { isShared } from "./shared-data.ts";

/**
 * Presidential votes by county from the election before. The spreads are learnt from the three other elections: no
 * election has a say in how it is foretold, but for the volatility, which is that of the model.
 */
describe.skipIf(!isShared(FILE))("presidential votes by county, 2012 to 2024", () => {
	const years = [2012, 2016, 2020, 2024];
	const judged: Record<string, { readonly model: Judgement[]; readonly rival: Judgement[] }> = {};

	beforeAll(() => {
		const pairs = years.map((year) => readPair(year - 4, year));
		const spreadsFor = (pair: ElectionPair) => learnSpreads(pairs.filter((each) => each !== pair));
		for (const given of [true, false]) {
			const one = (draw: typeof drawModel) =>
				pairs.map((pair) => judge(draw(pair, spreadsFor(pair), 200, given), pair.after));
			const both = { model: one(drawModel), rival: one(drawRival) };
			judged[given ? "given" : "not given"] = both;
			report(`national result ${given ? "given" : "not given"}`, [...years, "all"], {
				model: [...both.model, pool(both.model)],
				rival: [...both.rival, pool(both.rival)],
			});
		}
	}, 300_000);

	it.each(["given", "not given"])("are covered as they should be over the four, national result %s", (which) => {
		const { inside50, inside90, count } = pool(judged[which].model);
		expect(count).toBe(12_479);
		expect(inside50).toBeGreaterThan(0.45);
		expect(inside50).toBeLessThan(0.58);
		expect(inside90).toBeGreaterThan(0.84);
		expect(inside90).toBeLessThan(0.95);
	});

	it.each(["given", "not given"])(
		"are foretold better than by uniform swing of the same spread, national result %s",
		(which) => {
			expect(pool(judged[which].model).crps).toBeLessThan(pool(judged[which].rival).crps);
		},
	);

	it("are foretold better when the national result is given", () => {
		expect(pool(judged.given.model).crps).toBeLessThan(pool(judged["not given"].model).crps);
	});

	it("are covered in every year but 2016, when town and country moved apart", () => {
		const [, in2016, ...others] = judged.given.model;
		for (const other of [judged.given.model[0], ...others]) expect(other.inside90).toBeGreaterThan(0.9);
		expect(in2016.inside90).toBeGreaterThan(0.45);
	});
});
