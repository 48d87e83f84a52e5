import { expect, it } from "vitest";
import type { ScoreView } from "../engine/views.ts";
import { addsUp, addsUpSentence, knownWords } from "./adds-up.ts";

const columns = [
	{ key: "pop2016", title: "people, 1 July 2016", year: 2016, source: "census" },
	{ key: "adults_pct", title: "adults among people", year: 2019, source: "census" },
];
const score = {
	metrics: {
		income: { value: 1, aggregation: "mean by pop2016", known: 0.9987 },
		adults: { value: 1, aggregation: "sum of people by adults_pct", known: 1 },
		gdp: { value: 1, aggregation: "sum", known: 1 },
		age: { value: null, aggregation: "none", known: 0 },
		stranded: { value: 1 },
	},
} as unknown as ScoreView;

it("says how a fact adds up, with columns by their titles, and what is known", () => {
	expect(addsUp("income", score, { columns })).toEqual({ how: "mean by people, 1 July 2016", known: 0.9987 });
	expect(addsUp("adults", score, { columns })?.how).toBe("sum of people × adults among people");
	expect(addsUp("gdp", score, { columns })?.how).toBe("sum");
	expect(addsUp("population", score, { columns })).toEqual({ how: "sum", known: null });
});

it("says nothing of what is no fact, or is not known", () => {
	expect(addsUp("age", score, { columns })).toBeNull();
	expect(addsUp("stranded", score, { columns })).toBeNull();
});

it("is a sentence on a card", () => {
	expect(addsUpSentence({ how: "mean by people", known: 0.9987 })).toBe(
		"Mean by people over the units of each nation. Known for 99.9\u00a0% of the weight.",
	);
	expect(knownWords(1)).toBe("100\u00a0%");
	expect(knownWords(0.99998)).toBe("over 99.9\u00a0%");
	expect(addsUpSentence({ how: "sum", known: null })).toBe("Sum over the units of each nation.");
});
