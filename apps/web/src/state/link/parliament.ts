import { apportionmentMethods } from "@velvet/algorithms";
import type { ParliamentChoice } from "../choices.ts";
import { decoded, type LinkPart, said, TEXT, under } from "./part.ts";

const KEY = /^\w{1,100}$/;

/** How parliaments are made up. */
export const parliamentPart: LinkPart = {
	keys: ["seats", "apportion", "count", "cut", "again"],
	write({ parliament: { seats, method, base, cut, again } }) {
		return said([
			["seats", seats === null ? null : String(seats)],
			["apportion", method],
			["count", base],
			["cut", cut],
			["again", again && encodeURIComponent(again)],
		]);
	},
	read: (key, value, { parliament }) => under("parliament", readParliament(key, decoded(value), parliament)),
};

function readParliament(key: string, value: string, choice: ParliamentChoice): ParliamentChoice | null {
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
		default:
			return TEXT.test(value) ? { ...choice, again: value } : null;
	}
}

/** Seats of one chamber that the page draws one by one; the command line takes more. */
export const MOST_DRAWN = 2000;
