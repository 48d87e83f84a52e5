import type { Rng } from "@velvet/core";
import { type Assumption, type Settings, settingsOf } from "./assumptions.ts";
import type { Ballot } from "./ballot.ts";
import { buildBallot } from "./build-ballot.ts";
import { countVotes, emptyOutcomes, type Outcomes } from "./count-votes.ts";
import { quantile } from "./distribution.ts";
import { castVotes } from "./draw-support.ts";
import { ErrorSource, emptyErrors, type StandardErrors } from "./errors.ts";
import type { OpenReferendum } from "./open-referendum.ts";
import { referendumRng } from "./simulate-draws.ts";
import { logistic } from "./swing.ts";

/** The chance when one assumption alone is at an end of its range. */
export interface TornadoBar {
	readonly key: string;
	readonly name: string;
	readonly value: number;
	readonly low: { readonly value: number; readonly passProbability: number };
	readonly high: { readonly value: number; readonly passProbability: number };
}

/** The smallest change of one assumption, all others as they are, at which yes and no are as likely as each other. */
export interface Flip {
	readonly key: string;
	readonly name: string;
	readonly from: number;
	/** `null` where no value that the assumption can have does it. */
	readonly to: number | null;
	readonly why?: string;
	/** Whether that lies in the range that the tornado tries. */
	readonly withinRange?: boolean;
	/** Voters who would answer otherwise, or come or stay away, in the middle of the draws. */
	readonly voters?: number;
}

export interface Sensitivity {
	/** The first so many draws: the same for every value, so that differences are no chance. */
	readonly draws: number;
	readonly passProbability: number;
	/** Widest bar first. */
	readonly tornado: readonly TornadoBar[];
	/** Smallest change first, measured in ranges; those that nothing flips last. */
	readonly wouldChange: readonly Flip[];
}

/** Evaluations of one unit in one draw that all of it may cost, for one value. */
const BUDGET = 500_000;
const STEPS = 40;
/** Points on the way to each end of an assumption at which a vote under a turnout quorum is looked at. */
const SCANNED = 16;
/** Of an assumption, and of a margin as a share of who may vote. */
const TOLERANCE = 1e-7;

/** Turns each assumption of a vote in one region by itself. */
export function measureSensitivity(opened: OpenReferendum, seed: string): Sensitivity {
	const draws = Math.min(opened.draws, Math.max(200, Math.min(4000, Math.floor(BUDGET / opened.units.length))));
	const trial = new Trial(opened, referendumRng(seed), draws);
	const settings = settingsOf(opened.assumptions);
	const tornado = opened.assumptions.map((assumption): TornadoBar => {
		const at = (value: number) => ({
			value,
			passProbability: trial.run({ ...settings, [assumption.key]: value }).passes,
		});
		const { key, name, value, low, high } = assumption;
		return { key, name, value, low: at(low), high: at(high) };
	});
	const flips = opened.assumptions.map((assumption) => findFlip(opened, trial, settings, assumption));
	return {
		draws,
		passProbability: trial.run(settings).passes,
		tornado: sortBy(tornado, (bar) => -Math.abs(bar.high.passProbability - bar.low.passProbability)),
		wouldChange: sortBy(flips, (flip) => effort(opened, flip)),
	};
}

/** Runs the same draws at other values. Errors are kept: only degrees of freedom change them. */
class Trial {
	private readonly opened: OpenReferendum;
	private readonly rng: Rng;
	private readonly draws: number;
	private readonly known = new Map<number, StandardErrors>();

	constructor(opened: OpenReferendum, rng: Rng, draws: number) {
		this.opened = opened;
		this.rng = rng;
		this.draws = draws;
	}

	/** Share of draws that pass, and the median of what yes has above what it needs. */
	run(settings: Settings): { readonly passes: number; readonly median: number } {
		const ballot = buildBallot(this.opened, settings);
		const outcomes: Outcomes = emptyOutcomes(ballot, this.draws, false);
		countVotes(ballot, this.errorsOf(ballot), outcomes, 0, this.draws);
		return { passes: outcomes.regionPasses[0] / this.draws, median: quantile(outcomes.margin.sort(), 0.5) };
	}

	private errorsOf({ freedom, groups }: Ballot): StandardErrors {
		const before = this.known.get(freedom);
		if (before !== undefined) return before;
		const errors = emptyErrors(groups, this.draws);
		new ErrorSource(this.rng, freedom).fill(errors, groups, 0, this.draws);
		this.known.set(freedom, errors);
		return errors;
	}
}

/** The root of the median margin between the value and the end of what the assumption can be where the answer differs. */
function findFlip(opened: OpenReferendum, trial: Trial, settings: Settings, assumption: Assumption): Flip {
	const { key, name, value, low, high, limits, moves } = assumption;
	const base = { key, name, from: value };
	if (moves === "spread") return { ...base, to: null, why: "It says how much is unknown, and moves no voter." };
	const medianAt = (at: number) => trial.run({ ...settings, [key]: at }).median;
	const now = medianAt(value);
	// Under a quorum a turnout may help at first and hurt beyond: the first change on the way to an end counts.
	const stops = opened.rule.numbers.turnoutQuorum > 0 ? SCANNED : 1;
	const found = limits.flatMap((end) => {
		let from: readonly [number, number] = [value, now];
		for (let i = 1; i <= stops; i++) {
			const at = value + ((end - value) * i) / stops;
			const next = [at, medianAt(at)] as const;
			if (next[1] > 0 !== now > 0) return [findRoot(medianAt, from, next)];
			from = next;
		}
		return [];
	});
	const to = sortBy(found, (each) => Math.abs(each - value)).at(0);
	if (to === undefined) return { ...base, to: null, why: "No value of it alone would do it." };
	const voters = movedVoters(opened, settings, { ...settings, [key]: to });
	return { ...base, to, withinRange: to >= low && to <= high, voters };
}

/** Root of a function between two points of opposite sign, by false position as Dowell and Jarratt 1971 (Illinois) mend it. */
function findRoot(
	f: (x: number) => number,
	[x0, y0]: readonly [number, number],
	[x1, y1]: readonly [number, number],
): number {
	let [a, fa, b, fb] = [x0, y0, x1, y1];
	for (let i = 0; i < STEPS && Math.abs(b - a) > TOLERANCE; i++) {
		const x = b - (fb * (b - a)) / (fb - fa);
		const fx = f(x);
		if (Math.abs(fx) < TOLERANCE) return x;
		if (fx > 0 === fb > 0) fa /= 2;
		else [a, fa] = [b, fb];
		[b, fb] = [x, fx];
	}
	return b;
}

/** Votes for yes and for no that differ between two settings, without errors; who goes from one to the other counts once. */
function movedVoters(opened: OpenReferendum, before: Settings, after: Settings): number {
	const [p, q] = [before, after].map((settings) => buildBallot(opened, settings));
	let moved = 0;
	for (let u = 0; u < p.centre.length; u++) {
		const [now, then] = [p, q].map((ballot) => castVotes(ballot, logistic(ballot.centre[u])));
		moved += p.electorate[u] * Math.max(Math.abs(then.yes - now.yes), Math.abs(then.no - now.no));
	}
	return Math.round(moved);
}

/** The change in ranges of the assumption; what cannot be done comes last. */
function effort(opened: OpenReferendum, { key, from, to }: Flip): number {
	const assumption = opened.assumptions.find((each) => each.key === key);
	if (to === null || assumption === undefined) return Number.MAX_VALUE;
	return Math.abs(to - from) / (assumption.high - assumption.low || 1);
}

/** Sorted by a number; equal ones stay in their order. */
function sortBy<T>(list: readonly T[], by: (each: T) => number): T[] {
	return [...list].sort((p, q) => by(p) - by(q));
}
