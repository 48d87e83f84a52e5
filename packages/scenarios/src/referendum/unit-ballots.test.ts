import { seedRng } from "@velvet/core";
import { expect, it } from "vitest";
import { ballotOf } from "../testing/ballot-of.ts";
import { simulate } from "./simulate.ts";
import { UnitBallotSource } from "./unit-ballots.ts";

it("gives every draw the votes that the simulation of its region counts", () => {
	const ballot = ballotOf({
		parents: [0, 0, 1, 2],
		centre: [0.3, -0.2, 0.1, -0.5],
		together: true,
		sigma: { nation: 0.3, parent: 0.2, unit: 0.4 },
		volatility: 0.6,
		turnoutYes: 0.9,
		turnoutNo: 0.7,
		freedom: 6,
	});
	const { yesShare, turnout } = simulate(ballot, seedRng("units"), 0, 40);
	const source = new UnitBallotSource(ballot, seedRng("units"));
	const sum = (votes: Float64Array) => votes.reduce((total, each) => total + each, 0);
	for (const d of [0, 17, 3, 39]) {
		const votes = source.draw(d);
		const [yes, no] = [sum(votes.yes), sum(votes.no)];
		expect(yes / (yes + no)).toBeCloseTo(yesShare[d], 12);
		expect((yes + no) / 4000).toBeCloseTo(turnout[d], 12);
	}
});
