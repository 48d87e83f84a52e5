import { describe, expect, it } from "vitest";
import { checkSettlement, parseSettlement } from "./settlement-schema.ts";

const good = {
	parties: [
		{ id: "A", name: "Alpha", entitlement: 1 },
		{ id: "B", name: "Beta", entitlement: 1 },
	],
	issues: [
		{ id: "land", name: "Land", points: { A: 40, B: 65 }, divisible: true },
		{ id: "debt", name: "Debt", points: { A: 60, B: 35 }, kind: "burden" },
	],
};

function problems(change: object, options = {}): string[] {
	const read = checkSettlement({ ...good, ...change }, options);
	return read.ok ? [] : read.issues.map(({ code, where }) => `${code} at ${where}`);
}
const pointed = (A: unknown, B: unknown = 65) => ({
	issues: [{ ...good.issues[0], points: { A, B } }, good.issues[1]],
});

describe("the input of velvet settle", () => {
	it("is read as it is written, names and defaults filled in", () => {
		const bare = { parties: [{ id: "A" }, { id: "B" }], issues: [{ id: "x", points: { A: 100, B: 100 } }] };
		expect(checkSettlement(bare)).toEqual({
			ok: true,
			notices: [],
			value: {
				parties: [
					{ id: "A", name: "A", entitlement: 1 },
					{ id: "B", name: "B", entitlement: 1 },
				],
				issues: [{ id: "x", name: "x", points: { A: 100, B: 100 }, kind: "good", divisible: true }],
			},
		});
	});

	it.each<[string, object, string[]]>([
		[
			"points that do not add up to 100",
			pointed(41, 64),
			["points-not-100 at points: A", "points-not-100 at points: B"],
		],
		["negative points", pointed(-40), ["negative-points at issues: land"]],
		["negative points, written as text", pointed("-40"), ["negative-points at issues: land"]],
		[
			"one party",
			{ parties: [good.parties[0]] },
			["too-few-parties at parties", "unknown-party at issues: land", "unknown-party at issues: debt"],
		],
		["no party", { parties: [], issues: [] }, ["too-few-parties at parties", "no-issues at issues"]],
		["no issues", { issues: [] }, ["no-issues at issues"]],
		[
			"more points than exact fractions bear",
			{
				parties: ["A", "B", "C"].map((id) => ({ id })),
				issues: Array.from({ length: 134 }, (_, i) => ({ id: `i${i}`, points: { A: 1, B: 1, C: 1 } })),
			},
			["too-many-points at issues"],
		],
		["a party twice", { parties: [...good.parties, good.parties[0]] }, ["duplicate-id at parties: A"]],
		["an issue twice", { issues: [...good.issues, good.issues[1]] }, ["duplicate-id at issues: debt"]],
		[
			"points of nobody",
			pointed(40, 65) && { issues: [{ ...good.issues[0], points: { A: 40, B: 65, C: 1 } }, good.issues[1]] },
			["unknown-party at issues: land"],
		],
		[
			"points left out",
			{ issues: [{ ...good.issues[0], points: { A: 40 } }, good.issues[1]] },
			["missing-points at issues: land"],
		],
		[
			"points under a name that every object has",
			{ parties: [{ id: "constructor" }, { id: "B" }], issues: [{ id: "x", points: { B: 100 } }] },
			["missing-points at issues: x"],
		],
		["no points at all", { issues: [{ id: "x", points: { A: 0, B: 100 } }] }, ["no-points at points: A"]],
		["points as words", pointed("many"), ["wrong-value at issues.0.points.A"]],
		["points as null, as JSON writes NaN", pointed(null), ["wrong-value at issues.0.points.A"]],
		["endless points", pointed(Number.POSITIVE_INFINITY), ["wrong-value at issues.0.points.A"]],
		["points beyond measure", pointed(1e30), ["wrong-value at issues.0.points.A"]],
		["points that no hand wrote", pointed(40.00000000000001), ["points-too-fine at points: A"]],
		[
			"an entitlement of nothing",
			{ parties: [{ id: "A", entitlement: 0 }, { id: "B" }] },
			["wrong-value at parties.0.entitlement"],
		],
		[
			"an entitlement below nothing",
			{ parties: [{ id: "A", entitlement: -1 }, { id: "B" }] },
			["wrong-value at parties.0.entitlement"],
		],
		[
			"entitlements in people",
			{
				parties: [
					{ id: "A", entitlement: 141398293 },
					{ id: "B", entitlement: 181997626 },
				],
			},
			["entitlement-too-fine at parties"],
		],
		[
			"two that remain",
			{ parties: good.parties.map((each) => ({ ...each, continuator: true })) },
			["continuator at parties"],
		],
		[
			"another kind",
			{ issues: [{ ...good.issues[0], kind: "asset" }, good.issues[1]] },
			["wrong-value at issues.0.kind"],
		],
		["an unknown key", { rounds: 3 }, ["unknown-key at rounds"]],
	])("%s: named", (_, change, wanted) => {
		expect(problems(change)).toEqual(wanted);
	});

	it("names every missing points of a template that nobody has filled in", () => {
		const blank = { ...good, issues: good.issues.map((each) => ({ ...each, points: {} })) };
		expect(problems(blank)).toEqual([
			"missing-points at issues: land",
			"missing-points at issues: debt",
			"missing-points at issues: land",
			"missing-points at issues: debt",
		]);
	});

	it("scales on request, and says whose points and from what", () => {
		const read = checkSettlement({ ...good, ...pointed(41.5) }, { scale: true });
		expect(read).toMatchObject({
			ok: true,
			notices: [
				{
					code: "points-scaled",
					message: "Alpha has 101.5 points in all; they are scaled to 100.",
					where: "points: A",
				},
			],
		});
		expect(problems(pointed(-40), { scale: true })).toEqual(["negative-points at issues: land"]);
	});

	it("takes a minus before the points of a burden for what it is, and fractions as text", () => {
		const issues = [
			{ id: "x", points: { A: "100/3", B: 50 } },
			{ id: "y", points: { A: "-200/3", B: 50 }, kind: { A: "burden", B: "good" } },
		];
		expect(problems({ issues })).toEqual([]);
		expect(problems({ issues: [issues[0], { ...issues[1], points: { A: "200/3", B: -50 } }] })).toEqual([
			"negative-points at issues: y",
		]);
	});

	it.each([
		["no JSON", "parties: 2", "not-json"],
		["a list", "[]", "wrong-value"],
		["a key given twice", '{"parties":[],"parties":[],"issues":[]}', "duplicate-key"],
		["a prototype", '{"__proto__":{},"parties":[],"issues":[]}', "unknown-key"],
	])("%s is refused", (_, document, code) => {
		const read = parseSettlement(document);
		expect(read.ok ? [] : read.issues.map((each) => each.code)).toEqual([code]);
	});
});
