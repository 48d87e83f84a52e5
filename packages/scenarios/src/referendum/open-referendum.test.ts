import { canonicalJson, type Json } from "@velvet/core";
import { gridAtlas } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { mirrorScenario } from "../mirror.ts";
import { openCase } from "../open-case.ts";
import type { Scenario } from "../scenario.ts";
import { checkScenario } from "../scenario-schema.ts";
import { gridScenario } from "../testing/grid-case.ts";
import { settingsOf } from "./assumptions.ts";
import { buildBallot } from "./build-ballot.ts";
import { inFrequency } from "./in-frequency.ts";
import { openReferendum } from "./open-referendum.ts";
import type { ReferendumSpec } from "./referendum-spec.ts";
import { runReferendum } from "./run-referendum.ts";
import { logistic } from "./swing.ts";

const row = { name: "everywhere", support: { a: 0.6, b: 0.2, other: 0.5 }, evidence: "A", source: "test" } as const;
const first: ReferendumSpec = { regions: [{ places: ["p0"] }], mapping: [row], draws: 500 };

function scenarioOf(referendum: ReferendumSpec): Scenario {
	return { ...gridScenario, ask: ["scorecard"], referendum };
}

// Two rows of three squares; others have one vote each.
const votes: readonly (readonly [number, number])[] = [
	[70, 29],
	[50, 49],
	[0, 99],
	[20, 79],
	[99, 0],
	[60, 39],
];
const atlas = gridAtlas(2, 3, votes);
const twin = (key: string) => (key === ".a" ? ".b" : ".a");

function open(referendum: ReferendumSpec, mirror = false) {
	const scenario = scenarioOf(referendum);
	const opened = openCase(mirror ? mirrorScenario(scenario) : scenario, atlas);
	if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
	return openReferendum(opened.value);
}

function opened(referendum: ReferendumSpec, mirror = false) {
	const checked = open(referendum, mirror);
	if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
	return checked.value;
}

describe("support before errors", () => {
	const centreOf = (spec: ReferendumSpec, settings: Record<string, number> = {}) => {
		const referendum = opened({ ...first, ...spec });
		const ballot = buildBallot(referendum, { ...settingsOf(referendum.assumptions), ...settings });
		return [...ballot.centre].map((each) => Math.round(logistic(each) * 1e6) / 1e6);
	};
	const still = { dials: { intentionLoss: 0, outOfPower: 0 } };

	it("is the mapping, vote by vote (3.1)", () => {
		// (70 × 0.6 + 29 × 0.2 + 1 × 0.5) / 100, and so on.
		expect(centreOf(still)).toEqual([0.483, 0.403, 0.203]);
	});

	it("loses a share on the way to the booth (3.5)", () => {
		expect(centreOf({ dials: { intentionLoss: 0.25, outOfPower: 0 } })).toEqual([0.36225, 0.30225, 0.15225]);
	});

	it("is pushed by the share of voters whose camp is out of power (3.2)", () => {
		// B governs: logit 0.483 + 0.5 × (0.70 - 0.5), by hand.
		const logit = Math.log(0.483 / 0.517) + 0.1;
		expect(centreOf({ dials: { intentionLoss: 0, outOfPower: 0.5 } })[0]).toBeCloseTo(1 / (1 + Math.exp(-logit)), 6);
		const other = Math.log(0.483 / 0.517) + 0.5 * (0.29 - 0.5);
		const underA = centreOf({ dials: { intentionLoss: 0, outOfPower: 0.5 }, inPower: "A" });
		expect(underA[0]).toBeCloseTo(1 / (1 + Math.exp(-other)), 6);
	});

	it("is pushed by those who have left (3.2)", () => {
		const logit = Math.log(0.483 / 0.517) + 0.5 * 0.4;
		const dials = { ...still.dials, contagion: 0.5 };
		expect(centreOf({ dials, gone: 0.4 })[0]).toBeCloseTo(1 / (1 + Math.exp(-logit)), 6);
	});

	it("takes the row of the finest place, and the scenario's points on top", () => {
		const finer = { ...row, name: "one square", places: ["u001"], support: { a: 1, b: 0, other: 0 } };
		const coarser = { ...row, name: "a row", places: ["p0"], support: { a: 0, b: 1, other: 0 } };
		expect(centreOf({ ...still, mapping: [coarser, finer, row] })).toEqual([0.29, 0.5, 0.99]);
		expect(centreOf(still, { "support.a": 0.1 })).toEqual([0.553, 0.453, 0.203]);
		expect(centreOf(still, { "support.b": -0.3 })[0]).toBe(0.425);
	});
});

describe("support that is given", () => {
	const still = { intentionLoss: 0, outOfPower: 0 };
	const asked = (support: number, swing?: "uniform" | "proportional" | "logit") =>
		runReferendum(opened({ ...first, regions: [{ places: ["p0"], support }], dials: still, ...(swing && { swing }) }));

	it("is that of the whole region, and its units differ as the mapping says", () => {
		for (const swing of [undefined, "uniform", "logit"] as const) {
			const { regions } = asked(0.42, swing);
			expect(regions[0].centralShare).toBeCloseTo(0.42, 9);
		}
		// The mapping alone: (0.483 + 0.403 + 0.203) / 3.
		expect(runReferendum(opened({ ...first, dials: still })).regions[0].centralShare).toBeCloseTo(0.363, 9);
	});

	it("stays that of the whole where each of its parts votes for itself: they differ as the mapping says", () => {
		const [left, middle] = ["u000", "u001", "u002"].map((_, r) => {
			const spec = { ...first, regions: [{ places: ["p0"], support: 0.42 }], each: "square", dials: still };
			return runReferendum(opened(spec)).regions[r].centralShare;
		});
		const whole = asked(0.42).regions[0];
		expect(left).toBeGreaterThan(middle);
		expect(whole.centralShare).toBeCloseTo(0.42, 9);
		expect(left).toBeGreaterThan(0.5);
		const parts = runReferendum(
			opened({ ...first, regions: [{ places: ["p0"], support: 0.42 }], each: "square", dials: still }),
		).regions;
		expect(parts.reduce((sum, { centralShare }) => sum + centralShare, 0) / 3).toBeCloseTo(0.42, 9);
	});

	it.each(["uniform", "proportional", "logit"] as const)("moves also those of whom nobody said yes, %s", (swing) => {
		for (const share of [0, 1]) {
			const nobody = { ...row, support: { a: share, b: share, other: share } };
			const spec = { ...first, regions: [{ places: ["p0"], support: 0.4 }], mapping: [nobody], dials: still, swing };
			expect(runReferendum(opened(spec)).regions[0].centralShare).toBeCloseTo(0.4, 6);
		}
	});

	it("has one assumption in the place of those by choice, and a flip at one half", () => {
		const { assumptions, sensitivity } = asked(0.42, "uniform");
		expect(assumptions.filter(({ moves }) => moves === "support").map(({ key }) => key)).toEqual([
			"support",
			"intentionLoss",
			"outOfPower",
		]);
		const flip = sensitivity?.wouldChange.find(({ key }) => key === "support");
		expect(flip?.to).toBeGreaterThan(0.05);
		expect(flip?.to).toBeLessThan(0.11);
	});
});

describe("regions", () => {
	it("are any places, and each place of a level on request", () => {
		const names = (spec: ReferendumSpec) =>
			opened({ ...first, ...spec }).regions.map(({ name, units }) => [name, units]);
		expect(names({ regions: [{ places: ["u004", "p0"] }] })).toEqual([["Square u004, P1, Row p0", [0, 1, 2, 4]]]);
		expect(names({ regions: [{ name: "both", places: ["p1", "p0"] }], each: "row" })).toEqual([
			["Row p0", [0, 1, 2]],
			["Row p1", [3, 4, 5]],
		]);
		const { regions: _, ...all } = first;
		expect(opened({ ...all, each: "square" }).regions).toHaveLength(6);
	});

	it("of a level leave out places without votes of their own, and say so; named ones may not be empty", () => {
		const votes: [number, number][] = [
			[70, 29],
			[0, -1],
			[0, 99],
			[20, 79],
			[99, 0],
			[60, 39],
		];
		const openOn = (referendum: ReferendumSpec) => {
			const theCase = openCase(scenarioOf(referendum), gridAtlas(2, 3, votes));
			return theCase.ok ? openReferendum(theCase.value) : theCase;
		};
		const each = openOn({ ...first, each: "square" });
		expect(each.ok && each.value.regions.map(({ places }) => places[0])).toEqual(["u000", "u002"]);
		expect(each.ok && each.notices.map(({ code, where }) => [code, where])).toEqual([
			["regions-without-votes", "Square u001"],
		]);
		const named = openOn({ ...first, regions: [{ places: ["u001"] }, { places: ["u002"] }] });
		expect(named.ok ? [] : named.issues.map(({ code, where }) => [code, where])).toEqual([
			["nobody-votes", "Square u001, P0"],
		]);
	});

	it("each count their own votes: apart as if the others were not there", () => {
		const both = runReferendum(opened({ ...first, regions: [{ places: ["p0"] }, { places: ["p1"] }] }));
		const alone = runReferendum(opened({ ...first, regions: [{ places: ["p1"] }] }));
		expect(both.regions[1]).toEqual(alone.regions[0]);
		expect(both.sensitivity).toBeNull();
		expect(both.passing?.mean).toBeCloseTo(both.regions[0].passProbability + both.regions[1].passProbability, 12);
	});
});

describe("what is wrong is named", () => {
	const { regions: _, mapping: __, ...rest } = first;
	it.each<[string, ReferendumSpec, string]>([
		[
			"a place that is not there",
			{ ...first, regions: [{ places: ["p0", "p9"] }] },
			"unknown-unit at referendum.regions.0: p9",
		],
		["nobody who votes", { ...rest, mapping: [row] }, "no-region at referendum.regions"],
		["a level that is not there", { ...first, each: "county" }, "unknown-level at referendum.each"],
		[
			"a square in two regions",
			{ ...first, regions: [{ places: ["p0"] }, { places: ["u001"] }] },
			"votes-twice at Square u001 (u001)",
		],
		[
			"places without a mapping",
			{ ...first, mapping: [{ ...row, places: ["u000"] }] },
			"no-mapping at Square u001 (u001), Square u002 (u002)",
		],
		["a rule that is none", { ...first, rule: "two-fifths" }, "unknown-rule at referendum.rule"],
		["a rule by units", { ...first, rule: "people-and-units" }, "rule-by-units at referendum.rule"],
		["a rule without a number", { ...first, rule: "clear-majority" }, "rule-without-number at referendum.rule"],
		[
			"a choice left out",
			{ ...first, mapping: [{ ...row, support: { a: 1, other: 0 } }] },
			"choice-without-support at referendum.mapping.0",
		],
		[
			"a choice that is not there",
			{ ...first, mapping: [{ ...row, support: { ...row.support, c: 0 } }] },
			"unknown-choice at referendum.mapping.0",
		],
		[
			"a place of the mapping",
			{ ...first, mapping: [{ ...row, places: ["q"] }, row] },
			"unknown-unit at referendum.mapping.0.places: q",
		],
	])("%s", (_name, spec, problem) => {
		const checked = open(spec);
		expect(checked.ok ? [] : checked.issues.map((each) => `${each.code} at ${each.where}`)).toEqual([problem]);
	});

	it("a region where nobody voted", () => {
		const empty = openCase(
			scenarioOf(first),
			gridAtlas(
				2,
				3,
				Array.from({ length: 6 }, () => [0, -1] as const),
			),
		);
		const checked = empty.ok ? openReferendum(empty.value) : empty;
		expect(checked.ok ? [] : checked.issues.map((each) => `${each.code} at ${each.where}`)).toEqual([
			"nobody-votes at Row p0",
		]);
	});

	it.each<[string, unknown, string]>([
		["a threshold over one", { rule: { threshold: "3/2" } }, "wrong-value at referendum.rule.threshold"],
		["a threshold that is no number", { rule: { threshold: "half" } }, "wrong-value at referendum.rule.threshold"],
		[
			"a quorum over one",
			{ rule: { threshold: "1/2", turnoutQuorum: 1.2 } },
			"wrong-value at referendum.rule.turnoutQuorum",
		],
		["a region without places", { regions: [{ places: [] }] }, "wrong-value at referendum.regions.0.places"],
		["a dial beyond what it can be", { dials: { turnoutYes: 1.5 } }, "wrong-value at referendum.dials.turnoutYes"],
		["a dial that no one knows", { dials: { mood: 1 } }, "unknown-key at referendum.dials.mood"],
		[
			"support over one",
			{ mapping: [{ name: "x", support: { a: 1.2 } }] },
			"wrong-value at referendum.mapping.0.support.a",
		],
		["no draws", { draws: 0 }, "wrong-value at referendum.draws"],
		["a camp that is none", { inPower: "C" }, "wrong-value at referendum.inPower"],
	])("%s", (_name, referendum, problem) => {
		const checked = checkScenario({ ...scenarioOf(first), referendum });
		expect(checked.ok ? [] : checked.issues.map((each) => `${each.code} at ${each.where}`)).toEqual([problem]);
	});
});

describe("a result", () => {
	const result = runReferendum(opened({ ...first, draws: 4000 }));
	const [region] = result.regions;

	it("adds up", () => {
		expect(region.histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(4000);
		const above = region.histogram.counts.slice(50).reduce((sum, count) => sum + count, 0);
		expect(region.passProbability).toBe(above / 4000);
		expect(region.electorate).toBe(300);
		expect(region.units).toHaveLength(3);
		expect(region.yesShare.p05).toBeLessThan(region.yesShare.p50);
		expect(region.marginVotes.p50).toBeLessThan(0);
	});

	it("has a tornado, widest first, around the chance at the values as they are", () => {
		const { tornado = [], passProbability } = result.sensitivity ?? {};
		const widths = tornado.map(({ low, high }) => Math.abs(high.passProbability - low.passProbability));
		expect(widths).toEqual([...widths].sort((p, q) => q - p));
		expect(result.dependence.most).toEqual(tornado[0]);
		const unchanged = tornado.find(({ key }) => key === "boycott");
		expect(unchanged?.high).toEqual({ value: 1, passProbability });
		expect(tornado.map(({ key }) => key)).toContain("support.other");
	});

	it("says what would make it as likely as not, and it does", () => {
		const flips = result.sensitivity?.wouldChange.filter(({ to }) => to !== null) ?? [];
		expect(flips.map(({ key }) => key)).toContain("boycott");
		for (const { key, to, voters } of flips.filter(({ key }) => !key.startsWith("support."))) {
			const turned = runReferendum(opened({ ...first, draws: 4000, dials: { [key]: to } }));
			expect(Math.abs(turned.regions[0].passProbability - 0.5)).toBeLessThan(0.01);
			expect(voters).toBeGreaterThan(0);
		}
		const spread = result.sensitivity?.wouldChange.find(({ key }) => key === "sigmaNation");
		expect(spread?.to).toBeNull();
	});

	it("finds a turnout that lifts a vote over its quorum and does not yet outvote it", () => {
		// Yes has 45% of the electorate; no comes at 30%: too few take part. At 60% they are enough, at 100% no wins.
		const even = { ...row, support: { a: 0.45, b: 0.45, other: 0.45 } };
		const small = {
			intentionLoss: 0,
			outOfPower: 0,
			sigmaNation: 0.01,
			sigmaParent: 0.01,
			sigmaUnit: 0.01,
			volatility: 0,
		};
		const dials = { ...small, turnoutYes: 0.85, turnoutNo: 0.2 };
		const spec = { ...first, mapping: [even], dials, rule: "half-turnout" };
		const { regions, sensitivity } = runReferendum(opened(spec));
		expect(regions[0].passProbability).toBeLessThan(0.05);
		const flip = sensitivity?.wouldChange.find(({ key }) => key === "turnoutNo");
		// 0.45 × 0.85 + 0.55 x = 1/2.
		expect(flip?.to).toBeCloseTo((0.5 - 0.45 * 0.85) / 0.55, 2);
		const after = runReferendum(opened({ ...spec, dials: { ...dials, turnoutNo: 0.3 } }));
		expect(after.regions[0].passProbability).toBeGreaterThan(0.95);
	});

	it("says of a survey only what is a survey's", () => {
		const said = (evidence: "F" | "A") =>
			runReferendum(opened({ ...first, mapping: [{ ...row, evidence }] })).caveats.join(" ");
		expect(said("F")).toBe(said("A"));
		expect(said("F")).not.toContain("survey of 2021");
	});

	it("counts regions that pass in whole numbers", () => {
		const { passing } = runReferendum(opened({ ...first, regions: [{ places: ["p0", "p1"] }], each: "square" }));
		const { mean: _, none: __, all: ___, ...ranks } = passing ?? { mean: 0, none: 0, all: 0 };
		expect(Object.values(ranks).every((count) => Number.isInteger(count))).toBe(true);
	});

	it("favours no camp: with the votes and the supports of the two exchanged, everything is", () => {
		const there = gridAtlas(
			2,
			3,
			votes.map(([a, b]) => [b, a] as const),
		);
		const mapping = [{ ...row, support: { a: row.support.b, b: row.support.a, other: row.support.other } }];
		const run = (on: typeof atlas, spec: ReferendumSpec) => {
			const theCase = openCase(scenarioOf(spec), on);
			const checked = theCase.ok ? openReferendum(theCase.value) : theCase;
			if (!checked.ok) throw new Error(checked.issues[0].message);
			return runReferendum(checked.value);
		};
		const here = run(atlas, { ...first, inPower: "B" });
		const exchanged = run(there, { ...first, mapping, inPower: "A" });
		expect(exchanged.regions).toEqual(here.regions);
		const bars = ({ sensitivity }: typeof here) =>
			new Map(sensitivity?.tornado.map(({ key, low, high }) => [key, [low.passProbability, high.passProbability]]));
		const swapped = new Map([...bars(exchanged)].map(([key, ends]) => [key.replace(/\.[ab]$/, twin), ends]));
		expect(swapped).toEqual(bars(here));
	});

	it("stands beside the error of the nation and its caveats", () => {
		expect(result.dependence.sigmaNation).toEqual({ value: 0.16, points: 4 });
		expect(result.caveats.join(" ")).toContain("A vote for a party is not a vote to leave");
	});

	it("is the same in the mirror, but for the keys of the camps", () => {
		const there = runReferendum(opened({ ...first, draws: 4000 }, true));
		expect([result.inPower, there.inPower]).toEqual(["B", "A"]);
		expect(canonicalJson({ ...there, inPower: null } as unknown as Json)).toBe(
			canonicalJson({ ...result, inPower: null } as unknown as Json),
		);
	});

	it("counts adults where they are asked: of ten people a voter, three quarters", () => {
		const adults = runReferendum(opened({ ...first, electorate: "adults" }));
		expect(adults.regions[0].electorate).toBe(2228);
	});
});

it.each([
	[2800, 10_000, "28 of 100"],
	[96, 10_000, "1 of 100"],
	[62, 10_000, "6 of 1,000"],
	[3, 10_000, "3 of 10,000"],
	[0, 10_000, "none of 10,000"],
	[10_000, 10_000, "all of 10,000"],
	[9_998, 10_000, "9,998 of 10,000"],
	[7, 50, "7 of 50"],
])("%i of %i draws are %s votes", (passes, draws, words) => {
	expect(inFrequency(passes, draws)).toBe(words);
});
