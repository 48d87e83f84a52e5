import { endWords, type Outcome } from "@velvet/scenarios";

/** How the first request ends: the words of the tab Response. */
export const firstWords: { readonly [outcome in Outcome | "open"]: string } = { ...endWords, open: "under way" };

/** What becomes of the first request of the other camp. */
export const answeredWords: { readonly [outcome in Outcome | "never"]: string } = { ...endWords, never: "never asks" };

/** How things stand at the end, by the key of a stream; the heading says who is first. */
export const finalWords = {
	one: "one country",
	autonomy: "autonomy",
	left0: "first apart",
	left1: "other apart",
	both: "both apart",
	open: "under way",
};
