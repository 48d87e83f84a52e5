import { parseDecimal, parseFraction } from "@velvet/algorithms";
import { MOST_MINIMUM, MOST_SEATS } from "@velvet/scenarios";
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
	if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError("Give a whole number from 1 to 9999.");
	return Number(text);
}

/** A list with commas. */
export function readList(text: string): readonly string[] {
	const parts = text.split(",").map((part) => part.trim());
	if (parts.some((part) => part === "")) throw new InvalidArgumentError("Give names with commas between them.");
	return parts;
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
	if (!/^[1-9]\d{0,6}$/.test(text) || Number(text) > 1_000_000) {
		throw new InvalidArgumentError("Give a whole number from 1 to 1000000.");
	}
	return Number(text);
}

/** Seats of a chamber. */
export function readSeats(text: string): number {
	if (!/^[1-9]\d{0,5}$/.test(text) || Number(text) > MOST_SEATS) {
		throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_SEATS}.`);
	}
	return Number(text);
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
