import { absoluteHazard, sampleMedians } from "@velvet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fearonLaitin } from "./fearon-laitin.ts";
import { oddsRatio } from "./odds-ratio.ts";

const termOf = (key: string) => {
	const found = fearonLaitin.terms.find((each) => each.key === key);
	if (found === undefined) throw new Error(`No term ${key}`);
	return found;
};

describe("Fearon and Laitin 2003, Model 1 (models.md, V4.3)", () => {
	it.each<[string, { readonly [key: string]: number }, string]>([
		["at the medians of the sample", {}, "0.0118"],
		["an oil exporter", { oil: 1 }, "0.0273"],
		["a new state", { "new-state": 1 }, "0.0617"],
		["instability", { instability: 1 }, "0.0216"],
		["both", { "new-state": 1, instability: 1 }, "0.1086"],
	])("%s", (_, change, published) => {
		expect(absoluteHazard({ ...sampleMedians, ...change }).toFixed(4)).toBe(published);
	});

	it("is 0.011763 a year at the medians as they are printed", () => {
		expect(absoluteHazard(sampleMedians).toFixed(6)).toBe("0.011763");
	});

	it.each([
		["new-state", "5.52"],
		["instability", "1.85"],
		["oil", "2.36"],
		["gdp", "0.71"],
	])("odds ratio of %s: %s", (key, published) => {
		expect(oddsRatio(termOf(key)).value.toFixed(2)).toBe(published);
	});

	it("each 1,000 dollars multiply the odds by 0.709", () => {
		expect(oddsRatio(termOf("gdp")).value.toFixed(3)).toBe("0.709");
	});

	it("the published ratio is that of the odds of the absolute figures, wherever the country stands", () => {
		const odds = (p: number) => p / (1 - p);
		fc.assert(
			fc.property(
				fc.constantFrom(...fearonLaitin.terms),
				fc.double({ min: -2, max: 2, noNaN: true }),
				fc.double({ min: 0, max: 10, noNaN: true }),
				(term, steps, gdp) => {
					const from = { ...sampleMedians, gdp };
					const to = { ...from, [term.key]: (from[term.key as keyof typeof from] ?? 0) + steps };
					const ratio = odds(absoluteHazard(to)) / odds(absoluteHazard(from));
					expect(ratio / oddsRatio(term, steps).value).toBeCloseTo(1, 9);
				},
			),
		);
	});
});

describe("an odds ratio", () => {
	it("has the interval of its standard error: a new state 2.84 to 10.72", () => {
		const { low, high } = oddsRatio(termOf("new-state"));
		// exp(1.7087 ± 1.959964 · 0.3387), by hand.
		expect([low.toFixed(2), high.toFixed(2)]).toEqual(["2.84", "10.72"]);
	});

	it("is turned over by a step back, and is 1 without a step", () => {
		const [up, down] = [oddsRatio(termOf("oil")), oddsRatio(termOf("oil"), -1)];
		expect(up.low * down.high).toBeCloseTo(1, 12);
		expect(up.value * down.value).toBeCloseTo(1, 12);
		expect(oddsRatio(termOf("oil"), 0)).toEqual({ value: 1, low: 1, high: 1 });
	});

	it("takes no step that is no number", () => {
		expect(() => oddsRatio(termOf("oil"), Number.POSITIVE_INFINITY)).toThrow();
	});
});
