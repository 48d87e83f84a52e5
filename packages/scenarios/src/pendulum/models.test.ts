import { criticalPatience, fraction, ONE } from "@velvet/algorithms";
import { seedRng } from "@velvet/core";
import { describe, expect, it } from "vitest";
import { betaAfter, betaQuantile, drawBeta } from "./beta.ts";
import { expectedSelfDetermination } from "./expected-self-determination.ts";
import { measureRecord } from "./measure-record.ts";
import { patiencePlane } from "./patience-plane.ts";
import { PowerTally } from "./power-years.ts";
import { runTransitions, runVotes } from "./run-years.ts";
import { readTwoPartySeries, type TwoPartySeries } from "./two-party-series.ts";
import { expectedLevel, VotePosterior, voteGrid } from "./vote-model.ts";

/** A made-up series: shares of `dem`, and who won. */
function seriesOf(shares: readonly number[], winners: readonly string[]): TwoPartySeries {
	let terms = 1;
	return readTwoPartySeries(
		shares.map((share, i) => {
			if (i > 1) terms = winners[i - 1] === winners[i - 2] ? terms + 1 : 1;
			return {
				year: String(2000 + 4 * i),
				dem_percent: share.toFixed(2),
				president: winners[i],
				incumbent_terms: String(terms),
			};
		}),
	);
}

const exchanged = (shares: readonly number[], winners: readonly string[]) =>
	seriesOf(
		shares.map((share) => 100 - share),
		winners.map((winner) => (winner === "dem" ? "rep" : "dem")),
	);

const SHARES = [52.37, 47.5, 51.25, 53, 46.75, 49];
const WINNERS = ["dem", "rep", "dem", "dem", "rep", "rep"];

describe("beta distributions", () => {
	it("one success of one trial: density 2x, so the share below x is x squared", () => {
		const { mean, p05, p50, p95 } = betaAfter(1, 1);
		expect(mean).toBe(2 / 3);
		[p05, p50, p95].forEach((value, i) => {
			expect(value).toBeCloseTo(Math.sqrt([0.05, 0.5, 0.95][i]), 12);
		});
	});

	it("8 and 4: draws follow the quantiles", () => {
		const beta = { a: 8, b: 4 };
		const rng = seedRng("beta");
		const draws = Float64Array.from({ length: 40_000 }, () => drawBeta(beta, rng)).sort();
		for (const share of [0.05, 0.25, 0.5, 0.75, 0.95])
			expect(draws[Math.floor(share * draws.length)]).toBeCloseTo(betaQuantile(beta, share), 1.9);
		expect(draws.reduce((all, one) => all + one, 0) / draws.length).toBeCloseTo(8 / 12, 2);
	});
});

describe("the posterior of the vote model", () => {
	it("finds the numbers that a long series was made with", () => {
		const wanted = { middle: 1, persistence: 0.3, cost: 2, error: 3 };
		const rng = seedRng("made");
		let [level, governs, terms] = [0, true, 1];
		const shares = [50];
		const winners = ["dem"];
		for (let i = 0; i < 1_500; i++) {
			// A sum of twelve uniform numbers: normal enough, and not the model's own errors.
			const noise = Array.from({ length: 12 }, () => rng.share()).reduce((all, one) => all + one, -6);
			level = expectedLevel(wanted, level, governs, terms, 0) + wanted.error * noise;
			const now = level > 0;
			[terms, governs] = [now === governs ? terms + 1 : 1, now];
			shares.push(50 + level);
			winners.push(now ? "dem" : "rep");
		}
		const series = seriesOf(shares, winners);
		const { marginals, costly } = new VotePosterior(series, 0);
		const sign = series.last.choice === "dem" ? 1 : -1;
		expect(Math.abs(sign * marginals.middle.mean - wanted.middle)).toBeLessThan(0.6);
		expect(Math.abs(marginals.persistence.mean - wanted.persistence)).toBeLessThan(0.1);
		expect(Math.abs(marginals.cost.mean - wanted.cost)).toBeLessThan(0.4);
		expect(Math.abs(marginals.error.mean - wanted.error)).toBeLessThan(0.5);
		expect(costly).toBeGreaterThan(0.999);
	});

	it("is wide where there is little to learn from, and draws have its means", () => {
		const posterior = new VotePosterior(seriesOf(SHARES, WINNERS), 0);
		const { cost, error } = posterior.marginals;
		expect(cost.sd).toBeGreaterThan(0.7);
		expect(cost.p05).toBeGreaterThan(voteGrid.cost.from);
		const rng = seedRng("posterior");
		const draws = Array.from({ length: 20_000 }, () => posterior.draw(rng));
		const mean = (of: (draw: (typeof draws)[number]) => number) =>
			draws.reduce((all, draw) => all + of(draw), 0) / draws.length;
		expect(mean((draw) => draw.cost)).toBeCloseTo(cost.mean, 1);
		expect(mean((draw) => draw.error)).toBeCloseTo(error.mean, 1);
	});

	it("is the same to the last digit when the parties are exchanged", () => {
		const [here, there] = [seriesOf(SHARES, WINNERS), exchanged(SHARES, WINNERS)];
		for (const thermostat of [0, 0.2])
			expect(new VotePosterior(there, thermostat).marginals).toEqual(new VotePosterior(here, thermostat).marginals);
	});
});

describe("the thermostat", () => {
	it("moves the vote away from the policy of whoever governs", () => {
		const flat = { middle: 0, persistence: 0, cost: 0, error: 1 };
		expect(expectedLevel(flat, 0, true, 1, 0.1)).toBeCloseTo(-0.5);
		expect(expectedLevel(flat, 0, false, 1, 0.1)).toBeCloseTo(0.5);
		expect(expectedLevel(flat, 0, true, 1, 0)).toBeCloseTo(0);
	});
});

describe("years in and out of power", () => {
	it("counts years, spells and changes of one run, the last term cut short", () => {
		const tally = new PowerTally(1, 14, 4);
		expect(tally.terms).toBe(4);
		tally.enter(0, true, [true, false, false, true]);
		const { camps, changes } = tally.result("A");
		expect([camps.A.in.p50, camps.A.out.p50, camps.A.longestOut.p50]).toEqual([6, 8, 8]);
		expect([camps.B.in.p50, camps.B.out.p50, camps.B.longestOut.p50]).toEqual([8, 6, 4]);
		expect(changes.mean).toBe(0.5);
		expect(tally.result("B").camps.B).toEqual(camps.A);
	});

	it("by transitions: with power almost surely kept after one term and lost after two, it changes every other time", () => {
		const series = seriesOf(SHARES, WINNERS);
		const run = runTransitions(
			series,
			{ one: { a: 4_000, b: 1 }, more: { a: 1, b: 4_000 } },
			{ years: 40, draws: 40 },
			seedRng("t"),
		);
		const { changes, camps } = run.result("A");
		expect(changes.mean).toBeCloseTo(0.5, 1);
		// The end of the record is a second term: 2 out, 2 in, and so on, with half a term to spare.
		expect(camps.A.in.p50).toBe(16);
	});

	it("by transitions at even chances, changes come as often as heads", () => {
		const even = { a: 500, b: 500 };
		const run = runTransitions(
			seriesOf(SHARES, WINNERS),
			{ one: even, more: even },
			{ years: 48, draws: 4_000 },
			seedRng("even"),
		);
		const { mean, standardError } = run.result("A").changes;
		expect(Math.abs(mean - 0.5)).toBeLessThan(4 * standardError);
	});

	it("by votes: a nation that leans far is governed by one side, whichever it is", () => {
		const series = seriesOf(SHARES, WINNERS);
		const posterior = new VotePosterior(series, 0);
		const horizon = { years: 48, draws: 300 };
		const far = runVotes(series, posterior, 45, horizon, seedRng("far")).result("A");
		expect(far.camps.A.in.p50).toBe(48);
		expect(runVotes(series, posterior, -45, horizon, seedRng("far")).result("A").camps.B.in.p50).toBe(48);
	});

	it("are exchanged with the parties, digit for digit", () => {
		const runs = [seriesOf(SHARES, WINNERS), exchanged(SHARES, WINNERS)].map((series) => {
			const posterior = new VotePosterior(series, 0.1);
			return runVotes(series, posterior, 3, { years: 50, draws: 200 }, seedRng("same")).result("A");
		});
		expect(runs[1]).toEqual(runs[0]);
	});
});

describe("the record", () => {
	it("is measured the same for either party, under the other key", () => {
		const series = seriesOf(SHARES, WINNERS);
		const [asA, asB] = [measureRecord(series, "A"), measureRecord(series, "B")];
		expect(asA.power.A).toEqual(asB.power.B);
		expect([asA.swings, asA.levels, asA.changes]).toEqual([asB.swings, asB.levels, asB.changes]);
		expect(measureRecord(exchanged(SHARES, WINNERS), "A").swings).toEqual(asA.swings);
	});
});

describe("expected self-determination", () => {
	it("is one half where nothing leans, and the share of the majority where nothing swings", () => {
		expect(expectedSelfDetermination([{ a: 50, b: 50 }], 0.05).value).toBe(0.5);
		expect(expectedSelfDetermination([{ a: 60, b: 40 }], 1e-6).value).toBe(0.6);
	});

	it("leaves out whoever has no votes, and knows no number where nobody has", () => {
		const { value, nations } = expectedSelfDetermination(
			[
				{ a: 0, b: 0 },
				{ a: 60, b: 40 },
			],
			1e-6,
		);
		expect([value, nations[0].chance]).toEqual([0.6, null]);
		expect(expectedSelfDetermination([{ a: 0, b: 0 }], 0.05).value).toBeNull();
	});

	it("does not depend on the order of nations or on which camp is which", () => {
		const nations = [
			{ a: 33, b: 22 },
			{ a: 7, b: 9 },
			{ a: 32, b: 41 },
		];
		const value = expectedSelfDetermination(nations, 0.0535).value;
		expect(expectedSelfDetermination([...nations].reverse(), 0.0535).value).toBe(value);
		expect(
			expectedSelfDetermination(
				nations.map(({ a, b }) => ({ a: b, b: a })),
				0.0535,
			).value,
		).toBe(value);
	});
});

describe("the patience plane", () => {
	const [all, few] = [ONE, fraction(1n, 10n)];

	it("has with a request in every term the lines δφ / (δφ + 1 − δ), so that at φ = 1 a line ends at its patience", () => {
		const { contours, own } = patiencePlane(all, fraction(2n, 3n));
		expect(own?.patience).toBe(2 / 3);
		for (const { patience, line } of [...contours, own as NonNullable<typeof own>]) {
			for (const { phi, loss } of line)
				expect(loss).toBeCloseTo((patience * phi) / (patience * phi + 1 - patience), 12);
			expect(line[line.length - 1]).toEqual({ phi: 1, loss: patience });
		}
	});

	it("has on each line the game's own critical patience, with few requests too", () => {
		for (const { patience, line } of patiencePlane(few, null).contours)
			for (const { phi, loss } of line.slice(1))
				expect(criticalPatience({ change: phi, gain: 1, loss, requests: 0.1 })).toBeCloseTo(patience, 9);
	});

	it("has no line where no request ever comes", () => {
		expect(patiencePlane(fraction(0n, 1n), fraction(1n, 2n))).toEqual({ requests: 0, contours: [], own: null });
	});
});
