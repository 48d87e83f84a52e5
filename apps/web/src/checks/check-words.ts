import type { Severity } from "@velvet/scenarios";
import { capital, plural } from "../words/numbers.ts";

/** Severities from the heaviest to the lightest, as filters offer them. */
export const severities: readonly Severity[] = ["fail", "warn", "note", "ok"];

const words: { readonly [severity in Severity]: string } = {
	fail: "Fails",
	warn: "Cost",
	note: "Note",
	ok: "Holds",
};

export function severityWord(severity: Severity): string {
	return words[severity];
}

/** A check's key in words. One that this page has not heard of shows under its own name. */
export function checkTitle(key: string, levels: { readonly unit: string; readonly parent: string }): string {
	const titles: { readonly [key: string]: string } = {
		"sea-access": "Reaching the ocean",
		exclaves: "Pieces apart from the largest",
		enclaves: "Pieces wholly inside another nation",
		"reachable-by": "Links between pieces",
		"largest-city": `Most populous ${levels.unit}`,
		size: "People and land",
		"parents-split": `Divided ${plural(levels.parent)}`,
		"tiny-pieces": "Pieces of few people",
		points: "Points from a file",
	};
	return titles[key] ?? capital(key.replaceAll("-", " "));
}
