import { findBuiltIn, type LikelyVote, type ReferendumResult, surveyMapping } from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import type { AtlasView, CaseView } from "../engine/views.ts";
import { defaultChoices, usualAsk } from "../state/choices.ts";
import { baseScenario, rowsOf } from "../state/rows.ts";
import type { Asked } from "../state/session.ts";
import { plainText } from "../words/sentence.ts";
import { askedAsCast, askedHere, inPowerHere } from "./asked-here.ts";
import { assumptionValue, ofHundred } from "./assumption-words.ts";
import { dotColumns } from "./dot-columns.ts";
import { referendumCommand } from "./referendum-command.ts";
import { largestOf, optionOf, regionOptions, usualPlace, withPlace } from "./regions.ts";
import { specAsked } from "./spec-asked.ts";
import { thresholdOf } from "./threshold.ts";
import { voteSentence } from "./vote-sentence.ts";

/** Five states of two units each: the third is the largest of A's, the last of B's; the first is tied. */
const atlas = {
	levels: { unit: "county", parent: "state" },
	grains: ["state", "county"],
	units: {
		parents: { ids: ["01", "02", "06", "15", "48"], names: ["Alabama", "Alaska", "California", "Hawaii", "Texas"] },
		parentOf: Uint16Array.from([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]),
	},
} as unknown as AtlasView;
const theCase = {
	votesA: Float64Array.from([5, 5, 1, 1, 9, 1, 3, 3, 1, 1]),
	votesB: Float64Array.from([5, 5, 4, 4, 3, 3, 1, 1, 9, 2]),
	people: Float64Array.from([90, 90, 5, 5, 30, 9, 8, 8, 25, 9]),
	polities: [{ camp: 0 }, { camp: 1 }],
	continuator: 1,
	scenario: {},
	id: "us-counties president-2016",
} as unknown as CaseView;
/** As the engine opens it: votes and roles exchanged. */
const exchanged: CaseView = {
	...theCase,
	votesA: theCase.votesB,
	votesB: theCase.votesA,
	continuator: 0,
	id: `${theCase.id} mirrored`,
};

describe("who is asked", () => {
	it("is the largest state of the camp that does not govern, and after the other side won that of the other", () => {
		expect(largestOf(atlas, theCase, 0)).toBe("06");
		expect(largestOf(atlas, theCase, 1)).toBe("48");
		expect(inPowerHere(theCase, { otherWon: false })).toBe("B");
		expect(usualPlace(atlas, theCase, "B")).toBe("06");
		expect(inPowerHere(theCase, { otherWon: true })).toBe("A");
		expect(usualPlace(atlas, theCase, "A")).toBe("48");
		// The same as `texit-2019` has it.
		const choices = { ask: { ...usualAsk, otherWon: true } };
		expect(askedHere({ atlas, theCase, choices })).toEqual(findBuiltIn("texit-2019")?.referendum);
	});

	it("is the same in the mirror, with the other letter in power, and the same in a file for it", () => {
		const other = { ask: { ...usualAsk, otherWon: true }, mirrored: true };
		expect(askedHere({ atlas, theCase: exchanged, choices: { ask: usualAsk } })).toEqual(
			askedHere({ atlas, theCase, choices: { ask: usualAsk } }),
		);
		const here = { atlas, theCase: exchanged, choices: other };
		expect(askedHere(here)).toEqual({ regions: [{ places: ["48"] }], inPower: "B" });
		expect(askedAsCast(here)).toEqual(findBuiltIn("texit-2019")?.referendum);
	});

	it("offers the same of both camps, A first, and only survey regions with two states or more here", () => {
		const words = (each: typeof theCase) => regionOptions(atlas, each, "B").map((option) => option.words);
		expect(words(theCase)).toEqual([
			"California alone",
			"Texas alone",
			"The Pacific states",
			"The South",
			"Every state by itself",
		]);
		expect(words(exchanged).slice(0, 2)).toEqual(["Texas alone", "California alone"]);
		const options = regionOptions(atlas, theCase, "B");
		for (const option of options) expect(optionOf(options, { ...usualAsk, region: option.region })).toBe(option);
		expect(optionOf(options, { ...usualAsk, region: ["15"] })).toBeUndefined();
	});

	it("puts places in and out in the order of the atlas, and keeps the last", () => {
		expect(withPlace(atlas, ["48"], "06")).toEqual(["06", "48"]);
		expect(withPlace(atlas, ["06", "48"], "06")).toEqual(["48"]);
		expect(withPlace(atlas, ["48"], "48")).toEqual(["48"]);
	});
});

describe("what is asked", () => {
	const knows = (place: string) => place !== "53";

	it("is the usual place by the usual rule, unless the scenario or the reader says otherwise", () => {
		expect(specAsked(undefined, usualAsk, "06", knows)).toEqual({ regions: [{ places: ["06"] }] });
		const own = { regions: [{ places: ["48"] }], inPower: "A" as const, rule: "two-thirds", dials: { boycott: 0.5 } };
		expect(specAsked(own, usualAsk, "06", knows)).toEqual(own);
		const ask = { ...usualAsk, region: { each: "state" }, rule: "55-percent", dials: { freedom: 30 } };
		expect(specAsked(own, ask, "06", knows)).toEqual({
			inPower: "A",
			each: "state",
			rule: "55-percent",
			dials: { boycott: 0.5, freedom: 30 },
		});
	});

	it("puts a changed row before the survey, tagged as assumed, in the places that the atlas has", () => {
		const { mapping } = specAsked(undefined, { ...usualAsk, support: { Pacific: { dem: 0.6 } } }, "06", knows);
		expect(mapping).toEqual([
			{
				name: "Pacific",
				places: ["02", "06", "15", "41"],
				support: { ...surveyMapping[0].support, dem: 0.6 },
				evidence: "A",
				source: "Set on the page.",
			},
		]);
	});
});

describe("words", () => {
	const choices = new Map([["dem", "Clinton"]]);
	const most = { key: "support.dem", name: "Support among Clinton voters" };
	const result = (more: object) =>
		({
			draws: 10_000,
			regions: [{ frequency: "28 of 100" }],
			passing: null,
			dependence: { most },
			...more,
		}) as unknown as ReferendumResult;

	it("says how often and on what it depends", () => {
		expect(plainText(voteSentence(result({}), "California alone", choices))).toBe(
			"Put to California alone, a question to leave would pass in 28 of 100 simulated votes; what matters most is how many Clinton voters would say yes.",
		);
		expect(plainText(voteSentence(result({ dependence: { most: null } }), "Texas alone", choices))).toMatch(
			/^Put to Texas alone, .*28 of 100 simulated votes\.$/,
		);
		const many = { regions: Array(51), passing: { p50: 1, p95: 7, none: 0.4712, all: 0 } };
		expect(plainText(voteSentence(result(many), "every state by itself", choices))).toBe(
			"Put to every state by itself, a question to leave would pass in 1 of 51 in the middle one of the simulated votes, in 7 or more in 5 of 100 of them, and in none in 47 of 100.",
		);
	});

	it("writes support as a share where one row speaks, else as points", () => {
		const support = { key: "support.dem", moves: "support" } as const;
		const [row] = surveyMapping;
		expect(assumptionValue(support, 0.11, [row])).toBe("58\u00a0%");
		expect(assumptionValue(support, 0.11, surveyMapping)).toBe("+11\u00a0pp");
		expect(assumptionValue({ key: "boycott", moves: "turnout" }, 0.45, [row])).toBe("55\u00a0%");
		expect(assumptionValue({ key: "turnoutNo", moves: "turnout" }, 0.45, [row])).toBe("45\u00a0%");
		expect(assumptionValue(support, 0.004, [row], 1)).toBe("47.4\u00a0%");
		expect(assumptionValue({ key: "sigmaNation", moves: "spread" }, 0.16, [row])).toBe("±\u00a04.0\u00a0pp");
		expect(assumptionValue({ key: "volatility", moves: "spread" }, 0.6, [row])).toBe("0.60");
		expect([0, 0.004, 0.28, 0.996, 1].map(ofHundred)).toEqual(["0", "<1", "28", ">99", "100"]);
	});

	it("knows the line of a rule, and what it asks for besides", () => {
		const rule = { base: "valid", threshold: "1/2", strict: true, unit: "bloc" } as const;
		expect(thresholdOf(rule)).toEqual({ share: 0.5, words: "more than half", also: [] });
		expect(thresholdOf({ ...rule, threshold: "2/3", strict: false }).words).toBe("at least two thirds");
		expect(thresholdOf({ ...rule, threshold: "11/20", strict: false, turnoutQuorum: "1/2" })).toEqual({
			share: 0.55,
			words: "at least 55\u00a0%",
			also: ["a turnout of at least half"],
		});
		const quorum = { ...rule, yesOfElectorate: "2/5", quorumStrict: true };
		expect(thresholdOf(quorum).also).toEqual(["yes from more than 40\u00a0% of all who may vote"]);
	});

	it("draws no line where yes is counted among all who may vote", () => {
		const rule = { base: "electorate", threshold: "2/5", strict: false, unit: "bloc" } as const;
		expect(thresholdOf(rule)).toMatchObject({ share: null, also: ["yes from at least 40\u00a0% of all who may vote"] });
	});
});

describe("the line in a terminal", () => {
	const base = baseScenario(2016);
	const spec = { regions: [{ places: ["06", "my place"] }], rule: "two-thirds" };
	const seen = (ask: object, more: object = {}) => ({
		choices: { ...defaultChoices, ask: { ...usualAsk, ...ask } },
		base,
		atlas: { ...atlas, id: "us-counties" } as AtlasView,
		rows: rowsOf(atlas, base),
		theCase: null,
		dropped: null,
		drawn: {},
		asked: { spec } as unknown as Asked,
		...more,
	});

	it("names region and rule, or the file that holds what was set on the page", () => {
		expect(referendumCommand(seen({}))).toBe("velvet referendum two-nations-2016 --region 06 'my place'");
		expect(referendumCommand(seen({ rule: "two-thirds" }))).toMatch(/ --rule two-thirds$/);
		const each = { asked: { spec: { each: "state" } } as Asked };
		expect(referendumCommand(seen({}, each))).toBe("velvet referendum two-nations-2016 --each state");
		expect(referendumCommand(seen({ dials: { boycott: 0.5 } }))).toBe("velvet referendum us-counties-by-state.json");
		const governs = { asked: { spec: { ...spec, inPower: "A" } } as unknown as Asked };
		expect(referendumCommand(seen({ otherWon: true }, governs))).toMatch(/ 'my place' --in-power A$/);
		const other = { choices: { ...defaultChoices, mirrored: true }, theCase: exchanged };
		expect(referendumCommand(seen({}, other))).toBe(
			"velvet referendum two-nations-2016 --region 06 'my place' --mirror",
		);
	});

	it("leaves who is asked to a file that says so itself, unless somebody else was chosen", () => {
		const { referendum } = findBuiltIn("texit-2019") ?? {};
		const texit = { file: "my texit.json", scenario: findBuiltIn("texit-2019"), atlas: "us-counties" };
		const dropped = { dropped: texit, base: { ...base, title: "", seed: "mine", referendum } };
		expect(referendumCommand(seen({}, dropped))).toBe("velvet referendum 'my texit.json'");
		expect(referendumCommand(seen({ region: ["06"] }, dropped))).toMatch(
			/^velvet referendum 'my texit.json' --region 06/,
		);
	});
});

describe("dots", () => {
	const votes = (shares: readonly number[], passes = (share: number) => share > 0.5): LikelyVote[] =>
		shares.map((yesShare) => ({ yesShare, passes: passes(yesShare) }));

	it("stack within columns that the threshold never divides", () => {
		const { dots, width, highest } = dotColumns(votes([0.41, 0.412, 0.495, 0.505, 0.52]), 0.5);
		expect(width).toBe(0.01);
		expect(highest).toBe(2);
		expect(dots.map(({ row }) => row)).toEqual([0, 1, 0, 0, 0]);
		for (const { at, passes } of dots) expect(at > 0.5).toBe(passes);
	});

	it("put a share on the threshold to its right, and what fails a quorum below what passes", () => {
		const { dots } = dotColumns(
			votes([2 / 3, 0.671, 0.672], (share) => share > 0.671),
			2 / 3,
		);
		expect(dots.every(({ at }) => at > 2 / 3)).toBe(true);
		expect(dots.map(({ passes }) => passes)).toEqual([false, false, true]);
	});

	it("stay on an axis from 0 to 1 with room for words right of the line", () => {
		const { from, to } = dotColumns(votes([0.1, 0.2]), 0.75);
		expect(from).toBeGreaterThanOrEqual(0);
		expect((0.75 - from) / (to - from)).toBeLessThanOrEqual(0.761);
		expect(to).toBeLessThanOrEqual(1);
	});
});
