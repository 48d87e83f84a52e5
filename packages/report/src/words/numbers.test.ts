import { describe, expect, it } from "vitest";
import { inPercent, inShort, inStep, inUnit, inWords } from "./numbers.ts";

describe("numbers for people", () => {
	it("in a sentence", () => {
		expect([54_627_155, 730_512, 999_949, 999_950, 1_234_567_890, 0].map(inWords)).toEqual([
			"54.6 million",
			"730,512",
			"999,949",
			"1.0 million",
			"1.2 billion",
			"0",
		]);
	});

	it("in a label", () => {
		expect([22_173_314, 769_743, 999_499, 999_500, 812, 0].map(inShort)).toEqual([
			"22.2 M",
			"770 k",
			"999 k",
			"1.0 M",
			"812",
			"0",
		]);
	});

	it("in the unit of a metric; what does not exist is a dash", () => {
		expect(inUnit(0.576002, "share")).toBe("57.6%");
		expect(inUnit(11_923.7, "km")).toBe("11,924 km");
		expect(inUnit(18_602_000, "million USD")).toBe("$18,602 bn");
		expect(inUnit(null, "share")).toBe("–");
		expect(inPercent(1)).toBe("100.0%");
	});

	it("as a step with its sign, and without one for nothing", () => {
		expect(inStep(0.488867, 0.576002, "share")).toBe("+8.7 pp");
		expect(inStep(65_853_516, 54_627_155, "voters")).toBe("−11,226,361");
		expect(inStep(0.5, 0.49999, "share")).toBe("0.0 pp");
		expect(inStep(3, 3, "pieces")).toBe("0");
		expect(inStep(null, 3, "pieces")).toBe("–");
	});
});
