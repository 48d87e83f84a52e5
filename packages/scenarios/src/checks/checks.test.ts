import { describe, expect, it } from "vitest";
import { drawnAtlas, examine, gridScenario } from "../testing/grid-case.ts";
import type { Check } from "./check.ts";
import { runChecks } from "./run-checks.ts";

const ferry = { a: 6, b: 15, kind: "ferry", reason: "the night boat" } as const;
const place = (id: string, name: string, kind: string, unit: number) => {
	return { id, name, longitude: 0, latitude: 0, kind, unit };
};
// Camp A holds the middle of the second row and the last square; a ferry joins the two.
const atlas = {
	...drawnAtlas(["....", ".aa.", "....", "...a"], [ferry]),
	places: [place("cap", "Middleton", "national-capital", 5), place("p0", "Northby", "state-capital", 1)],
};

function sayOf(checks: readonly Check[]) {
	return (key: string, polity: string | null) =>
		checks
			.filter((check) => check.key === key && check.polity === polity)
			.map(({ severity, message }) => `${severity}: ${message}`);
}

function checksOf(rows: readonly string[]): readonly Check[] {
	const { theCase, card } = examine(gridScenario, drawnAtlas(rows));
	return runChecks(theCase, card);
}

describe("the checks of a plan", () => {
	const { theCase, card } = examine(gridScenario, atlas);
	const checks = runChecks(theCase, card);
	const say = sayOf(checks);

	it("name every piece, with its people and its shore", () => {
		expect(say("pieces", "A")).toEqual([
			"note: 2 pieces by land, with 300,000 people:",
			"note: Square u005, P1 with 1 more: 200,000 people, 66.7 % of the nation; no ocean.",
			"note: Square u015, P3: 100,000 people, 33.3 % of the nation; no ocean.",
		]);
		expect(say("pieces", "B")[0]).toBe("ok: One piece by land, with 1.3 million people:");
	});

	it("name what is apart, what lies inside, and what a ferry joins", () => {
		expect(say("exclaves", "A")).toEqual([
			"warn: Square u015, P3 (100,000 people) is apart; with ferry links it joins the largest piece.",
		]);
		expect(say("enclaves", "A")).toEqual([
			"warn: Square u005, P1 with 1 more (200,000 people) lies wholly inside Beeland.",
		]);
		expect(say("enclaves", "B")).toEqual(["ok: None."]);
		expect(say("reachable-by", "A")).toEqual([
			"note: 2 pieces by land, 2 with bridges, 1 with ferries too, 1 with sea routes too.",
			"note: A ferry link (the night boat) joins Square u015, P3 to Square u005, P1 with 1 more.",
		]);
		expect(say("reachable-by", "B")).toEqual(["ok: One piece by land: no link is needed."]);
	});

	it("tell how far they are, without being changed by it", () => {
		const told: string[] = [];
		const again = runChecks(theCase, card, {}, { progress: (done, of) => told.push(`${done}/${of}`) });
		expect(again).toEqual(checks);
		expect(told).toEqual(told.map((_, i) => `${i + 1}/${told.length}`));
		expect(told.length).toBeGreaterThanOrEqual(new Set(checks.map((check) => check.key)).size);
	});

	it("say that no piece reaches an ocean where the map has none", () => {
		expect(say("sea-access", "A")[0]).toBe("fail: None of the 2 pieces reaches the ocean.");
		expect(say("sea-access", "B")[0]).toBe("fail: Its one piece does not reach the ocean.");
	});

	it("find the capitals, and the nation without one", () => {
		expect(say("capitals", "A")).toEqual([
			"warn: Middleton (Square u005, P1), the national capital, lies in Ayland.",
			"warn: No row capital.",
		]);
		expect(say("capitals", "B")).toEqual(["ok: 1 row capital: Northby."]);
	});

	it("compare the largest units, the sizes, and the shares of divided parents", () => {
		expect(say("largest-city", "A")).toEqual([
			"note: The most populous square is Square u005, P1, with 100,000 people, 33.3 % of the nation.",
		]);
		expect(say("largest-city", null)).toEqual([
			"note: Square u000, P0 (Beeland) has 1.000 times as many as Square u005, P1.",
		]);
		expect(say("size", null)).toEqual([
			"note: Beeland has 4.33 times the people of Ayland; Beeland has 4.33 times the land of Ayland.",
		]);
		expect(say("parents-split", null)).toEqual([
			"note: Divided (row): 2 of 4, with 800,000 people.",
			"note: Row p1 (400,000 people): 50.0 % of the people in Ayland, 50.0 % of the people in Beeland.",
			"note: Row p3 (400,000 people): 25.0 % of the people in Ayland, 75.0 % of the people in Beeland.",
		]);
	});

	it("say the same of the mirrored nations: every nation gets every kind of check", () => {
		const kinds = (polity: string) =>
			new Set(checks.filter((check) => check.polity === polity).map((check) => check.key));
		expect(kinds("A")).toEqual(kinds("B"));
	});

	it("zoom to units where it is not a nation, or the plan, as a whole", () => {
		const bare = checks.filter(({ units, severity }) => units.length === 0 && severity !== "ok");
		expect(new Set(bare.map(({ key }) => key))).toEqual(
			new Set(["pieces", "sea-access", "capitals", "size", "parents-split"]),
		);
	});
});

describe("necks", () => {
	it("are one unit, or two that touch both sides, with the people behind them", () => {
		const say = sayOf(
			checksOf([
				"aaaa.....", //
				"aaaa.aaaa",
				"aaaaaaaaa",
				"aaaa..aaa",
				".........",
			]),
		);
		// The last square on the left: behind it lie one square of the bridge, four and four on the right, and three.
		expect(say("necks", "A")[0]).toBe(
			"note: Square u021, P2 alone joins 1.2 million people to the rest of the largest piece.",
		);
		const wide = sayOf(
			checksOf([
				"aaaa.....", //
				"aaaaaaaaa",
				"aaaaaaaaa",
				"aaaa..aaa",
				".........",
			]),
		);
		// Five, five and three squares on the right against fourteen on the left.
		const pairs = wide("necks", "A").filter((line) => line.includes("together"));
		expect(pairs[0]).toBe(
			"note: Square u012, P1 and Square u021, P2 together join 1.3 million people to the rest of the largest piece.",
		);
		expect(wide("necks", "A").filter((line) => line.includes("alone"))).toEqual([]);
	});

	it("of a full square are two beside each corner; that no single one is a neck is said", () => {
		expect(sayOf(checksOf(["aaa", "aaa", "aaa", "...", "..."]))("necks", "A")).toEqual([
			"ok: No single square holds 15,000 people or more to the rest of their piece.",
			"note: Square u001, P0 and Square u003, P1 together join 100,000 people to the rest of the largest piece.",
			"note: Square u001, P0 and Square u005, P1 together join 100,000 people to the rest of the largest piece.",
			"note: Square u003, P1 and Square u007, P2 together join 100,000 people to the rest of the largest piece.",
			"note: Square u005, P1 and Square u007, P2 together join 100,000 people to the rest of the largest piece.",
		]);
	});
});
