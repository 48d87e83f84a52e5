import { readFileSync } from "node:fs";
import { LinkKind } from "@velvet/core";
import {
	type Case,
	type Comparison,
	compareFrontiers,
	comparePlans,
	findBuiltIn,
	makePlan,
	mirrorScenario,
	openCase,
	type Scenario,
	scoreCase,
	solveFrontier,
	solvePrice,
} from "@velvet/scenarios";
import { describe, expect, it } from "vitest";
import { builtAtlas } from "../built-atlas.ts";

/** Votes of 2016 and of 2024 by county, read from the tables with a few plain lines and without Velvet. */
function countVotes(year: number): Map<string, { dem: number; rep: number }> {
	const text = readFileSync(new URL(`../../data/us-county-president-${year}.csv`, import.meta.url), "utf8");
	const counts = new Map<string, { dem: number; rep: number }>();
	for (const line of text.trim().split("\n").slice(1)) {
		const [fips, dem, rep] = line.split(",");
		const id = fips.startsWith("02") ? "02000" : fips.startsWith("11") ? "11001" : fips;
		const known = counts.get(id) ?? { dem: 0, rep: 0 };
		counts.set(id, { dem: known.dem + Number(dem), rep: known.rep + Number(rep) });
	}
	return counts;
}

const then = countVotes(2016);
const now = countVotes(2024);
const lead = (votes: { dem: number; rep: number } | undefined) => Math.sign((votes?.dem ?? 0) - (votes?.rep ?? 0));
const changed = (from: number, to: number) =>
	[...then.keys()].filter((id) => now.has(id) && lead(then.get(id)) === from && lead(now.get(id)) === to).sort();

function open(scenario: Scenario): Case {
	const opened = openCase(scenario, builtAtlas(scenario.atlas));
	if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
	return opened.value;
}

const scenarioOf = (row: string, year: number) => findBuiltIn(`${row}-${year}`) as Scenario;

function compare(row: string, mirror = false): Comparison {
	const [x, y] = [2016, 2024].map((year) => {
		const scenario = scenarioOf(row, year);
		const theCase = open(mirror ? mirrorScenario(scenario) : scenario);
		const plan = makePlan(theCase);
		if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
		return scoreCase(theCase, plan.value);
	});
	const compared = comparePlans(x, y);
	if (!compared.ok) throw new Error(JSON.stringify(compared.issues));
	return compared.value;
}

describe("2016 and 2024 side by side", () => {
	const { votes, byParent, notComparable, whole } = compare("by-county");

	it("has the counties that changed camp, as the tables say", () => {
		expect(changed(1, -1)).toHaveLength(69);
		expect(changed(-1, 1)).toHaveLength(31);
		expect([...(votes?.changed[0].ids ?? [])].sort()).toEqual(changed(1, -1));
		expect([...(votes?.changed[1].ids ?? [])].sort()).toEqual(changed(-1, 1));
	});

	it("has their votes and the country's swing, as the tables say", () => {
		const sum = (ids: readonly string[], table: typeof then, key: "dem" | "rep") =>
			ids.reduce((total, id) => total + (table.get(id)?.[key] ?? 0), 0);
		for (const [shift, ids] of [
			[votes?.changed[0], changed(1, -1)],
			[votes?.changed[1], changed(-1, 1)],
		] as const) {
			expect(shift?.figures[0].votes).toMatchObject({ A: sum(ids, then, "dem"), B: sum(ids, then, "rep") });
			expect(shift?.figures[1].votes).toMatchObject({ A: sum(ids, now, "dem"), B: sum(ids, now, "rep") });
		}
		const share = (table: typeof then) => {
			const all = [...table.keys()];
			return (100 * sum(all, table, "dem")) / (sum(all, table, "dem") + sum(all, table, "rep"));
		};
		expect(votes?.swing.whole).toBeCloseTo(share(now) - share(then), 9);
		const miami = "12086";
		const points = (table: typeof then) => {
			const { dem, rep } = table.get(miami) ?? { dem: 0, rep: 1 };
			return (100 * dem) / (dem + rep);
		};
		expect(votes?.swing.byUnit[miami]).toBeCloseTo(points(now) - points(then), 9);
	});

	it("compares Connecticut whole and loses nothing", () => {
		expect(byParent.map(({ id, figures: [x, y] }) => [id, x.units, y.units])).toEqual([["09", 8, 9]]);
		expect(notComparable.only.map((only) => only.units)).toEqual([0, 0]);
		expect(votes?.without.names).toEqual(["Kalawao, HI"]);
		expect(whole.map((figures) => figures.units)).toEqual([3114, 3115]);
	});

	it("is exchanged by the mirror", () => {
		const there = compare("by-county", true);
		const mirrored = there.votes?.changed.map((shift) => shift.ids);
		expect(mirrored).toEqual([votes?.changed[1].ids, votes?.changed[0].ids]);
		expect(there.votes?.swing.whole).toBe(-(votes?.swing.whole ?? 0));
		expect(there.votes?.selfDetermination.oneUnderA).toEqual(votes?.selfDetermination.oneUnderB);
		expect(there.stays[0].people).toBe(compare("by-county").stays[0].people);
	});
});

it("a plan by state moves whole states: Nevada, and no other", () => {
	const { moves, stays, whole } = compare("two-nations");
	expect(moves.map(({ from, to }) => [from, to])).toEqual([
		["A", "B"],
		["B", "A"],
	]);
	// Nevada alone went from Clinton to Trump; no state went the other way.
	expect(moves[0].byParent.map((parent) => parent.name)).toEqual(["Nevada"]);
	expect(moves[1].byParent).toEqual([]);
	expect(stays[0].people + moves[0].figures[0].people).toBe(whole[0].people);
});

it("the two frontiers are read at the same lengths and prices", () => {
	const solved = [2016, 2024].map((year) => {
		const theCase = open(scenarioOf("two-nations", year));
		return { theCase, frontier: solveFrontier(theCase, "edges") };
	});
	const { atLength, atPrice } = compareFrontiers(solved[0], solved[1]);
	// No border by land: each land apart, the islands too, goes with its majority.
	const fewest = solved.map(({ theCase: { atlas, preference } }) => {
		const { edgeA, edgeB, edgeKinds } = atlas.graph;
		const land = [...atlas.units.ids.keys()];
		const root = (u: number): number => (land[u] === u ? u : root(land[u]));
		edgeA.forEach((a, e) => {
			if (edgeKinds[e] === LinkKind.land) land[root(a)] = root(edgeB[e]);
		});
		const leads = new Map<number, number>();
		for (const u of land.keys()) leads.set(root(u), (leads.get(root(u)) ?? 0) + preference.a[u] - preference.b[u]);
		const voters = preference.totals.a + preference.totals.b;
		return (voters - [...leads.values()].reduce((sum, each) => sum + Math.abs(each), 0)) / 2;
	});
	expect(atLength[0]).toMatchObject({ length: 0, stranded: fewest });
	for (const at of atPrice) {
		for (const [side, { theCase }] of solved.entries()) {
			const alone = solvePrice(theCase, "edges", { p: at.price, q: 1 });
			// The whole objective: at a breakpoint two plans are equally good.
			expect(at.stranded[side] + at.price * at.border[side]).toBe(alone.stranded + at.price * alone.border);
		}
	}
});
