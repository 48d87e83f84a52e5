import { type EndOfCase, endWords, type Outcome } from "@velvet/scenarios";

/** How the first request ends. */
export const firstWords: { readonly [outcome in Outcome | "open"]: string } = { ...endWords, open: "still on its way" };

/** What becomes of the first request of the other camp. */
export const answeredWords: { readonly [outcome in Outcome | "never"]: string } = {
	parted: `other ${endWords.parted}`,
	autonomy: `other ${endWords.autonomy}`,
	"voted-down": `other ${endWords["voted-down"]}`,
	blocked: `other ${endWords.blocked}`,
	"left-open": `other ${endWords["left-open"]}`,
	"not-asked": `other ${endWords["not-asked"]}`,
	never: "other never asks",
};

/** How things stand at the end. */
export function standWords(end: EndOfCase | string, place: string, other: string): string {
	const words: { readonly [end: string]: string } = {
		one: "one country",
		autonomy: "autonomy within",
		left0: `${place} apart`,
		left1: `${other} apart`,
		both: "both apart",
		open: firstWords.open,
	};
	return words[end] ?? end;
}
