import type { Check, Severity } from "@velvet/scenarios";
import { expect, it } from "vitest";
import { groupFindings } from "./arrange.ts";
import { checkTitle } from "./check-words.ts";

const check = (key: string, polity: string | null, message: string, severity: Severity = "note"): Check => ({
	key,
	polity,
	severity,
	message,
	units: [],
	people: 0,
});
const checks = [
	check("necks", "B", "b1"),
	check("necks", "B", "b2", "ok"),
	check("necks", "A", "a1"),
	check("necks", "A", "a2"),
	check("necks", "A", "a3", "ok"),
	check("necks", null, "both"),
	check("a-new-check", "A", "new", "fail"),
];
const everything = { check: null, severity: null };
const said = (groups: ReturnType<typeof groupFindings>) =>
	groups.map(({ key, findings }) => [key, findings.map(({ message }) => message).join(" ")]);

it("puts the nations side by side, A first, and the whole before them", () => {
	expect(said(groupFindings(checks, ["A", "B"], everything))).toEqual([
		["necks", "both a1 b1 a2 b2 a3"],
		["a-new-check", "new"],
	]);
	expect(said(groupFindings(checks, ["B", "A"], everything))[0]).toEqual(["necks", "both b1 a1 b2 a2 a3"]);
});

it("shows what is asked for, and no empty groups", () => {
	expect(said(groupFindings(checks, ["A", "B"], { check: "necks", severity: "ok" }))).toEqual([["necks", "a3 b2"]]);
	expect(said(groupFindings(checks, ["A", "B"], { check: null, severity: "fail" }))).toEqual([["a-new-check", "new"]]);
	expect(groupFindings(checks, ["A", "B"], { check: null, severity: "warn" })).toEqual([]);
});

it("names a check that it has not heard of by its key", () => {
	const levels = { unit: "county", parent: "state" };
	expect(checkTitle("a-new-check", levels)).toBe("A new check");
	expect(checkTitle("parents-split", levels)).toBe("Divided states");
});
