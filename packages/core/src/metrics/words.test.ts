import { expect, it } from "vitest";
import { counted, plural, withArticle } from "./words.ts";

it("counts stand with their noun, of which there is one or many", () => {
	expect(counted(1, "county line")).toBe("1 county line");
	expect(counted(1308, "county line")).toBe("1,308 county lines");
	expect(counted(2, "person", "people")).toBe("2 people");
});

it("many are called by the usual rules, each word of a choice by its own", () => {
	expect(["county", "day", "county or town", "county or town line"].map(plural)).toEqual([
		"counties",
		"days",
		"counties or towns",
		"county or town lines",
	]);
});

it("names that are plural states take their article within a sentence", () => {
	expect(["United States", "Union of Lakes", "Pacifica", "Unionville"].map(withArticle)).toEqual([
		"the United States",
		"the Union of Lakes",
		"Pacifica",
		"Unionville",
	]);
});
