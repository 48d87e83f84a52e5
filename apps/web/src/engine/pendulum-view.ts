import { type Fraction, fraction, fractionToNumber, ONE, parseFraction } from "@velvet/algorithms";
import { invariant } from "@velvet/core";
import { parseRecords } from "@velvet/ingest";
import {
	type Case,
	type CountryPatience,
	countryPatience,
	type PatiencePlane,
	type Pendulum,
	type PendulumOptions,
	patiencePlane,
	type ReciprocityQuestion,
	type ReciprocityResult,
	readTwoPartySeries,
	runPendulum,
	runReciprocity,
	type SideAnswer,
	type SpreadNation,
	sideAnswer,
	usualGame,
} from "@velvet/scenarios";
import seriesText from "../../../../data/us-two-party.csv?raw";
import { drawnPlan } from "./desk.ts";

/** A game as the page asks about it, in texts that the command line takes; `null` where it is as usual. */
export interface GameAsked {
	readonly caseId: string;
	readonly phi: string | null;
	/** Against a gain of 1. */
	readonly loss: string | null;
	readonly requests: string | null;
	readonly patience: string | null;
}

/** The same, with countries that are to be asked at its stakes. */
export interface PatienceAsked extends GameAsked {
	readonly countries: readonly Pick<SpreadNation, "changes" | "chance">[];
	readonly termYears: number;
}

/** The patience of one game, and the plane around it. */
export interface PatienceView {
	readonly phi: number;
	/** What allowing costs, for each 1 that it is worth to the other side. */
	readonly loss: number;
	readonly requests: number;
	readonly patience: number | null;
	readonly answer: SideAnswer;
	readonly plane: PatiencePlane;
	/** In the order asked. */
	readonly countries: readonly CountryPatience[];
}

let series: ReturnType<typeof readTwoPartySeries> | null = null;

export function viewPendulum(theCase: Case, assignment: Uint16Array, options: PendulumOptions): Pendulum {
	series ??= readTwoPartySeries(parseRecords(seriesText));
	return runPendulum(theCase, drawnPlan(assignment), series, options);
}

export function viewPatience(asked: PatienceAsked): PatienceView {
	const { phi, gain, loss, requests, patience } = questionOf(asked);
	const ratio = fraction(gain.p * loss.q, gain.q * loss.p);
	const stakes = [{ ratio: fractionToNumber(ratio), requests: fractionToNumber(requests) }];
	return {
		phi: fractionToNumber(phi),
		loss: 1 / fractionToNumber(ratio),
		requests: fractionToNumber(requests),
		patience: patience === null ? null : fractionToNumber(patience),
		answer: sideAnswer({ change: phi, back: phi, ratio, requests }, patience),
		plane: patiencePlane(requests, patience),
		countries: asked.countries.map((country) => countryPatience(country, asked.termYears, stakes)),
	};
}

export function playGame(asked: GameAsked): ReciprocityResult {
	return runReciprocity(questionOf(asked));
}

function questionOf({ phi, loss, requests, patience }: GameAsked): ReciprocityQuestion {
	return {
		...usualGame,
		...(phi !== null && { phi: exact(phi) }),
		...(loss !== null && { gain: ONE, loss: exact(loss) }),
		...(requests !== null && { requests: exact(requests) }),
		patience: patience === null ? null : exact(patience),
	};
}

function exact(text: string): Fraction {
	const value = parseFraction(text);
	invariant(value !== null, `No number: ${text}`);
	return value;
}
