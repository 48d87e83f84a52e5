import { type Checked, passed } from "@velvet/core";
import {
	type Ballot,
	type Case,
	describeReferendum,
	joinOutcomes,
	type LikelyVote,
	likelyVotes,
	measureSensitivity,
	type OpenReferendum,
	type Outcomes,
	openReferendum,
	type ReferendumResult,
	type ReferendumSpec,
	referendumBallot,
	type Sensitivity,
	simulateDraws,
} from "@velvet/scenarios";
import { pause } from "./pause.ts";

/** A simulated vote as the page shows it. */
export interface ReferendumView {
	/** What was asked. */
	readonly spec: ReferendumSpec;
	readonly result: ReferendumResult;
	/**
	 * By unit of the atlas: the share of draws in which it would pass by itself or, where several regions vote, in which
	 * its region would. Not a number where nobody is asked.
	 */
	readonly chances: Float64Array;
	/** A hundred equally likely votes, where one region votes. */
	readonly votes: readonly LikelyVote[];
}

/** Units times draws between two chances for other work: some thirty milliseconds. */
const SLICE = 200_000;
const BLOCK = 32;
const DOTS = 100;
/** What follows from a dial waits until it has rested so long. Milliseconds. */
const REST_MS = 150;

/** Simulates votes in slices, so that a newer question, or work of another kind, comes in between. */
export class ReferendumWork {
	private round = 0;

	/** Gives up what is being simulated. */
	stop(): void {
		this.round++;
	}

	async run(
		theCase: Case,
		spec: ReferendumSpec,
		tell: (draws: number, view: ReferendumView | null) => void,
	): Promise<Checked<ReferendumView | null>> {
		const mine = ++this.round;
		const opened = openReferendum(theCase, spec);
		if (!opened.ok) return opened;
		const { draws, units } = opened.value;
		const ballot = referendumBallot(opened.value);
		const step = Math.max(BLOCK, BLOCK * Math.floor(SLICE / BLOCK / units.length));
		const parts: Outcomes[] = [];
		for (let first = 0; first < draws; first += step) {
			await pause();
			if (mine !== this.round) return passed(null);
			parts.push(simulateDraws(ballot, theCase.scenario.seed, first, Math.min(draws, first + step)));
			tell(Math.min(draws, first + step), null);
		}
		const outcomes = joinOutcomes(ballot, parts);
		if (opened.value.regions.length > 1) return passed(viewOf(opened.value, ballot, outcomes, null), opened.notices);
		tell(draws, viewOf(opened.value, ballot, outcomes, null));
		await new Promise((resolve) => setTimeout(resolve, REST_MS));
		if (mine !== this.round) return passed(null);
		const sensitivity = measureSensitivity(opened.value, theCase.scenario.seed);
		return passed(viewOf(opened.value, ballot, outcomes, sensitivity), opened.notices);
	}
}

function viewOf(
	opened: OpenReferendum,
	ballot: Ballot,
	outcomes: Outcomes,
	sensitivity: Sensitivity | null,
): ReferendumView {
	const { theCase, units, electorate, regionOf, regions } = opened;
	const { draws, unitPasses, regionPasses } = outcomes;
	const alone = regions.length === 1;
	const chances = new Float64Array(theCase.atlas.units.ids.length).fill(Number.NaN);
	units.forEach((unit, u) => {
		if (electorate[u] > 0) chances[unit] = (alone ? unitPasses[u] : regionPasses[regionOf[u]]) / draws;
	});
	return {
		spec: opened.spec,
		result: describeReferendum(opened, ballot, outcomes, sensitivity),
		chances,
		votes: alone ? likelyVotes(outcomes, 0, DOTS) : [],
	};
}
