import type { EndOfCase, Outcome } from "@velvet/scenarios";

/** How the first request ends. */
export const firstWords: { readonly [outcome in Outcome | "open"]: string } = {
	parted: "parted",
	autonomy: "autonomy",
	"voted-down": "voted down",
	blocked: "refused",
	"left-open": "left open",
	"not-asked": "petition fails",
	open: "still on its way",
};

/** What becomes of the first request of the other camp. */
export const answeredWords: { readonly [outcome in Outcome | "never"]: string } = {
	parted: "other parted",
	autonomy: "other autonomy",
	"voted-down": "other voted down",
	blocked: "other refused",
	"left-open": "other left open",
	"not-asked": "other's petition fails",
	never: "other never asks",
};

/** How things stand at the end. */
export function endWords(end: EndOfCase | string, place: string, other: string): string {
	const words: { readonly [end: string]: string } = {
		one: "one country",
		autonomy: "autonomy within",
		left0: `${place} apart`,
		left1: `${other} apart`,
		both: "both apart",
		open: "still on its way",
	};
	return words[end] ?? end;
}
