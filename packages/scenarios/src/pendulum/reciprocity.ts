import {
	type AlternatingPower,
	criticalPatience,
	type Dilemma,
	dilemmaThresholds,
	divide,
	type Estimate,
	type Fraction,
	fraction,
	fractionToNumber,
	gameValues,
	iterateCriticalPatience,
	ONE,
	type PatienceRow,
	simulateGame,
	sweepPatience,
	ZERO,
} from "@velvet/algorithms";
import { seedRng } from "@velvet/core";
import { RECIPROCITY_CAVEATS } from "./caveats.ts";
import { exchangeSides, inNumbers, type SideAnswer, sideAnswer } from "./side-answer.ts";

/** The game that is asked about, in fractions as they were written. */
export interface ReciprocityQuestion {
	/** Chance that the government changes with a term. */
	readonly phi: Fraction;
	/** Chance that it comes back to whoever governs now; `phi` where left out. */
	readonly back?: Fraction;
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

/** The answer of the side that governs now, closed form and simulation face to face, and that of the other. */
export interface ReciprocityResult extends SideAnswer {
	readonly phi: number;
	readonly back: number;
	readonly ratio: number;
	readonly requests: number;
	readonly patience: number | null;
	/** What the other side would answer, in power, to a request of this one. */
	readonly mirror: SideAnswer;
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

const WITHOUT_CRITICAL = 0.9;
const RARE = [fraction(1n, 4n), fraction(1n, 10n)];
const PLANE_CHANGES = Array.from({ length: 11 }, (_, i) => fraction(BigInt(i), 10n));
const PLANE_RATIOS = [5n, 6n, 8n, 10n, 12n, 16n, 20n].map((quarters) => fraction(quarters, 4n));
/** More patience makes games too long to be played out. */
export const MOST_PATIENCE = 0.999;

/** Answers the question; the same question gives the same bytes. models.md §4.2. */
export function runReciprocity(question: ReciprocityQuestion): ReciprocityResult {
	const { phi, back = phi, gain, loss, requests, patience, dilemma } = question;
	const exact = { change: phi, back, ratio: divide(gain, loss), requests };
	const game = { ...inNumbers(exact), gain: fractionToNumber(gain), loss: fractionToNumber(loss) };
	const thresholds = dilemmaThresholds(dilemma);
	const own = sideAnswer(exact, patience);
	return {
		phi: game.change,
		back: fractionToNumber(back),
		ratio: fractionToNumber(exact.ratio),
		requests: game.requests,
		...own,
		patience: patience === null ? null : fractionToNumber(patience),
		mirror: sideAnswer(exchangeSides(exact), patience),
		iterated: iterateCriticalPatience(game, MOST_PATIENCE),
		simulation: simulate(question, game, own.criticalPatience),
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

function simulate(
	{ draws, seed, patience }: ReciprocityQuestion,
	game: AlternatingPower,
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
