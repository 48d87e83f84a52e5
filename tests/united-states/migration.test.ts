import type { Json } from "@velvet/core";
import {
	builtInScenarios,
	crossingRates,
	crossings,
	findBuiltIn,
	type MigrationOptions,
	type MovesAfter,
	makePlan,
	mirrorScenario,
	openCase,
	runMigration,
	type Scenario,
} from "@velvet/scenarios";
import { exchange } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { atlasOf } from "../built-atlas.ts";
import { expectSame } from "../expect-same.ts";

const builtIn = (name: string) => findBuiltIn(name) as Scenario;

function opened(scenario: Scenario) {
	const theCase = openCase(scenario, atlasOf(scenario));
	if (!theCase.ok) throw new Error(theCase.issues[0].message);
	const plan = makePlan(theCase.value);
	if (!plan.ok) throw new Error(plan.issues[0].message);
	return [theCase.value, plan.value] as const;
}

const two = opened(builtIn("two-nations-2016"));

describe("how fast voters would cross the border, for a simulation of years", () => {
	it("without border and pull it is today's moves, and nobody opts where nobody may", () => {
		const { A, B } = crossings(...two, { border: 0, pull: 0, takeUp: 0 });
		for (const each of [A, B]) {
			expect(each.toOwn).toBe(each.toOwnToday);
			expect(each.away).toBe(each.awayToday);
			expect(each.pulse).toBe(0);
		}
	});

	it("a pull moves more to one's own nation and fewer out of it, a border fewer both ways", () => {
		const [usual, pulled, held] = [
			{ border: 0, pull: 0 },
			{ border: 0, pull: 0.2 },
			{ border: 2, pull: 0 },
		].map((dials) => crossings(...two, dials));
		for (const camp of ["A", "B"] as const) {
			// Few move at all, so that the odds are nearly the shares.
			expect(pulled[camp].toOwn / usual[camp].toOwn).toBeCloseTo(Math.exp(0.2), 1);
			expect(pulled[camp].away / usual[camp].away).toBeCloseTo(Math.exp(-0.2), 1);
			expect(held[camp].toOwn / usual[camp].toOwn).toBeCloseTo(Math.exp(-2), 1);
			expect(held[camp].away / usual[camp].away).toBeCloseTo(Math.exp(-2), 1);
		}
		expect(crossingRates(...two, { border: 0, pull: 0.2 })).toEqual({ A: pulled.A.toOwn, B: pulled.B.toOwn });
	});

	it("of those who opt, as many move in each year of the window as Alsace-Lorraine's rates say", () => {
		const { A, B } = crossings(...two, { takeUp: 160_878 / 1_579_738, movers: 49_926 / 160_878, window: 1 });
		// 3.16% of the population, models.md (V5.1).
		expect(A.pulse).toBeCloseTo(0.0316, 4);
		expect(B.pulse).toBeCloseTo(0.0316, 4);
	});
});

const found = runMigration(...two, { draws: 100 });
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

describe("movers needed (models.md, V5.2)", () => {
	it("from 0.5760 to 0.65 about 9.53 million must cross, 7.4% of all voters of the two camps", () => {
		const { start, voters, ofVoters, ofLeftBehind, why } = found.moversNeeded;
		expect(start).toBeCloseTo(0.576, 4);
		expect(Math.abs(voters - 9_530_000)).toBeLessThan(10_000);
		expect(ofVoters).toBeCloseTo(0.074, 3);
		expect(ofLeftBehind).toBeCloseTo(0.1745, 4);
		expect(why).toBeNull();
	});

	it("the other way round gives the target back", () => {
		const { voters } = found.moversNeeded;
		const { inverse } = runMigration(...two, { draws: 1, movers: voters }).moversNeeded;
		expect(inverse).toEqual([{ voters, selfDetermination: expect.closeTo(0.65, 7) }]);
	});

	it("a target that stands needs nobody, one beyond all who are left says so", () => {
		const [stands, beyond] = [0.5, 1].map((target) => runMigration(...two, { draws: 1, target }).moversNeeded);
		expect([stands.voters, stands.years[0].years, stands.reachedIn.draws]).toEqual([0, 0, 1]);
		expect(beyond.voters).toBe(54_627_155);
		expect(beyond.why).toBeNull();
		const alone = opened({
			...builtIn("california-alone-2016"),
			plan: { method: "assignment", places: {}, rest: "B" },
		});
		const none = runMigration(...alone, { draws: 1 });
		expect(none.moversNeeded.why).toContain("have a nation of their own");
		expect([none.haven.A, none.haven.B, none.holdingPull.value]).toEqual([null, null, null]);
		expect(none.havenWhy).toEqual({
			A: "The nation has no land.",
			B: "Nobody of its camp is left under another camp's government.",
		});
	});

	it("a stronger pull takes fewer years", () => {
		const years = found.moversNeeded.years.map((each) => each.years ?? 101);
		expect([...years].sort((p, q) => q - p)).toEqual(years);
		const { pull } = found.moversNeeded;
		const { after } = runMigration(...two, { draws: 1, dials: { pull: pull as number } });
		expect(after[2].selfDetermination.middle).toBeCloseTo(0.65, 3);
	});
});

describe("flows (models.md, V5.3)", () => {
	it("sum to nothing over the places and keep every camp's number", () => {
		expect(found.conserved).toBe(true);
		for (const camp of ["A", "B"] as const) {
			const net = new Map(found.places.map(({ id }) => [id, 0]));
			for (const { from, to, firstYear } of found.flows) {
				net.set(from, (net.get(from) ?? 0) - firstYear[camp]);
				net.set(to, (net.get(to) ?? 0) + firstYear[camp]);
			}
			expect(sum([...net.values()])).toBe(0);
			const voters = sum(found.places.map(({ votes }) => votes[camp]));
			for (const { parents } of found.after) expect(sum(parents.map(({ votes }) => votes[camp]))).toBe(voters);
		}
	});

	it("without border and pull they are today's to the last voter, and move as many as were observed", () => {
		const free = runMigration(...two, { draws: 1, dials: { pull: 0, border: 0, takeUp: 0 } });
		for (const { today, firstYear, option } of free.flows) {
			expect(firstYear).toEqual(today);
			expect(option).toEqual({ A: 0, B: 0 });
		}
		const moved = sum(free.flows.map(({ today }) => today.A + today.B));
		const voters = sum(free.places.map(({ votes }) => votes.A + votes.B));
		expect(moved / voters).toBeCloseTo(0.023, 6);
		for (const { asToday, middle } of free.fan) expect(middle).toBe(asToday);
	});

	it("nations' flows are the sums of their places'", () => {
		const nationOf = new Map(found.places.map(({ id, polity }) => [id, polity]));
		const across = found.flows.filter(({ from, to }) => nationOf.get(from) === "A" && nationOf.get(to) === "B");
		expect(sum(across.map(({ firstYear }) => firstYear.B))).toBe(found.nations.A.B.firstYear.B);
		expect(sum(across.map(({ option }) => option.B))).toBe(found.nations.A.B.option.B);
		expect(found.nations.A.B.option.A).toBe(0);
	});
});

describe("an option of nationality (models.md, 5.2 and V5.1)", () => {
	it("ships the rates of Alsace-Lorraine, and the study that says otherwise beside them", () => {
		const [opted, leavers] = found.precedents;
		expect(opted.dials.takeUp).toBeCloseTo(0.1018, 4);
		expect(opted.dials.movers).toBeCloseTo(0.31, 3);
		expect(opted.leftShare).toBeCloseTo(0.0316, 4);
		expect(leavers.leftShare).toBeCloseTo(0.082, 3);
		expect(leavers.says).toContain("conflict");
	});

	it("moves, over the window, the shares that the dials say, to one's own nation alone", () => {
		const dials = { takeUp: 0.1018, movers: 0.31, window: 3, mobility: 0 };
		const { haven, nations } = runMigration(...two, { draws: 1, dials });
		expect(haven.A?.leftBehind.voters).toBe(32_453_841);
		expect(haven.A?.wouldMove).toBe(nations.B.A.option.A);
		expect((haven.A?.wouldMove ?? 0) / 32_453_841).toBeCloseTo(0.1018 * 0.31, 6);
		expect((haven.B?.wouldMove ?? 0) / (haven.B?.leftBehind.voters ?? 0)).toBeCloseTo(0.1018 * 0.31, 6);
		// Nobody else moves: whoever did not go is still left.
		expect(haven.A?.stillLeft).toBe(32_453_841 - (haven.A?.wouldMove ?? 0));
	});
});

describe("ranges", () => {
	it("hold the middle, and a dial that somebody sets is drawn no more", () => {
		const end = found.fan[30];
		expect(end.p05).toBeLessThan(end.middle);
		expect(end.p95).toBeGreaterThan(end.middle);
		const every = { mobility: 0.02, distance: 1, size: 1, income: 0, pull: 0.1, border: 1, takeUp: 0.1, movers: 0.3 };
		const still = runMigration(...two, { draws: 5, dials: { ...every, window: 2 } });
		// But for the rounding to whole voters of the middle.
		for (const { p05, p95, middle } of still.fan) {
			expect(p05).toBeCloseTo(middle, 5);
			expect(p95).toBe(p05);
		}
		expect(still.dials.pull).toMatchObject({ value: 0.1, low: 0.1, high: 0.1, basis: "A, assumed" });
	});

	it("are the same from the same seed, and others from another", () => {
		const other = opened({ ...builtIn("two-nations-2016"), seed: "linen" });
		expect(runMigration(...two, { draws: 20 }).fan).toEqual(runMigration(...two, { draws: 20 }).fan);
		expect(runMigration(...other, { draws: 20 }).fan).not.toEqual(runMigration(...two, { draws: 20 }).fan);
	});

	it("a pull about three times the usual one holds the nations as they are: as weak as Martin and Webster found it", () => {
		const { value } = found.holdingPull;
		expect(value).toBeGreaterThan(2 * 0.05);
		expect(value).toBeLessThan(6 * 0.05);
		const { steps } = runMigration(...two, { draws: 1, dials: { pull: value as number } }).after[0].selfDetermination;
		expect(steps.pull).toBeCloseTo(0.576, 3);
	});
});

describe("the plan years on (docs/methods/migration.md)", () => {
	it.each([
		[5, 0.5692, 0.5734, 0.5743, 0.587],
		[10, 0.5631, 0.5709, 0.5727, 0.5849],
		[30, 0.5442, 0.5618, 0.5667, 0.5771],
	])("after %d years: as today, with the border, the pull, and options", (year, today, border, pulled, middle) => {
		const { selfDetermination, changed, byWinner } = found.after.find((each) => each.year === year) as MovesAfter;
		const { steps } = selfDetermination;
		for (const [got, want] of [
			[steps.asToday, today],
			[steps.border, border],
			[steps.pull, pulled],
			[selfDetermination.middle, middle],
		]) {
			expect(got).toBeCloseTo(want, 4);
		}
		// No state has another majority, so that a plan by winner would be the same one.
		expect(changed).toEqual([]);
		expect(byWinner).toBe(selfDetermination.middle);
	});

	it("names the parents that would have another majority, and the plan by winner has no fewer matched", () => {
		const dials = { mobility: 0.2, pull: 0, border: 0, takeUp: 0 };
		const { changed, byWinner, selfDetermination, parents } = runMigration(...two, { draws: 1, dials }).after[2];
		expect(changed.length).toBeGreaterThan(0);
		for (const { id, to } of changed) {
			const votes = parents.find((each) => each.id === id)?.votes ?? { A: 0, B: 0 };
			expect(votes.A === votes.B ? null : votes.A > votes.B ? "A" : "B").toBe(to);
		}
		expect(byWinner).toBeGreaterThan(selfDetermination.middle);
	});
});

it("a board of neighbours, of no place, is told beside it", () => {
	const { before, rows, says } = found.neighbours;
	expect(before).toBeCloseTo(0.497, 3);
	expect(rows.find(({ threshold }) => threshold === 0.3)?.after).toBeCloseTo(0.749, 3);
	expect(says).toContain("no model of any country");
});

describe("elsewhere", () => {
	it("a plan that cuts parents has their parts as places, named after nation", () => {
		const { places, conserved } = runMigration(...opened(builtIn("by-county-2024")), { draws: 1 });
		expect(places.map(({ id }) => id)).toEqual(expect.arrayContaining(["06:A", "06:B", "15"]));
		expect(conserved).toBe(true);
	});

	it("New Hampshire has no states to move between: what is missing is said", () => {
		const granite = runMigration(...opened(builtIn("new-hampshire-2016")), { draws: 1 });
		expect(granite.conserved).toBe(true);
		expect(granite.missing.join(" ")).toContain("housing");
	});
});

describe.each(builtInScenarios.map(({ name, scenario }) => [name, scenario] as const))("%s mirrored", (_, scenario) => {
	it("has under A the rates that stood under B, byte for byte", () => {
		const asked = (each: Scenario) => JSON.parse(JSON.stringify(crossings(...opened(each)))) as Json;
		expectSame(asked(mirrorScenario(scenario)), exchange(asked(scenario)));
	});
});

describe.each(["two-nations-2016", "by-county-2024", "confederation-of-the-coasts", "new-hampshire-2016"])(
	"%s mirrored",
	(name) => {
		it("has under A the moves that stood under B, byte for byte", () => {
			const scenario = builtIn(name);
			const options: MigrationOptions = { draws: 5, dials: { pull: 0.1 } };
			const asked = (each: Scenario) => JSON.parse(JSON.stringify(runMigration(...opened(each), options))) as Json;
			expectSame(asked(mirrorScenario(scenario)), exchange(asked(scenario)));
		});
	},
);
