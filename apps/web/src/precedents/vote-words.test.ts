import { builtInRules } from "@velvet/scenarios";
import { expect, it } from "vitest";
import { conditionWords, marginWords, ruleLine, rulesWithNumber, tagWords } from "./vote-words.ts";

it("says margins in votes to the twentieth, and in units", () => {
	expect(marginWords(-27_144, "vote")).toBe("27,144 votes short");
	expect(marginWords(2046.35, "vote")).toBe("2,046.35 votes above");
	expect(marginWords(1, "unit")).toBe("1 unit above");
	expect(marginWords(0, "vote")).toBe("exactly at it");
});

it("names rules by their title, or by their conditions", () => {
	expect(ruleLine("two-thirds")).toBe("Two thirds of valid votes");
	expect(ruleLine(null)).toBe("none fixed");
	expect(ruleLine({ base: "cast", threshold: "3/4", strict: false, unit: "bloc", turnoutQuorum: "3/4" })).toBe(
		"at least 3/4 of ballots cast, turnout of 3/4",
	);
	expect(rulesWithNumber).toHaveLength(builtInRules.length - 3);
	expect(conditionWords("concurrent: north", "valid")).toBe("Yes in north");
});

it("says what is not verified", () => {
	expect(tagWords("M")).toBe("not verified");
	expect(tagWords("F+M; note: consent is M")).toBe("found in a public source, parts not verified; note: consent is M");
});
