import type { CampKey } from "@velvet/core";
import type { ByCamp } from "../pendulum/by-camp.ts";
import { outcomes, type Policy, policies } from "../response/ladder.ts";
import { askerName, nationOrPlaces } from "../response/who-asks.ts";
import { fanOf } from "./fans.ts";
import { BLOCKS, runAt } from "./ground.ts";
import type { Fans, HistoryRun, ShareOfHistories, Standing, StatesOfYear, Stream } from "./histories-result.ts";
import type { OpenGround } from "./open-grounds.ts";
import type { OpenHistories } from "./open-histories.ts";
import {
	countsOf,
	endKeys,
	endsOf,
	type HistoryTally,
	type SeriesKey,
	type StateKey,
	stateKeys,
	statesIn,
} from "./tally.ts";

/** What all histories of one run gave, under the names of the camps. */
export function describeRun(
	opened: OpenHistories,
	{ who, ground }: OpenGround,
	tally: HistoryTally,
	policy: Policy,
): HistoryRun {
	const { asks, governs, places, level } = who;
	const run = runAt(policies.indexOf(policy), asks === "A" ? 0 : 1);
	return {
		policy,
		asks,
		governs,
		place: {
			name: nationOrPlaces(who),
			full: askerName(who),
			places: places.length,
			voters: ground.votes[0] + ground.votes[BLOCKS],
			level,
		},
		fans: fansOf(opened, tally, run, asks),
		states: statesOf(opened, tally, run, asks),
		standing: standingOf(tally, run, asks, opened.task.years),
		outcomes: outcomesOf(tally, run),
		river: riverOf(tally, run),
	};
}

function fansOf({ from, task: { years } }: OpenHistories, tally: HistoryTally, run: number, asks: CampKey): Fans {
	const fan = (key: SeriesKey, turned = false) => fanOf(tally, run, key, from, years, turned);
	const both = (name: string, keys: readonly [SeriesKey, SeriesKey], turned = false) => {
		const { A, B } = inCamps(asks, fan(keys[0]), fan(keys[1], turned));
		return { [`${name}.A`]: A, [`${name}.B`]: B };
	};
	return {
		"self-determination": fan("selfDetermination"),
		...both("own-government", ["ownGovernment0", "ownGovernment1"]),
		...both("grievance", ["grievance0", "grievance1"]),
		...both("risk", ["risk0", "risk1"]),
		...both("vote", ["voteShare0", "voteShare0"], true),
		...both("moved", ["moved0", "moved1"]),
	};
}

function statesOf(
	{ from, task: { years } }: OpenHistories,
	tally: HistoryTally,
	run: number,
	asks: CampKey,
): readonly StatesOfYear[] {
	return Array.from({ length: years + 1 }, (_, year) => {
		const [governs, pending, left, leftOther, autonomy] = statesIn(tally, run, year);
		return {
			year: from + year,
			governs: inCamps(asks, governs, tally.draws - governs),
			pending,
			left: inCamps(asks, left, leftOther),
			autonomy,
		};
	});
}

function standingOf(tally: HistoryTally, run: number, asks: CampKey, year: number): Standing {
	const counts = countsOf(tally, run, "state", year);
	const where = (holds: (is: (key: StateKey) => boolean) => boolean) => {
		const of = (bits: number) => holds((key) => ((bits >> stateKeys.indexOf(key)) & 1) === 1);
		return shareOf(
			counts.reduce((sum, count, bits) => (of(bits) ? sum + count : sum), 0),
			tally.draws,
		);
	};
	return {
		apart: inCamps(
			asks,
			where((is) => is("left0")),
			where((is) => is("left1")),
		),
		bothApart: where((is) => is("left0") && is("left1")),
		oneCountry: where((is) => !is("left0") && !is("left1")),
		autonomy: where((is) => is("autonomy")),
	};
}

function outcomesOf(tally: HistoryTally, run: number): HistoryRun["outcomes"] {
	const ends = endsOf(tally, run);
	const counts = outcomes.map((_, first) => {
		let count = 0;
		for (let answered = 0; answered <= outcomes.length; answered++)
			for (let end = 0; end < endKeys.length; end++) count += ends.at(first, answered, end);
		return count;
	});
	const shares = [...outcomes, "open" as const].map((outcome, at) => [
		outcome,
		shareOf(counts[at] ?? ends.open, tally.draws),
	]);
	return Object.fromEntries(shares) as HistoryRun["outcomes"];
}

function riverOf(tally: HistoryTally, run: number): readonly Stream[] {
	const ends = endsOf(tally, run);
	const streams: Stream[] = outcomes.flatMap((first, f) =>
		[...outcomes, "never" as const].flatMap((answered, a) =>
			endKeys.map((end, e) => ({ first, answered, end, histories: ends.at(f, a, e) })),
		),
	);
	const open: Stream = { first: "open", answered: "never", end: "open", histories: ends.open };
	return [...streams, open].filter(({ histories }) => histories > 0).sort((p, q) => q.histories - p.histories);
}

function shareOf(count: number, draws: number): ShareOfHistories {
	const share = count / draws;
	return { share, standardError: Math.sqrt((share * (1 - share)) / draws) };
}

/** What is that of who asks first, and the other's, under their camps. */
function inCamps<T>(asks: CampKey, first: T, other: T): ByCamp<T> {
	return asks === "A" ? { A: first, B: other } : { A: other, B: first };
}
