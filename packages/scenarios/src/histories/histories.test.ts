import { describe, expect, it } from "vitest";
import { logit } from "../referendum/swing.ts";
import { settledGrievance, stepGrievance } from "../response/grievance.ts";
import { type Ladder, outcomes, type Policy, policies, shareOutcomes } from "../response/ladder.ts";
import { ladders } from "../response/ladders.ts";
import { moments } from "./compare-policies.ts";
import { compileLadders } from "./compile-ladder.ts";
import { fanOf } from "./fans.ts";
import { BLOCKS, type HistoryGround, type HistoryTask, RUNS, runAt } from "./ground.ts";
import { History } from "./history.ts";
import { Luck } from "./luck.ts";
import { runThrough, simulateHistories } from "./simulate-histories.ts";
import { endKeys, endsOf, type HistoryTally, joinTallies, seriesKeys, summaryKeys } from "./tally.ts";

const outlook = { out: logit(0.5), own: logit(0.4), spread: 0.3, assumed: 0.2 };
const ground: HistoryGround = {
	votes: Float64Array.from([9e6, 4e6, 52e6, 4e6, 5e6, 54e6]),
	level: 1.1,
	terms: 1,
	outlook: [outlook, outlook],
	drift: [0.002, 0.001],
	followers: [1e6, -2e5],
};
const other: HistoryGround = {
	...ground,
	votes: Float64Array.from([5e6, 4e6, 54e6, 4e6, 9e6, 52e6]),
	level: -1.1,
	terms: 2,
};

function taskOf(draws: number, given: Partial<HistoryTask> = {}): HistoryTask {
	const parameters = new Float64Array(4 * draws);
	for (let draw = 0; draw < draws; draw++) parameters.set([0.8, 0.2, 1.5, 4], 4 * draw);
	return {
		grounds: [ground, other],
		ladders: compileLadders(ladders),
		parameters,
		threshold: 0,
		years: 40,
		termYears: 4,
		seed: "test",
		...given,
	};
}

const RUN_NUMBERS = Array.from({ length: RUNS }, (_, run) => run);

/** Ladders whose ranges have no width. */
function narrow(ladder: Ladder): Ladder {
	return ladder.map((rung) => {
		const middle = rung.chance === null ? null : (rung.chance.low + rung.chance.high) / 2;
		return {
			...rung,
			chance: middle === null ? null : { low: middle, high: middle },
			years: { low: 1, high: 1 },
		};
	});
}

describe("a history", () => {
	it("loses and gains nobody, and keeps shares between nought and one", () => {
		const task = taskOf(60);
		const luck = new Luck(task);
		const history = new History(task, luck);
		const totals = [0, 1].map((role) => sum(ground.votes.subarray(role * BLOCKS, (role + 1) * BLOCKS)));
		let parted = 0;
		for (let draw = 0; draw < 60; draw++) {
			luck.seek(draw);
			history.start(ground, policies.indexOf("agree"), 1);
			runThrough(history, ground, task.years, () => {
				const { outShare, grievance, level } = history;
				const { votes } = history.voters;
				totals.forEach((total, role) => {
					expect(sum(votes.subarray(role * BLOCKS, (role + 1) * BLOCKS))).toBeCloseTo(total, 3);
				});
				for (const value of [...outShare, level, history.selfDetermination]) {
					expect(value).toBeGreaterThanOrEqual(0);
					expect(value).toBeLessThanOrEqual(1);
				}
				expect(Math.min(...votes, ...grievance)).toBeGreaterThanOrEqual(0);
			});
			if (history.left[0]) parted++;
		}
		expect(parted).toBeGreaterThan(0);
	});

	it("without requests and swings grievance is (4.7), by hand", () => {
		const still = { ...ground, outlook: [null, null] } as HistoryGround;
		const task = taskOf(1, { grounds: [still, null], parameters: Float64Array.from([-9, 0, 0, 0]) });
		const luck = new Luck(task);
		luck.seek(0);
		const history = new History(task, luck);
		history.start(still, 0, 1);
		let [out, inside] = [0, 1].map(() => settledGrievance(0.5, luck.dials) ?? 0);
		runThrough(history, still, task.years, () => {
			expect(history.grievance[0]).toBeCloseTo(out, 12);
			expect(history.grievance[1]).toBeCloseTo(inside, 12);
			expect(history.selfDetermination).toBeCloseTo(63 / 128, 12);
			out = stepGrievance(out, 1, 0, 0, luck.dials);
			inside = stepGrievance(inside, 0, 0, 0, luck.dials);
		});
	});

	it("two nations that hold all of their own camps and nobody else leave nobody under the other", () => {
		const apart: HistoryGround = {
			...ground,
			votes: Float64Array.from([50, 0, 0, 0, 0, 50]),
			outlook: [{ out: 50, own: 50, spread: 1, assumed: 0 }, null],
			followers: null,
		};
		const sure = narrow(ladders.agree).map((rung) => ({ ...rung, chance: rung.chance && { low: 1, high: 1 } }));
		const all = compileLadders({ ignore: sure, quash: sure, agree: sure });
		const task = taskOf(20, { grounds: [apart, null], ladders: all });
		const tally = simulateHistories(task, 0, 20);
		const fan = fanOf(tally, runAt(2, 0), "selfDetermination", 0, task.years);
		expect(fan[0].p50).toBe(0.5);
		expect(fan[10].p05).toBe(1);
	});
});

describe("all histories", () => {
	it("end the first request as often as the ladder's exact shares say, within their Monte Carlo error", () => {
		const fixed = Object.fromEntries(policies.map((policy) => [policy, narrow(ladders[policy])])) as {
			[policy in Policy]: Ladder;
		};
		// Whoever governs, grievance or not: the vote is a toss-up each time.
		const even = { out: 0, own: 0, spread: 1e12, assumed: 0 };
		const draws = 6_000;
		const task = taskOf(draws, {
			grounds: [{ ...ground, outlook: [even, null] }, null],
			ladders: compileLadders(fixed),
			years: 20,
		});
		const tally = simulateHistories(task, 0, draws);
		policies.forEach((policy, p) => {
			const exact = shareOutcomes(
				fixed[policy],
				fixed[policy].map(({ chance }) => chance?.low ?? 0.5),
			);
			const ends = endsOf(tally, runAt(p, 0));
			expect(ends.open).toBe(0);
			outcomes.forEach((outcome, first) => {
				let count = 0;
				for (let answered = 0; answered <= outcomes.length; answered++)
					for (let end = 0; end < endKeys.length; end++) count += ends.at(first, answered, end);
				const error = Math.sqrt((exact[outcome] * (1 - exact[outcome])) / draws);
				expect(Math.abs(count / draws - exact[outcome])).toBeLessThan(4 * error + 1e-9);
			});
		});
	});

	it("are the same in any parts, in any order", () => {
		const task = taskOf(150, { years: 12 });
		const whole = simulateHistories(task, 0, 150);
		const parts = [simulateHistories(task, 100, 150), simulateHistories(task, 0, 7), simulateHistories(task, 7, 100)];
		expectSame(joinTallies(task, parts), whole, RUN_NUMBERS, RUN_NUMBERS);
	});

	it("a longer history begins as the shorter one", () => {
		const [short, long] = [12, 30].map((years) => simulateHistories(taskOf(80, { years }), 0, 80));
		for (const key of seriesKeys)
			for (let run = 0; run < RUNS; run++) expect(fanOf(long, run, key, 0, 12)).toEqual(fanOf(short, run, key, 0, 12));
	});

	it("exchange with the camps: what A's runs gave is what B's give", () => {
		const task = taskOf(120);
		const turned = task.parameters.map((value, i) => (i % 4 === 0 ? -value : value));
		const mirrored = { ...task, grounds: [other, ground] as const, parameters: turned };
		const [here, there] = [simulateHistories(task, 0, 120), simulateHistories(mirrored, 0, 120)];
		for (let policy = 0; policy < 3; policy++)
			for (const first of [0, 1] as const) {
				expectSame(there, here, [runAt(policy, 1 - first)], [runAt(policy, first)]);
			}
	});

	it("have Monte Carlo errors that are right: over seeds, means lie as far apart as they say", () => {
		const draws = 300;
		const years = 20;
		const runs = Array.from({ length: 40 }, (_, seed) =>
			simulateHistories(taskOf(draws, { years, seed: `seed ${seed}` }), 0, draws),
		);
		for (const [at, key] of summaryKeys.entries()) {
			const found = runs.map((tally) => moments(tally.summaries[runAt(2, 0)][at]));
			const spread = deviation(found.map(({ mean }) => mean));
			const said = found.reduce((all, { standardError }) => all + standardError, 0) / found.length;
			// Forty values leave their own spread uncertain by a ninth: a half is over four times that.
			expect(spread / said, key).toBeGreaterThan(0.5);
			expect(spread / said, key).toBeLessThan(1.5);
		}
	});

	it("differ between policies by much less chance than if each had luck of its own", () => {
		const draws = 2_000;
		const tally = simulateHistories(taskOf(draws), 0, draws);
		const at = summaryKeys.indexOf("out0");
		const [agree, ignore] = [2, 0].map((policy) => tally.summaries[runAt(policy, 0)][at]);
		const paired = moments(agree.map((value, draw) => value - ignore[draw])).standardError;
		const apart = Math.hypot(moments(agree).standardError, moments(ignore).standardError);
		expect(paired).toBeLessThan(apart);
	});
});

/** Byte for byte: a matcher that walks through millions of counts takes minutes. */
function expectSame(x: HistoryTally, y: HistoryTally, runs: readonly number[], others: readonly number[]): void {
	runs.forEach((run, i) => {
		const arrays = ({ fans, ends, summaries }: HistoryTally, at: number) => [...fans[at], ends[at], ...summaries[at]];
		const there = arrays(y, others[i]);
		arrays(x, run).forEach((values, key) => {
			expect(Buffer.from(values.buffer).equals(Buffer.from(there[key].buffer)), `run ${run}, array ${key}`).toBe(true);
		});
	});
}

function sum(values: Float64Array): number {
	return values.reduce((all, value) => all + value, 0);
}

function deviation(values: readonly number[]): number {
	const mean = values.reduce((all, value) => all + value, 0) / values.length;
	return Math.sqrt(values.reduce((all, value) => all + (value - mean) ** 2, 0) / (values.length - 1));
}
