import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "@velvet/core";
import { parseRecords } from "@velvet/ingest";
import {
	findBuiltIn,
	makePlan,
	mirrorScenario,
	openCase,
	type Pendulum,
	type PendulumOptions,
	readTwoPartySeries,
	runPendulum,
	type Scenario,
} from "@velvet/scenarios";
import { exchange } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { atlasOf } from "../built-atlas.ts";
import { expectSame } from "../expect-same.ts";

const table = readFileSync(join(import.meta.dirname, "../../data/us-two-party.csv"), "utf8");
const series = readTwoPartySeries(parseRecords(table));
const builtIn = (name: string) => findBuiltIn(name) as Scenario;

function pendulumOf(scenario: Scenario, options: PendulumOptions = {}): Pendulum {
	const theCase = openCase(scenario, atlasOf(scenario));
	if (!theCase.ok) throw new Error(theCase.issues[0].message);
	const plan = makePlan(theCase.value);
	if (!plan.ok) throw new Error(plan.issues[0].message);
	return runPendulum(theCase.value, plan.value, series, options);
}

const found = pendulumOf(builtIn("two-nations-2016"));

describe("data/us-two-party.csv", () => {
	it("is the file that data/manifest.json describes, with its tag", () => {
		const { files } = JSON.parse(readFileSync(join(import.meta.dirname, "../../data/manifest.json"), "utf8"));
		const entry = files.find(({ key }: { key: string }) => key === "us-two-party");
		expect(createHash("sha256").update(table).digest("hex")).toBe(entry.sha256);
		expect(entry.rows).toBe(series.elections.length);
		expect([entry.title, found.record?.tag]).toEqual([expect.stringContaining("Tag M+C"), "M+C"]);
	});
});

describe("the record of 1948 to 2024 (models.md, V4.1)", () => {
	const { record } = found;

	it("swings by 7.02 points, root of the mean square 6.83; by 3.90 after 1984, 2.61 after 2000", () => {
		const { all, after1984, after2000 } = (record as NonNullable<typeof record>).swings;
		expect([all.count, all.sd.toFixed(2), all.rms.toFixed(2)]).toEqual([19, "7.02", "6.83"]);
		expect([after1984.count, after1984.sd.toFixed(2)]).toEqual([10, "3.90"]);
		expect([after2000.count, after2000.rms.toFixed(2)]).toEqual([6, "2.61"]);
	});

	it("has levels that spread by 5.35 points, and by 2.05 since 1992", () => {
		const { all, since1992 } = (record as NonNullable<typeof record>).levels;
		expect([all.sd.toFixed(2), since1992.sd.toFixed(2)]).toEqual(["5.35", "2.05"]);
	});

	it("changes in 11 of 19 elections, those named; kept in 7 of 10 after one term, 1 of 9 after more", () => {
		expect(record?.changes).toEqual({ changed: 11, of: 19, share: 11 / 19 });
		const changed = record?.elections.filter((election) => election.changed).map(({ year }) => year);
		expect(changed).toEqual([1952, 1960, 1968, 1976, 1980, 1992, 2000, 2008, 2016, 2020, 2024]);
		expect([record?.afterOneTerm, record?.afterMore]).toEqual([
			{ retained: 7, of: 10 },
			{ retained: 1, of: 9 },
		]);
	});

	it("parts from the popular vote in 2000 and 2016", () => {
		expect(record?.elections.filter(({ againstVotes }) => againstVotes).map(({ year }) => year)).toEqual([2000, 2016]);
	});

	it("gives the posteriors of (4.1), and a cost of ruling with a range and no point", () => {
		const { transition, vote } = found.models as NonNullable<typeof found.models>;
		expect([transition.afterOneTerm, transition.afterMore]).toMatchObject([
			{ a: 8, b: 4 },
			{ a: 2, b: 9 },
		]);
		expect(vote.cost.p05).toBeLessThan(vote.cost.mean);
		expect(vote.cost.p95 - vote.cost.p05).toBeGreaterThan(1);
		// Least squares over the same nineteen elections, by itself: near the middle of the posterior.
		expect(Math.abs(leastSquaresCost() - vote.cost.mean)).toBeLessThan(vote.cost.sd);
	});
});

/** The cost in (4.2) by ordinary least squares with a constant, the level before and sign · terms. */
function leastSquaresCost(): number {
	const rows = series.elections.slice(1).map(({ lead, terms }, i) => {
		const before = series.elections[i];
		return { x: [1, before.lead / 100, -(before.wins ? 1 : -1) * terms], y: lead / 100 };
	});
	const sums = [0, 1, 2].map((i) => [
		...[0, 1, 2].map((j) => rows.reduce((all, { x }) => all + x[i] * x[j], 0)),
		rows.reduce((all, { x, y }) => all + x[i] * y, 0),
	]);
	for (let p = 0; p < 3; p++)
		for (let r = 0; r < 3; r++)
			if (r !== p) sums[r] = sums[r].map((value, c) => value - (sums[r][p] / sums[p][p]) * sums[p][c]);
	return sums[2][3] / sums[2][2];
}

describe("expected self-determination (models.md, V1.3)", () => {
	it.each([
		[0, 0.0205, 0.5046, 0.5758],
		[1, 0.0535, 0.5018, 0.5641],
	])("at spread number %d, %d: from a swinging union to a split", (index, spread, union, split) => {
		const { selfDetermination, ...result } = found.spreads[index];
		expect(result.spread).toBe(spread);
		expect(Math.abs((selfDetermination.undivided ?? 0) - union)).toBeLessThan(0.0002);
		expect(Math.abs((selfDetermination.divided ?? 0) - split)).toBeLessThan(0.0002);
	});

	it("takes any plan: a country that nobody leaves has what the union has", () => {
		const alone = {
			...builtIn("california-alone-2016"),
			plan: { method: "assignment", places: {}, rest: "B" },
		} as const;
		const { selfDetermination, nations } = pendulumOf(alone).spreads[1];
		expect(selfDetermination.gain).toBe(0);
		expect(nations.A.chance).toBeNull();
	});

	it("shows how little power would change hands, and the patience that this leaves room for", () => {
		const { nations, undivided } = found.spreads[1];
		// Published from another compilation of the same counts.
		expect(nations.A.share?.A).toBeCloseTo(0.60098, 4);
		expect(nations.B.share?.B).toBeCloseTo(0.55704, 4);
		for (const { changes, patience } of [nations.A, nations.B]) {
			expect(changes).toBeLessThan((undivided.changes ?? 0) / 1.9);
			expect(patience?.[0].criticalPatience).toBeGreaterThan(undivided.patience?.[0].criticalPatience ?? 1);
		}
		const { models } = found;
		for (const { changes } of Object.values(models?.nations ?? {}))
			expect(changes.mean).toBeLessThan(models?.undivided.vote.changes.mean ?? 0);
	});

	it("asks both camps by one path: in a nation, no patience has its own majority allow what the other asks", () => {
		const { nations, undivided } = found.spreads[1];
		for (const { answers, chance } of [undivided, nations.A, nations.B])
			for (const [camp, other] of [
				["A", "B"],
				["B", "A"],
			] as const) {
				const [pi, rest] = [chance?.[camp] ?? 0, chance?.[other] ?? 0];
				// With a request in every term: 1 / (1 − regained + lost · 2), where a gain weighs more than a loss.
				const wanted = 2 * rest > pi ? 1 / (1 - pi + 2 * rest) : null;
				const got = answers?.[camp][0].criticalPatience ?? null;
				if (wanted === null) expect(got).toBeNull();
				else expect(got).toBeCloseTo(wanted, 12);
			}
		expect([nations.A.answers?.A[0].criticalPatience, nations.B.answers?.B[0].criticalPatience]).toEqual([null, null]);
		expect(nations.A.answers?.B[0].criticalPatience).toBeLessThan(undivided.answers?.B[0].criticalPatience ?? 0);
		expect(nations.B.answers?.A[0].criticalPatience).toBeLessThan(undivided.answers?.A[0].criticalPatience ?? 0);
	});

	it("at another spread, as asked", () => {
		expect(pendulumOf(builtIn("two-nations-2016"), { spread: 0.03 }).spreads.map(({ spread }) => spread)).toEqual([
			0.03,
		]);
	});
});

describe("what it says of each nation", () => {
	const calmer = (name: string) =>
		pendulumOf(builtIn(name), { draws: 20 }).caveats.filter((each) => each.includes("less often than undivided"));

	it("is that both would change less often, where both would", () => {
		expect(calmer("two-nations-2016")).toEqual([
			"Where levels spread by 5.35 points the government would change less often than undivided (every 8.2 years) in Pacifica (every 69.8 years) and in the United States (every 16.3 years): voters of the other camp there would wait longer for a government of their own.",
		]);
	});

	it("leaves out a nation that would change as often or more", () => {
		const [alone] = calmer("california-alone-2016");
		expect(alone).toContain("in Pacifica (after more than 999 years): ");
		expect(alone).not.toContain("United States");
	});
});

describe("the mirror", () => {
	it.each(["two-nations-2016", "by-county-2024", "confederation-of-the-coasts", "new-hampshire-2016"])(
		"exchanging the camps of %s exchanges every number and every sentence",
		(name) => {
			const scenario = builtIn(name);
			const options = { draws: 500, thermostat: 0.1 };
			const [here, there] = [pendulumOf(scenario, options), pendulumOf(mirrorScenario(scenario), options)];
			expectSame(there as unknown as Json, exchange(here as unknown as Json));
		},
	);
});

describe("elsewhere", () => {
	const granite = builtIn("new-hampshire-2016");

	it("a part of the country has no record of its own, and says so", () => {
		const { record, models, whyNoRecord, reciprocity, spreads } = pendulumOf(granite);
		expect([record, models, reciprocity]).toEqual([null, null, null]);
		expect(whyNoRecord).toContain("whole United States");
		expect(spreads[0].selfDetermination.divided).toBeGreaterThan(0.5);
	});

	it("camps that are no parties have none either", () => {
		const scenario = builtIn("two-nations-2016");
		const { record, whyNoRecord } = pendulumOf({ ...scenario, camps: { A: ["dem"], B: [] } });
		expect([record, whyNoRecord]).toEqual([null, expect.stringContaining("two largest parties")]);
	});
});
