import { expect, it } from "vitest";
import { readJson } from "./read-json.ts";

function problems(document: string): string[] {
	const read = readJson(document, "vote");
	return read.ok ? [] : read.issues.map(({ code, where }) => `${code} at ${where}`);
}

it("reads what JSON holds", () => {
	const value = { a: [1, -2.5, 1.5e3, { b: 'a "key": {[,', c: "\\" }], "": null, a2: { a: { a: true } } };
	expect(readJson(JSON.stringify(value), "vote")).toEqual({ ok: true, value, notices: [] });
});

it.each<[string, string, string[]]>([
	["no JSON", "votes: 3", ["not-json at the whole file"]],
	["brackets without end", "[".repeat(200_000), ["not-json at the whole file"]],
	["a key given twice", '{"a":[{"b":1},{"b":1,"c":2,"b":3}]}', ["duplicate-key at a.1.b"]],
	["the same key, written otherwise", '{"key":1,"k\\u0065y":2}', ["duplicate-key at key"]],
	["a key that JavaScript takes for something else", '{"a":{"__proto__":1}}', ["unknown-key at __proto__"]],
	["digits beyond a double", '{"a":[1.5,0.99999999999999999999]}', ["lost-digits at a.1"]],
])("refuses %s", (_, document, wanted) => {
	expect(problems(document)).toEqual(wanted);
});

it("says how deep a document is nested where that is too deep", () => {
	const read = readJson(`${"[".repeat(3000)}${"]".repeat(3000)}`, "vote");
	expect(read).toMatchObject({
		issues: [{ code: "too-deep", message: "The vote is nested 3,000 levels deep; at most 100 are read." }],
	});
	expect(problems(`${"[".repeat(100)}${"]".repeat(100)}`)).toEqual([]);
});

it("takes what stands once in each of many objects, and whole numbers written with a point", () => {
	expect(problems('[{"a":1.0},{"a":2.50}, {"a":{"a":1}}]')).toEqual([]);
});
