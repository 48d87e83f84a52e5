import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

describe("canonical JSON", () => {
	it("sorts keys by UTF-16 code units at every depth, as RFC 8785 §3.2.3", () => {
		const value = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, ö: { b: [], a: null } };
		expect(Object.keys(JSON.parse(canonicalJson(value)))).toHaveLength(7);
		expect(canonicalJson({ b: 1, a: { d: 2, c: 3 } })).toBe('{"a":{"c":3,"d":2},"b":1}');
		expect(
			canonicalJson({ "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "01": 6, "10": 7, "9": 8 }),
		).toBe('{"\\r":2,"01":6,"1":4,"10":7,"9":8,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
		const nested = { a: 1, b: [1, { c: 2, d: [] }], e: {} };
		for (const indent of [0, 1, 2]) expect(canonicalJson(nested, indent)).toBe(JSON.stringify(nested, null, indent));
	});

	it("writes numbers as ECMAScript does", () => {
		expect(canonicalJson([1e21, 1e-7, 0.1, -0, Number("333333333.33333329")])).toBe(
			"[1e+21,1e-7,0.1,0,333333333.3333333]",
		);
	});

	it("never lets a number without JSON out", () => {
		expect(() => canonicalJson({ share: Number.NaN })).toThrow(/NaN/);
		expect(() => canonicalJson([Number.POSITIVE_INFINITY])).toThrow(/Infinity/);
	});

	it("leaves out what is undefined, and treats __proto__ as a key", () => {
		expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
		expect(canonicalJson(JSON.parse('{"__proto__":{"x":1}}'))).toBe('{"__proto__":{"x":1}}');
	});
});
