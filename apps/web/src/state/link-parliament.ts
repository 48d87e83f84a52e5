import { apportionmentMethods } from "@velvet/algorithms";
import type { ParliamentChoice } from "./choices.ts";

const TEXT = /^\P{Cc}{1,200}$/u;
const KEY = /^\w{1,100}$/;

/** What of a link says how parliaments are made up: `seats`, `apportion`, `count`, `cut`, `again`; nothing by default. */
export function writeParliament({ seats, method, base, cut, again }: ParliamentChoice): [string, string][] {
	const pairs = [
		["seats", seats === null ? null : String(seats)],
		["apportion", method],
		["count", base],
		["cut", cut],
		["again", again === null ? null : encodeURIComponent(again)],
	] as const;
	return pairs.flatMap(([key, value]) => (value === null ? [] : [[key, value] satisfies [string, string]]));
}

/** The choice with one pair of a link in it; `null` when the pair cannot be read. */
export function readParliamentPair(
	key: "seats" | "apportion" | "count" | "cut" | "again",
	value: string,
	choice: ParliamentChoice,
): ParliamentChoice | null {
	switch (key) {
		case "seats": {
			const seats = /^[1-9]\d{0,3}$/.test(value) ? Number(value) : Number.POSITIVE_INFINITY;
			return seats <= MOST_DRAWN ? { ...choice, seats } : null;
		}
		case "apportion": {
			const method = apportionmentMethods.find((each) => each === value);
			return method === undefined ? null : { ...choice, method };
		}
		case "count":
			return KEY.test(value) ? { ...choice, base: value } : null;
		case "cut":
			return value === "parts" || value === "merge" ? { ...choice, cut: value } : null;
		case "again":
			return TEXT.test(value) ? { ...choice, again: value } : null;
	}
}

/** Seats of one chamber that the page draws one by one; the command line takes more. */
export const MOST_DRAWN = 2000;
