import { builtInRules } from "@velvet/scenarios";
import { expect, it } from "vitest";
import {
	answerWords,
	askedPercent,
	conditionWords,
	ruleLine,
	rulesWithNumber,
	tagWords,
	typeset,
	votePercent,
} from "./vote-words.ts";

it("names rules by their title, or by their conditions", () => {
	expect(ruleLine("two-thirds")).toBe("Two thirds of valid votes");
	expect(ruleLine(null)).toBe("none fixed");
	expect(ruleLine({ base: "cast", threshold: "3/4", strict: false, unit: "bloc", turnoutQuorum: "2/3" })).toBe(
		"at least 3/4 of ballots cast, turnout of at least 2/3",
	);
	expect(ruleLine({ base: "valid", threshold: "50%", strict: true, unit: "bloc" })).toBe(ruleLine("simple-majority"));
	expect(rulesWithNumber).toHaveLength(builtInRules.length - 3);
	expect(conditionWords("concurrent: north", "valid")).toBe("Yes in north");
});

it("says what is not verified", () => {
	expect(tagWords("M")).toBe("not verified");
	expect(tagWords("F+M; note: consent is M")).toBe("found in a public source, parts not verified; note: consent is M");
});

it("never shows nearly all as all, nor a few as none", () => {
	// Norway 1905: 184 of 368,392 said no.
	expect(votePercent(368_208 / 368_392)).toBe("99.9\u00a0%");
	expect([votePercent(1), votePercent(0), votePercent(0.0001), votePercent(0.99999, 2)]).toEqual(
		["100.0", "0.0", "0.1", "99.99"].map((digits) => `${digits}\u00a0%`),
	);
});

it("writes what is asked for with the digits it has", () => {
	expect([0.5, 0.4, 0.55, 2 / 3, 1].map(askedPercent)).toEqual(
		["50", "40", "55", "66.67", "100"].map((digits) => `${digits}\u00a0%`),
	);
});

it("sets what the records say as the page sets its own words", () => {
	expect(typeset("2017-06-18: turnout 89.72%, 2013-2024 (TdG; swissinfo)")).toBe(
		"18 June 2017: turnout 89.72\u00a0%, 2013–2024 (Tribune de Genève; swissinfo)",
	);
	expect(["Yes", "No", "Bern"].map(answerWords)).toEqual(["yes", "no", "Bern"]);
});
