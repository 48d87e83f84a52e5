import type { LocatedPoint } from "@velvet/core";
import { describe, expect, it } from "vitest";
import { runChecks } from "../checks/run-checks.ts";
import { mirrorScenario } from "../mirror.ts";
import type { Scenario } from "../scenario.ts";
import { scenarioHash } from "../scenario-hash.ts";
import { checkScenario } from "../scenario-schema.ts";
import { drawnAtlas, examine, gridScenario } from "../testing/grid-case.ts";
import { presets } from "./presets.ts";
import { readRule, readRules, ruleTitle } from "./read-rule.ts";
import { rules } from "./registry.ts";
import { runPreset, runRule } from "./run-rules.ts";

const ferry = { a: 6, b: 15, kind: "ferry", reason: "the night boat" } as const;
const place = (name: string, kind: string, unit: number): LocatedPoint => {
	return { id: name, name, longitude: 0, latitude: 0, kind, unit };
};
// Camp A holds the middle of the second row and the last square; 100,000 people each, 3 against 13.
const atlas = {
	...drawnAtlas(["....", ".aa.", "....", "...a"], [ferry]),
	places: [
		place("Middleton", "national-capital", 5),
		place("Northby", "row-capital", 1),
		place("Southby", "row-capital", 15),
	],
};
const { theCase, card } = examine(gridScenario, atlas);
const points = [place("Port A", "port", 15), place("Port B", "Port", 0), place("Base", "base", 5)];

function judge(text: string, extras = {}): string[] {
	const call = readRule(text, "test");
	if (!call.ok) return call.issues.map(({ code, message }) => `${code}: ${message}`);
	return runRule(theCase, card, call.value, extras).map(
		({ polity, severity, message }) => `${polity} ${severity}: ${message}`,
	);
}

describe("rules hold or fail with the reason", () => {
	const apart = "Square u015, P3 (100,000 people)";

	it.each([
		["contiguous", `A fail: 2 pieces; apart: ${apart}.`, "B ok: One piece."],
		["at-most-pieces=2", "A ok: 2 pieces.", "B ok: One piece."],
		["at-most-pieces=1", `A fail: 2 pieces; apart: ${apart}.`, "B ok: One piece."],
		["contiguous-but-for=P3", "A ok: One piece. 1 not counted, within Row p3.", "B ok: One piece."],
		["contiguous-but-for=P9", "null note: Not evaluated: atlas grid has no unit or row P9."],
		["no-small-exclave", "A ok: No exclave under 100,000 people.", "B ok: No exclave under 100,000 people."],
		["no-small-exclave=100001", `A fail: 1 under 100,001: ${apart}.`, "B ok: No exclave under 100,001 people."],
		["no-enclave", "A fail: Wholly inside: Square u005, P1 with 1 more (200,000 people).", "B ok: None."],
		["corridors-open", "A ok: All joined.", "B ok: All joined."],
		["both-reach-the-sea", "A fail: No piece reaches the ocean.", "B fail: No piece reaches the ocean."],
		["keep-capital", "B fail: Middleton (Square u005, P1) lies in Ayland."],
		// Rows 1 and 3 are divided. Row 1 has no capital here; row 3's lies in A, which has one of its four squares.
		[
			"parents-keep-capital",
			"null fail: Away from most of their people, 1 of 2 divided (row): Southby (P3). Not evaluated, without a capital in the atlas: Row p1.",
		],
		// The first of equal squares is the largest: u004 in row 1 (two against two), u012 in row 3 (three against one).
		["parents-keep-largest", "null ok: Kept by all of 2 divided (row)."],
		["whole-parents", "null fail: 2 divided: Row p1, Row p3."],
		["keep-whole=P0,p1", "null ok: Row p0 lies in Beeland.", "null fail: Row p1 lies in Ayland and Beeland."],
		["not-along-parents", "null ok: Divided (row): Row p1, Row p3."],
		["none-forgotten", "null ok: Every unit has one."],
		// 3 and 13 of 16: 18.75 % and 81.25 % of the people, each 62.5 % away from a half.
		[
			"near-equal-people=62.5",
			"A ok: 18.8 % of the people, 62.5 % below an equal share of 50.0 %.",
			"B ok: 81.3 % of the people, 62.5 % above an equal share of 50.0 %.",
		],
		[
			"near-equal-land=62.4",
			"A fail: 18.8 % of the land, 62.5 % below an equal share of 50.0 %.",
			"B fail: 81.3 % of the land, 62.5 % above an equal share of 50.0 %.",
		],
		// In every square one voter in ten is of the other camp.
		[
			"few-left=10",
			"A ok: 10.0 % of the voters of the two camps are left under the other camp, counted by square.",
			"B ok: 10.0 % of the voters of the two camps are left under the other camp, counted by square.",
		],
	])("%s", (text, ...want) => {
		expect(judge(text)).toEqual(want);
	});

	it("about points need a file of points, and points of that kind", () => {
		expect(judge("each-has=port")).toEqual([
			"null note: Not evaluated: no file of points was given (--points FILE.csv).",
		]);
		expect(judge("few-points-leave")).toEqual(judge("each-has=port"));
		expect(judge("each-has=port", { points })).toEqual(["A ok: 1 of 2: Port A.", "B ok: 1 of 2: Port B."]);
		expect(judge("each-has=base", { points })).toEqual(["A ok: 1 of 1: Base.", "B fail: None of the 1 of kind base."]);
		expect(judge("each-has=dam", { points })).toEqual([
			'null note: Not evaluated: no point is of kind "dam"; there are: Port, base, port.',
		]);
		const two = "2 of 3 points (66.7 %) lie outside the continuator: Port A, Base.";
		expect(judge("few-points-leave=66", { points })).toEqual([`null fail: ${two}`]);
		expect(judge("few-points-leave=67", { points })).toEqual([`null ok: ${two}`]);
	});
});

describe("a rule and its value", () => {
	it.each([
		["no-such-rule", 'unknown-rule: There is no rule "no-such-rule".'],
		["__proto__", 'unknown-rule: There is no rule "__proto__".'],
		["contiguous=3", 'wrong-value: The rule "contiguous" takes no value.'],
		["at-most-pieces=", 'wrong-value: "" is not a whole number of pieces from 1 to 100000.'],
		["at-most-pieces=0", 'wrong-value: "0" is not a whole number of pieces from 1 to 100000.'],
		["at-most-pieces=2.5", 'wrong-value: "2.5" is not a whole number of pieces from 1 to 100000.'],
		["near-equal-people=1e1", 'wrong-value: "1e1" is not a number of percent from 0 to 100.'],
		["near-equal-people=-1", 'wrong-value: "-1" is not a number of percent from 0 to 100.'],
		["keep-whole", 'wrong-value: The rule "keep-whole" needs places.'],
		["keep-whole=NV,", 'wrong-value: The rule "keep-whole" needs places.'],
	])("%s is refused", (text, want) => {
		expect(judge(text)).toEqual([want]);
	});

	it("has a title with the value in it, or its default", () => {
		const title = (text: string) => {
			const call = readRule(text, "test");
			return call.ok ? ruleTitle(call.value) : "";
		};
		expect(title("at-most-pieces")).toBe("No nation has more than 3 pieces");
		expect(title("at-most-pieces=7")).toBe("No nation has more than 7 pieces");
		expect(title("keep-whole=NV,AK")).toBe("NV, AK lies in one nation");
	});

	it("names every wrong one", () => {
		const read = readRules(["contiguous", "nothing", "at-most-pieces=x"], (_, i) => `rules.${i}`);
		expect(read.ok ? [] : read.issues.map(({ where }) => where)).toEqual(["rules.1", "rules.2"]);
	});

	it("has a default within its bounds, and a key of its own", () => {
		expect(new Set(rules.map(({ key }) => key)).size).toBe(rules.length);
		for (const rule of rules) {
			const text = rule.takes === "text" ? `${rule.key}=${rule.parameter.example}` : rule.key;
			expect(readRule(text, "test").ok).toBe(true);
			if (rule.takes !== "number") continue;
			for (const value of [rule.parameter.default, rule.parameter.least, rule.parameter.most]) {
				expect(readRule(`${rule.key}=${value}`, "test").ok).toBe(true);
			}
		}
	});
});

describe("presets", () => {
	const run = (key: string, extras = {}) =>
		(runPreset(theCase, card, key, extras) ?? []).map((check) => `${check.key} ${check.severity}: ${check.message}`);

	it("fail when one of their rules does, and say how many hold", () => {
		expect(run("schrader")[0]).toBe(
			"schrader fail: Contiguous; both sides reach the sea (F. Schrader's plan, bigthink.com/strange-maps/us-red-blue-partition-plan): 0 of 2 hold, 2 fail.",
		);
		expect(run("schrader").map((line) => line.split(":")[0])).toEqual([
			"schrader fail",
			"contiguous fail",
			"contiguous ok",
			"both-reach-the-sea fail",
			"both-reach-the-sea fail",
		]);
	});

	it("never pass over what cannot be evaluated", () => {
		const lines = run("amicable-split");
		expect(lines[0]).toMatch(/^amicable-split note: .*: 1 of 2 holds, 1 cannot be evaluated\.$/);
		expect(lines[2]).toBe(
			"amicable-split note: Not evaluated: Chicago reaches the Mississippi; the atlas has no rivers.",
		);
		expect(run("jefferson")[0]).toMatch(/0 of 2 hold, 1 fails, 1 cannot be evaluated\.$/);
		expect(run("jefferson", { points })[0]).toMatch(/1 of 2 holds, 1 fails\.$/);
	});

	it("ask only for rules that there are; each has a key of its own", () => {
		expect(runPreset(theCase, card, "no-such-preset")).toBeNull();
		for (const { key } of presets) expect(run(key).length).toBeGreaterThan(1);
		const keys = [...presets, ...rules].map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
	});
});

describe("the rules of a scenario", () => {
	const ruled: Scenario = { ...gridScenario, rules: ["at-most-pieces=1"] };

	it("come before the checks, in the scenario and in its mirror", () => {
		for (const [scenario, fails] of [
			[ruled, "A"],
			[mirrorScenario(ruled), "B"],
		] as const) {
			const seen = examine(scenario, atlas);
			const first = runChecks(seen.theCase, seen.card).slice(0, 2);
			expect(first.map(({ key }) => key)).toEqual(["at-most-pieces", "at-most-pieces"]);
			expect(first.filter(({ severity }) => severity === "fail").map(({ polity }) => polity)).toEqual([fails]);
		}
	});

	it("are checked when it is read, and change its hash only where there are some", () => {
		expect(checkScenario({ ...gridScenario, rules: ["contiguous", "contiguous=2"] })).toMatchObject({
			ok: false,
			issues: [{ code: "wrong-value", where: "rules.1" }],
		});
		expect(checkScenario({ ...gridScenario, rules: [] })).toMatchObject({ ok: false });
		const plain = checkScenario(gridScenario);
		expect(plain.ok && "rules" in plain.value).toBe(false);
		const read = checkScenario(ruled);
		expect(read.ok && scenarioHash(read.value)).not.toBe(plain.ok && scenarioHash(plain.value));
	});
});
