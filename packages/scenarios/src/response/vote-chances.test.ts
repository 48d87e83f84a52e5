import { seedRng } from "@velvet/core";
import type { GridVotes } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { makePlan } from "../make-plan.ts";
import type { ReferendumSpec } from "../referendum/referendum-spec.ts";
import { byRow, mapped, openGrid, scenarioOf } from "../testing/grid-cascade.ts";
import { AssumptionSets } from "./assumption-sets.ts";
import { modelVote, passChances } from "./vote-chances.ts";
import { drawShares, openVote } from "./vote-outlook.ts";
import { counterpart } from "./who-asks.ts";

/** Units that differ as counties do, from 51 to 90 of 100. */
const votes: GridVotes = Array.from({ length: 16 }, (_, u) =>
	u < 8 ? [51 + 5 * (u % 8), 49 - 5 * (u % 8)] : [20, 80],
);

function vote(dials: ReferendumSpec["dials"]) {
	const spread = { sigmaNation: 0.16, sigmaParent: 0.35, sigmaUnit: 0.25, volatility: 0.6 };
	const referendum = mapped({ a: 0.7, b: 0.2, other: 0.4 }, { ...spread, ...dials });
	const theCase = openGrid(scenarioOf(byRow, { referendum }), votes);
	const plan = makePlan(theCase);
	if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
	const who = counterpart(theCase, plan.value, "A");
	if (who.places === null) throw new Error(who.why);
	const opened = openVote(theCase, who, 4000);
	if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
	return opened.value;
}

describe("the chance of a vote over what is assumed", () => {
	const sets = new AssumptionSets(seedRng("test"), 50);

	it("is at other values nearly what simulating it there gives: only the middle is moved", () => {
		const { errors } = modelVote(vote({}), sets);
		for (const [key, value] of [
			["intentionLoss", 0.3],
			["outOfPower", 0.7],
		] as const) {
			const there = vote({ [key]: value });
			const simulated = drawShares(there);
			const moved = modelVote(there, sets);
			for (const threshold of [0.4, 0.5, 0.6]) {
				// The errors of the usual values, about the middle of these.
				const middle = moved.centres.map(() => moved.middle);
				const chance = passChances({ ...moved, centres: middle, errors }, threshold).values[0];
				const share = simulated.filter((each) => each > threshold).length / simulated.length;
				expect(Math.abs(chance - share), `${key} ${threshold}`).toBeLessThan(0.03);
			}
		}
	});

	it("lies between its ends in every set, and falls with the threshold", () => {
		const model = modelVote(vote({ outOfPower: 0.3 }), sets);
		const chances = [0.4, 0.5, 0.6].map((threshold) => passChances(model, threshold));
		for (const { values, ends } of chances) {
			expect(Math.min(...values)).toBeGreaterThanOrEqual(ends.low);
			expect(Math.max(...values)).toBeLessThanOrEqual(ends.high);
			expect(ends.low).toBeLessThan(ends.high);
		}
		chances[0].values.forEach((value, i) => {
			expect(chances[1].values[i]).toBeLessThanOrEqual(value);
			expect(chances[2].values[i]).toBeLessThanOrEqual(chances[1].values[i]);
		});
	});
});
