import type { ResponseSettings } from "./response-spec.ts";

/** What is tried on top of what was asked: a larger majority, a second vote, a guarantee, more claimants. */
const tried: readonly (readonly [ChangeKey, number])[] = [
	["threshold", 0.55],
	["threshold", 2 / 3],
	["coolingOff", 2],
	["guarantee", 1],
	["claimants", 10],
];

export type ChangeKey = "threshold" | "coolingOff" | "guarantee" | "claimants";

/** Each change by itself, but those that are so already. */
export function changesAsked(settings: ResponseSettings): readonly (readonly [ChangeKey, number])[] {
	return tried.filter(([key, to]) => settings[key] !== to);
}
