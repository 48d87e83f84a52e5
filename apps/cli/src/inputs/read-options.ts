import {
	compareFractions,
	type Dilemma,
	type Fraction,
	isDilemma,
	ONE,
	parseDecimal,
	parseFraction,
} from "@velvet/algorithms";
import {
	MOST_MINIMUM,
	MOST_PATIENCE,
	MOST_SEATS,
	MOVE_YEARS,
	type MoveDialKey,
	moveDials,
	responseLimits,
} from "@velvet/scenarios";
import { InvalidArgumentError } from "commander";

/** Six digits after the point, no sign, no exponent: what exact arithmetic can hold. */
export function readPriceText(text: string): string {
	if (parseDecimal(text) === null) {
		throw new InvalidArgumentError("A price is a decimal >= 0 with at most six digits after the point.");
	}
	return text.trim();
}

/** The answer is the same for any number. */
export function readThreads(text: string): number {
	return wholeUpTo(9_999, text);
}

/** A list with commas. */
export function readList(text: string): readonly string[] {
	const parts = text.split(",").map((part) => part.trim());
	if (parts.some((part) => part === "")) throw new InvalidArgumentError("Give names with commas between them.");
	return parts;
}

/** A list with commas, each of it one of some words; twice the same counts once. */
export function readOf<Word extends string>(words: readonly Word[]): (text: string) => readonly Word[] {
	return (text) => {
		const asked = new Set<string>(readList(text));
		const unknown = [...asked].filter((each) => !words.some((word) => word === each));
		if (unknown.length > 0) throw new InvalidArgumentError(`${unknown.join(", ")}: use ${words.join(", ")}.`);
		return words.filter((word) => asked.has(word));
	};
}

/** A year of four digits. */
export function readYear(text: string): number {
	if (!/^[12]\d{3}$/.test(text)) throw new InvalidArgumentError("Give a year, such as 1945.");
	return Number(text);
}

/** A whole number of people. */
export function readCount(text: string): number {
	if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError("Give a whole number >= 0.");
	return Number(text);
}

/** A decimal from 0 to 5. */
export function readShareText(text: string): number {
	if (!/^\d(\.\d{1,6})?$/.test(text) || Number(text) > 5) throw new InvalidArgumentError("Give a decimal from 0 to 5.");
	return Number(text);
}

/** A share from 0 to 1. */
export function readUnit(text: string): number {
	if (!/^(0(\.\d{1,6})?|1(\.0{1,6})?)$/.test(text)) throw new InvalidArgumentError("Give a decimal from 0 to 1.");
	return Number(text);
}

/** A share above 0 and below 1. */
export function readSupport(text: string): number {
	const share = /^0?\.\d{1,6}$/.test(text) ? Number(text) : 0;
	if (share === 0) throw new InvalidArgumentError("Give a decimal above 0 and below 1, such as 0.32.");
	return share;
}

/** How many votes are simulated. */
export function readDraws(text: string): number {
	return wholeUpTo(1_000_000, text);
}

/** Seats of a chamber. */
export function readSeats(text: string): number {
	return wholeUpTo(MOST_SEATS, text);
}

/** Fewest seats of a member. */
export function readMinimum(text: string): number {
	if (!/^\d{1,4}$/.test(text) || Number(text) > MOST_MINIMUM) {
		throw new InvalidArgumentError(`Give a whole number from 0 to ${MOST_MINIMUM}.`);
	}
	return Number(text);
}

/** Votes that carry, or a share of them; what fits the votes is for their reader to say. */
export function readQuotaText(text: string): string {
	const [, share = ""] = /^(?:(?:more than|at least)\s+)?(\S.*)$/.exec(text.trim()) ?? [];
	if (parseFraction(share) === null) {
		throw new InvalidArgumentError('Give votes, such as 12, or a share, such as 2/3, 65% or "more than 1/2".');
	}
	return text.trim();
}

/** A chance, kept exactly: `0.58`, `11/19` or `58%`. */
export function readChance(text: string): Fraction {
	const chance = parseFraction(text);
	if (chance === null || compareFractions(chance, ONE) > 0) {
		throw new InvalidArgumentError("Give a chance from 0 to 1, such as 0.58 or 11/19.");
	}
	return chance;
}

/** A stake of a game, kept exactly. */
export function readStake(text: string): Fraction {
	const stake = parseFraction(text);
	if (stake === null || compareFractions(stake, MOST_STAKE) > 0) {
		throw new InvalidArgumentError("Give a number from 0 to a million, such as 2 or 3/2.");
	}
	return stake;
}

/** A stake that others are measured by. */
export function readLoss(text: string): Fraction {
	const loss = readStake(text);
	if (loss.p === 0n) throw new InvalidArgumentError("Give a number above 0.");
	return loss;
}

const MOST_STAKE: Fraction = { p: 1_000_000n, q: 1n };

/** Worth today of 1 a term from now, kept exactly. */
export function readPatience(text: string): Fraction {
	const patience = parseFraction(text);
	const most = parseFraction(String(MOST_PATIENCE)) ?? ONE;
	if (patience === null || patience.p === 0n || compareFractions(patience, most) > 0) {
		throw new InvalidArgumentError(`Give a patience above 0, at most ${MOST_PATIENCE}.`);
	}
	return patience;
}

/** Payoffs of a prisoner's dilemma: temptation, reward, punishment, sucker. */
export function readDilemma(text: string): Dilemma {
	const payoffs = text.split(",").map((part) => parseFraction(part));
	const [temptation, reward, punishment, sucker] = payoffs;
	if (payoffs.length !== 4 || !temptation || !reward || !punishment || !sucker) {
		throw new InvalidArgumentError("Give four numbers >= 0 with commas between them: T,R,P,S, such as 5,3,1,0.");
	}
	const dilemma = { temptation, reward, punishment, sucker };
	if (!isDilemma(dilemma)) {
		throw new InvalidArgumentError("It is no dilemma: give T > R > P > S with 2 R > T + S, such as 5,3,1,0.");
	}
	return dilemma;
}

/** Years to run forward. */
export function readYears(text: string): number {
	return wholeUpTo(200, text);
}

/** Percentage points, above 0. */
export function readPoints(text: string): number {
	if (!/^\d{1,2}(\.\d{1,6})?$/.test(text) || Number(text) === 0 || Number(text) > 50) {
		throw new InvalidArgumentError("Give percentage points above 0, at most 50, such as 5.35.");
	}
	return Number(text);
}

/** How far mood moves against policy. */
export function readThermostat(text: string): number {
	const theta = readUnit(text);
	if (theta > 0.3) throw new InvalidArgumentError("Give a decimal from 0 to 0.3.");
	return theta;
}

/** Self-determination that is asked for, above 0. */
export function readTarget(text: string): number {
	const target = readUnit(text);
	if (target === 0) throw new InvalidArgumentError("Give a decimal above 0, at most 1, such as 0.65.");
	return target;
}

/** A dial of the model of moves, within what it cannot pass. */
export function readMoveDial(key: MoveDialKey): (text: string) => number {
	const [least, most] = moveDials[key].limits;
	const whole = moveDials[key].unit === "years";
	const form = whole ? /^\d{1,3}$/ : /^-?\d{1,3}(\.\d{1,6})?$/;
	return (text) => {
		const value = form.test(text) ? Number(text) : Number.NaN;
		if (!(value >= least && value <= most)) {
			throw new InvalidArgumentError(`Give a ${whole ? "whole number" : "decimal"} from ${least} to ${most}.`);
		}
		return value;
	};
}

/** How often the dials of a slow model are drawn. */
export function readMoveDraws(text: string): number {
	return wholeUpTo(10_000, text);
}

/** Years of the moves, which are run forward for so many. */
export function readMoveYears(text: string): number {
	return wholeUpTo(MOVE_YEARS, text);
}

/** Histories: their tallies hold each year of each one. */
export function readHistories(text: string): number {
	return wholeUpTo(100_000, text);
}

/** A share of yes that a vote has to pass, from 0.01 to 0.99. */
export function readThreshold(text: string): number {
	const value = Number(text);
	if (!/^\d*\.?\d+$/.test(text) || value < 0.01 || value > 0.99) {
		throw new InvalidArgumentError("Give a share from 0.01 to 0.99.");
	}
	return value;
}

/** Years until a second vote. */
export function readCoolingOff(text: string): number {
	return readBetween(text, responseLimits.coolingOff, "years");
}

/** Later claimants. */
export function readClaimants(text: string): number {
	const value = readBetween(text, responseLimits.claimants, "claimants");
	if (!Number.isInteger(value)) throw new InvalidArgumentError("Give a whole number of claimants.");
	return value;
}

/** Stakes against the usual 1. */
export function readStakes(text: string): number {
	return readBetween(text, responseLimits.stakes, "stakes");
}

/** Sets of assumptions. */
export function readSets(text: string): number {
	const value = readBetween(text, responseLimits.sets, "sets");
	if (!Number.isInteger(value)) throw new InvalidArgumentError("Give a whole number of sets.");
	return value;
}

function readBetween(text: string, [least, most]: readonly [number, number], what: string): number {
	const value = /^\d{1,6}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
	if (!(value >= least && value <= most)) {
		throw new InvalidArgumentError(`Give ${what} from ${least} to ${most}.`);
	}
	return value;
}

/** A whole number from 1. */
function wholeUpTo(most: number, text: string): number {
	if (!/^[1-9]\d{0,8}$/.test(text) || Number(text) > most) {
		throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`);
	}
	return Number(text);
}
