import {
	canSustain,
	criticalPatience,
	type Dilemma,
	dilemmaThresholds,
	type Estimate,
	type Fraction,
	fraction,
	fractionToNumber,
	gameValues,
	iterateCriticalPatience,
	leastPatience,
	ONE,
	type PatienceRow,
	simulateGame,
	sustainsAt,
	sweepPatience,
	ZERO,
} from "@velvet/algorithms";
import { seedRng } from "@velvet/core";
import { RECIPROCITY_CAVEATS } from "./caveats.ts";

/** The game that is asked about, in fractions as they were written. */
export interface ReciprocityQuestion {
	/** Chance that the government changes with a term. */
	readonly phi: Fraction;
	/** What an allowed request is worth to the camp that asks; what it costs the camp that governs. */
	readonly gain: Fraction;
	readonly loss: Fraction;
	/** Chance of a request in a term. */
	readonly requests: Fraction;
	/** Worth today of 1 a term from now; `null` to be asked about any. */
	readonly patience: Fraction | null;
	/** A dilemma by `isDilemma`. */
	readonly dilemma: Dilemma;
	readonly draws: number;
	readonly seed: string;
}

/** The answer, closed form and simulation face to face. Critical patience is for a term, `annual` for a year. */
export interface ReciprocityResult {
	readonly phi: number;
	readonly ratio: number;
	readonly requests: number;
	readonly criticalPatience: number | null;
	readonly annual: number | null;
	/** Where there is no critical patience below 1, the reason. */
	readonly why?: string;
	/** At the patience that is given; without one, at any below 1. Decided in fractions. */
	readonly sustainable: boolean;
	readonly patience: number | null;
	/** The least patience of twelve digits that is enough, decided in fractions. */
	readonly leastPatience: number | null;
	/** The same by value iteration, which knows no formula; `null` above 0.999. */
	readonly iterated: number | null;
	readonly simulation: ReciprocitySimulation;
	/** Least patience over chances of change and ratios of gain to loss, each to six digits exactly. */
	readonly plane: { readonly ratios: readonly number[]; readonly rows: readonly PlaneRow[] };
	/** What the same patience needs where fewer requests come. */
	readonly rare: readonly { readonly requests: number; readonly criticalPatience: number | null }[];
	readonly dilemma: { readonly payoffs: readonly number[]; readonly grim: number; readonly titForTat: number };
	readonly caveats: readonly string[];
}

/** One row of the plane. */
export interface PlaneRow {
	readonly phi: number;
	readonly patience: readonly (number | null)[];
}

/** Both ways of answering a request, played out: means with their standard errors, beside the closed form. */
export interface ReciprocitySimulation {
	readonly seed: string;
	readonly draws: number;
	/** The patience asked about; without one the critical one, and 0.9 where there is none. */
	readonly patience: number;
	readonly allow: Estimate;
	readonly block: Estimate;
	readonly closedForm: { readonly allow: number; readonly block: number };
	/** Where the simulated worth of both ways crosses, by one step from the closed form. */
	readonly criticalPatience: Estimate | null;
}

/** The game where nobody says otherwise: the record's chance of a change, the rest assumed. */
export const usualGame: ReciprocityQuestion = {
	phi: fraction(11n, 19n),
	gain: fraction(2n, 1n),
	loss: ONE,
	requests: ONE,
	patience: null,
	dilemma: { temptation: fraction(5n, 1n), reward: fraction(3n, 1n), punishment: ONE, sucker: ZERO },
	draws: 20_000,
	seed: "velvet",
};

const YEARS = 4;
const WITHOUT_CRITICAL = 0.9;
const RARE = [fraction(1n, 4n), fraction(1n, 10n)];
const PLANE_CHANGES = Array.from({ length: 11 }, (_, i) => fraction(BigInt(i), 10n));
const PLANE_RATIOS = [5n, 6n, 8n, 10n, 12n, 16n, 20n].map((quarters) => fraction(quarters, 4n));
/** More patience makes games too long to be played out. */
export const MOST_PATIENCE = 0.999;

/** Answers the question; the same question gives the same bytes. models.md §4.2. */
export function runReciprocity(question: ReciprocityQuestion): ReciprocityResult {
	const { phi, gain, loss, requests, patience, dilemma } = question;
	const ratio = fraction(gain.p * loss.q, gain.q * loss.p);
	const exact = { change: phi, ratio, requests };
	const game = {
		change: fractionToNumber(phi),
		gain: fractionToNumber(gain),
		loss: fractionToNumber(loss),
		requests: fractionToNumber(requests),
	};
	const critical = criticalPatience(game);
	const least = leastPatience(exact, 12);
	const thresholds = dilemmaThresholds(dilemma);
	return {
		phi: game.change,
		ratio: fractionToNumber(ratio),
		requests: game.requests,
		criticalPatience: critical,
		annual: critical === null ? null : critical ** (1 / YEARS),
		...whyNot(question),
		sustainable: patience === null ? canSustain(exact) : sustainsAt(exact, patience),
		patience: patience === null ? null : fractionToNumber(patience),
		leastPatience: least === null ? null : fractionToNumber(least),
		iterated: iterateCriticalPatience(game, MOST_PATIENCE),
		simulation: simulate(question, game, critical),
		plane: {
			ratios: PLANE_RATIOS.map(fractionToNumber),
			rows: sweepPatience(PLANE_CHANGES, PLANE_RATIOS, requests, 6).map(planeRow),
		},
		rare: RARE.map(fractionToNumber).map((few) => ({
			requests: few,
			criticalPatience: criticalPatience({ ...game, requests: few }),
		})),
		dilemma: {
			payoffs: [dilemma.temptation, dilemma.reward, dilemma.punishment, dilemma.sucker].map(fractionToNumber),
			grim: fractionToNumber(thresholds.grim),
			titForTat: fractionToNumber(thresholds.titForTat),
		},
		caveats: RECIPROCITY_CAVEATS,
	};
}

/** Why no patience below 1 is enough. */
function whyNot({ phi, gain, loss, requests }: ReciprocityQuestion): { readonly why?: string } {
	if (phi.p === 0n) return { why: "Power never changes hands: whoever governs never needs the answer in kind." };
	if (requests.p === 0n) return { why: "No other request ever comes: there is nothing to answer in kind." };
	if (gain.p * loss.q <= loss.p * gain.q)
		return { why: "A gain that is no larger than the loss is not worth the wait, however patient both are." };
	return {};
}

function simulate(
	{ draws, seed, patience }: ReciprocityQuestion,
	game: Parameters<typeof simulateGame>[0],
	critical: number | null,
): ReciprocitySimulation {
	const reachable = critical !== null && critical <= MOST_PATIENCE ? critical : null;
	const at = patience === null ? (reachable ?? WITHOUT_CRITICAL) : fractionToNumber(patience);
	const play = (patience: number) => simulateGame(game, patience, draws, seedRng(seed).fork("reciprocity"));
	const played = play(at);
	const crossing = reachable === null ? null : at === reachable ? played : play(reachable);
	return {
		seed,
		draws,
		patience: at,
		allow: played.allow,
		block: played.block,
		closedForm: { allow: gameValues(game, at).later - game.loss, block: 0 },
		criticalPatience:
			crossing === null || crossing.slope <= 0
				? null
				: {
						mean: crossing.patience - crossing.difference.mean / crossing.slope,
						standardError: crossing.difference.standardError / crossing.slope,
					},
	};
}

function planeRow({ change, patience }: PatienceRow): PlaneRow {
	return {
		phi: fractionToNumber(change),
		patience: patience.map((one) => (one === null ? null : fractionToNumber(one))),
	};
}
