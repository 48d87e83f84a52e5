import { expect, it } from "vitest";
import { readDebtRule } from "./read-debt-rule.ts";

it.each([
	["population", { debt: "population" }],
	["2:1", { debt: "2:1" }],
	["weights", { debt: "weights" }],
	["weights=4,2,2,2", { debt: "weights", weights: [4, 2, 2, 2] }],
	["weights=0.5, 0, 0.5, 0", { debt: "weights", weights: [0.5, 0, 0.5, 0] }],
	["agreed=A:2/3,B:1/3", { debt: "agreed", agreed: { A: "2/3", B: "1/3" } }],
])("%s is a rule", (text, rule) => {
	expect(readDebtRule(text)).toMatchObject({ ok: true, value: rule });
});

it.each([
	"",
	"population=1",
	"head",
	"weights=1,2,3",
	"weights=0,0,0,0",
	"weights=-1,1,1,1",
	"weights=1e9,1,1,1",
	"agreed",
	"agreed=",
	"agreed=A",
	"agreed=A:1,A:0",
	"agreed=A:1:2",
])("%j is none", (text) => {
	const read = readDebtRule(text);
	expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["unknown-debt-rule"]);
});
