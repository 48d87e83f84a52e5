import type { Severity } from "@velvet/scenarios";
import { expect, it } from "vitest";
import type { RuleView } from "../engine/views.ts";
import { findingsInOrder, tallyRules, verdictOf } from "./rules.ts";

const rule = (...severities: Severity[]): RuleView => ({
	key: "rule",
	title: "A rule",
	source: "an author",
	value: null,
	problem: null,
	findings: severities.map((severity, at) => ({
		key: "rule",
		polity: ["B", "A"][at],
		severity,
		message: severity,
		units: [],
		people: 0,
	})),
});

it("a rule holds for everyone, fails for anyone, or cannot be told", () => {
	expect(verdictOf(rule("ok", "ok"))).toBe("holds");
	expect(verdictOf(rule("ok", "fail"))).toBe("fails");
	expect(verdictOf(rule("note"))).toBe("cannot say");
	expect(verdictOf(rule("ok", "note"))).toBe("cannot say");
	expect(verdictOf(rule())).toBe("cannot say");
	expect(tallyRules([rule("ok"), rule("fail"), rule("ok", "ok")])).toEqual({ holds: 2, fails: 1, "cannot say": 0 });
});

it("names nation A first", () => {
	expect(findingsInOrder(rule("ok", "fail"), ["A", "B"]).map(({ polity }) => polity)).toEqual(["A", "B"]);
});
