import { wilsonInterval } from "@velvet/algorithms";
import { seedRng } from "@velvet/core";
import { describe, expect, it } from "vitest";
import { ballotOf } from "../testing/ballot-of.ts";
import type { Ballot } from "./ballot.ts";
import { standardError } from "./distribution.ts";
import { groupUnits } from "./errors.ts";
import { joinOutcomes, simulate } from "./simulate.ts";

const DRAWS = 40_000;
const run = (ballot: Ballot, seed = "closed form", draws = DRAWS) => simulate(ballot, seedRng(seed), 0, draws);
/** Distance from what there should be, in standard errors. */
const away = (passes: number, chance: number, draws = DRAWS) =>
	Math.abs(passes / draws - chance) / Math.sqrt((chance * (1 - chance)) / draws);

/** Values of the standard normal distribution, from printed tables. */
const phi = { "-1": 0.15865525, "-0.5": 0.30853754, "0.5": 0.69146246, "1": 0.84134475, "2": 0.97724987 };

/** The normal distribution by its power series (Abramowitz and Stegun 26.2.10, 26.2.11); far out it is 0 or 1. */
function normalShare(x: number): number {
	if (Math.abs(x) > 8) return x > 0 ? 1 : 0;
	let term = x;
	let sum = x;
	for (let k = 1; k < 300; k++) {
		term *= (x * x) / (2 * k + 1);
		sum += term;
	}
	return 0.5 + (sum * Math.exp(-0.5 * x * x)) / Math.sqrt(2 * Math.PI);
}

describe("one unit with a normal error", () => {
	it.each([
		[-0.4, 0.4, phi["-1"]],
		[-0.1, 0.2, phi["-0.5"]],
		[0.3, 0.6, phi["0.5"]],
		[0.5, 0.25, phi[2]],
	])("at %d with a spread of %d passes as the normal distribution says: %d", (centre, nation, chance) => {
		const { regionPasses, unitPasses } = run(ballotOf({ parents: [0], centre: [centre], sigma: { nation } }));
		expect(away(regionPasses[0], chance)).toBeLessThan(4);
		expect(unitPasses[0]).toBe(regionPasses[0]);
	});

	it("adds errors of nation, parent and unit as squares", () => {
		const sigma = { nation: 0.3, parent: 0.4, unit: 1.2 };
		const { regionPasses } = run(ballotOf({ parents: [0], centre: [1.3], sigma }));
		expect(away(regionPasses[0], phi[1])).toBeLessThan(4);
	});

	it("has errors that differ in size from draw to draw: the mean of normals of log-normal spread", () => {
		const [centre, unit, volatility] = [-0.4, 0.3, 0.8];
		const { regionPasses } = run(ballotOf({ parents: [0], centre: [centre], sigma: { unit }, volatility }));
		// E Φ(centre / (σ exp(τ Z))), Z standard normal, by Simpson's rule from -8 to 8.
		const steps = 4000;
		let sum = 0;
		for (let k = 0; k <= steps; k++) {
			const z = -8 + (16 * k) / steps;
			const weight = k === 0 || k === steps ? 1 : k % 2 === 1 ? 4 : 2;
			sum += weight * normalShare(centre / (unit * Math.exp(volatility * z))) * Math.exp(-0.5 * z * z);
		}
		const chance = (sum * 16) / steps / 3 / Math.sqrt(2 * Math.PI);
		expect(away(regionPasses[0], chance)).toBeLessThan(4);
		// A third more than with errors of one size, Φ(-4/3), many standard errors away.
		expect(chance).toBeGreaterThan(1.3 * normalShare(centre / unit));
	});

	it("passes a threshold where yes of the votes does, turnout by side counted in", () => {
		// Yes of the votes is above 3/5 where the odds are above 3/2 × 0.6/0.9 = 1: where the logit is above 0.
		const shape = { parents: [0], centre: [-0.4], sigma: { nation: 0.4 }, turnoutYes: 0.9, turnoutNo: 0.6 };
		const { regionPasses } = run(ballotOf({ ...shape, rule: { threshold: 0.6 } }));
		expect(away(regionPasses[0], phi["-1"])).toBeLessThan(4);
	});

	it("passes a share of who may vote where support times turnout does", () => {
		// Support × 0.8 is above 0.4 where support is above 1/2.
		const shape = { parents: [0], centre: [-0.4], sigma: { nation: 0.4 } };
		for (const rule of [
			{ threshold: 0.1, yesOfElectorate: 0.4 },
			{ ofElectorate: true, threshold: 0.4 },
		]) {
			expect(away(run(ballotOf({ ...shape, rule })).regionPasses[0], phi["-1"])).toBeLessThan(4);
		}
	});

	it("fails below a turnout quorum and passes at it, unless it must be exceeded", () => {
		const shape = { parents: [0], centre: [1], sigma: { nation: 0.01 } };
		expect(run(ballotOf({ ...shape, rule: { turnoutQuorum: 0.81 } })).regionPasses[0]).toBe(0);
		const at = { ...shape, turnoutYes: 0.75, turnoutNo: 0.75 };
		expect(run(ballotOf({ ...at, rule: { turnoutQuorum: 0.75 } })).regionPasses[0]).toBe(DRAWS);
		expect(run(ballotOf({ ...at, rule: { turnoutQuorum: 0.75, quorumStrict: true } })).regionPasses[0]).toBe(0);
	});
});

describe("several units", () => {
	const passing = (ballot: Ballot) => {
		const { passed, draws } = run(ballot);
		const counts = new Array<number>(ballot.regions + 1).fill(0);
		for (let d = 0; d < draws; d++) {
			let count = 0;
			for (let r = 0; r < ballot.regions; r++) count += passed[r * draws + d];
			counts[count]++;
		}
		return counts;
	};

	it("that share no error pass independently: how many is a sum of coins", () => {
		const centre = [-0.4, -0.2, 0.2, 0.4];
		const chances = [phi["-1"], phi["-0.5"], phi["0.5"], phi[1]];
		const expected = new Array<number>(5).fill(0);
		for (let subset = 0; subset < 16; subset++) {
			const held = chances.map((chance, u) => ((subset >> u) & 1 ? chance : 1 - chance));
			const size = held.filter((_, u) => (subset >> u) & 1).length;
			expected[size] += held.reduce((product, each) => product * each, 1);
		}
		const counts = passing(ballotOf({ parents: [0, 0, 1, 2], centre, sigma: { unit: 0.4 } }));
		for (const [count, chance] of expected.entries()) expect(away(counts[count], chance)).toBeLessThan(4);
	});

	it("that share their state's error pass together within it, and apart from the other", () => {
		const counts = passing(
			ballotOf({ parents: [0, 0, 1, 1], centre: [-0.4, -0.4, -0.4, -0.4], sigma: { parent: 0.4 } }),
		);
		const p = phi["-1"];
		expect([counts[1], counts[3]]).toEqual([0, 0]);
		expect(away(counts[4], p * p)).toBeLessThan(4);
		expect(away(counts[2], 2 * p * (1 - p))).toBeLessThan(4);
	});

	it("are steadier together than one by one", () => {
		const shape = { parents: [0, 0, 0, 0], centre: [-0.4, -0.4, -0.4, -0.4], sigma: { unit: 0.4 }, together: true };
		const { regionPasses, unitPasses, unitShares } = run(ballotOf(shape));
		expect(away(unitPasses[2], phi["-1"])).toBeLessThan(4);
		expect(regionPasses[0]).toBeLessThan(unitPasses[2] / 3);
		expect(unitShares.every((sum) => Number.isInteger(sum))).toBe(true);
	});
});

describe("the Monte Carlo error", () => {
	it("is right over many seeds", () => {
		const ballot = ballotOf({ parents: [0], centre: [-0.4], sigma: { nation: 0.4 } });
		const [seeds, draws] = [600, 200];
		let squares = 0;
		let covered = 0;
		for (let seed = 0; seed < seeds; seed++) {
			const passes = run(ballot, `seed ${seed}`, draws).regionPasses[0];
			squares += ((passes / draws - phi["-1"]) / standardError(passes, draws)) ** 2;
			const [low, high] = wilsonInterval(passes, draws);
			if (low <= phi["-1"] && phi["-1"] <= high) covered++;
		}
		// A mean square of 1, with a standard error of sqrt(2/seeds); a little more, as the error is itself estimated.
		expect(squares / seeds).toBeGreaterThan(1 - 4 * Math.sqrt(2 / seeds));
		expect(squares / seeds).toBeLessThan(1.05 + 4 * Math.sqrt(2 / seeds));
		expect(Math.abs(covered / seeds - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / seeds));
	});

	it("leaves something possible when nothing passes", () => {
		expect(standardError(0, 1000)).toBe(0);
		// Closed form at 0 of n: z²/(n + z²).
		expect(wilsonInterval(0, 1000)).toEqual([0, expect.closeTo(3.841459 / 1003.841459, 8)]);
	});
});

describe("draws", () => {
	const ballot = ballotOf({
		parents: [0, 0, 1, 2, 2],
		centre: [0.1, -0.2, 0.3, 0, 0.5],
		sigma: { nation: 0.2, parent: 0.2, unit: 0.2 },
		freedom: 6,
	});

	it("are the same however they are parted", () => {
		const whole = simulate(ballot, seedRng("parts"), 0, 500);
		for (const cuts of [
			[0, 250, 500],
			[0, 1, 33, 34, 499, 500],
			[0, 32, 64, 500],
		]) {
			const parts = cuts.slice(1).map((end, i) => simulate(ballot, seedRng("parts"), cuts[i], end));
			expect(joinOutcomes(ballot, parts)).toEqual(whole);
		}
	});

	it("give a unit the same errors whichever others are asked", () => {
		const all = [0, 1, 2, 3, 4, 5];
		const parents = [0, 1, 1, 1, 2, 2];
		const some = groupUnits([5, 1, 3], parents, 3);
		expect([...some.order]).toEqual([1, 3, 5]);
		expect([...some.groups.skipped]).toEqual([0, 1, 1]);
		const shape = (units: readonly number[]): Ballot => ({
			...ballotOf({ parents: [0], centre: [0], sigma: { nation: 0.3, parent: 0.3, unit: 0.3 }, freedom: 6 }),
			groups: groupUnits(units, parents, 3).groups,
			regionOf: Uint32Array.from(units.keys()),
			regions: units.length,
			electorate: new Float64Array(units.length).fill(1),
			centre: Float64Array.from(units, (u) => u / 10),
		});
		const [whole, part] = [shape(all), shape([1, 3, 5])].map((each) => simulate(each, seedRng("same"), 0, 300));
		for (const [r, unit] of [1, 3, 5].entries()) {
			expect(part.yesShare.subarray(r * 300, (r + 1) * 300)).toEqual(
				whole.yesShare.subarray(unit * 300, (unit + 1) * 300),
			);
		}
	});
});
