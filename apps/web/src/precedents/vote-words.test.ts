import { builtInRules } from "@velvet/scenarios";
import { expect, it } from "vitest";
import { conditionWords, ruleLine, rulesWithNumber, tagWords } from "./vote-words.ts";

it("names rules by their title, or by their conditions", () => {
	expect(ruleLine("two-thirds")).toBe("Two thirds of valid votes");
	expect(ruleLine(null)).toBe("none fixed");
	expect(ruleLine({ base: "cast", threshold: "3/4", strict: false, unit: "bloc", turnoutQuorum: "3/4" })).toBe(
		"at least 3/4 of ballots cast, turnout of at least 3/4",
	);
	expect(rulesWithNumber).toHaveLength(builtInRules.length - 3);
	expect(conditionWords("concurrent: north", "valid")).toBe("Yes in north");
});

it("says what is not verified", () => {
	expect(tagWords("M")).toBe("not verified");
	expect(tagWords("F+M; note: consent is M")).toBe("found in a public source, parts not verified; note: consent is M");
});
