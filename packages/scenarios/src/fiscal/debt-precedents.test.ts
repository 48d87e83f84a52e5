import { expect, it } from "vitest";
import { debtPrecedents, precedentWords } from "./debt-precedents.ts";

const of = (key: string) => {
	const found = debtPrecedents.find(({ precedent }) => precedent.key === key);
	if (found === undefined) throw new Error(`No precedent ${key}`);
	return found;
};

it("V6.1: keys of the past stand by the rules that they are like, in their own figures", () => {
	expect(debtPrecedents).toHaveLength(7);
	expect(of("czechoslovakia-1993").rules).toEqual(["2:1", "territory"]);
	expect(of("ussr-zero").rules).toEqual(["zero-option"]);
	for (const key of ["yugoslavia-imf", "yugoslavia-gold"]) {
		const parts = of(key).precedent.parts ?? [];
		expect(parts.reduce((sum, [, percent]) => sum + percent, 0)).toBeCloseTo(100, 9);
	}
});

it("says what was agreed with its source and how it is known", () => {
	expect(precedentWords(of("ussr-1991").precedent)).toBe(
		"The Soviet Union, the key, 1991: A key from trade, national product and population. Two of its parts: Russia 61.34, Ukraine 16.37. (Shaw, International Law) [F]",
	);
	expect(precedentWords(of("scotland-2014").precedent)).toMatch(/\(From memory\) \[M\]$/);
});
