import { withArticle } from "@velvet/report";
import type { ByParty, SettlementResult } from "@velvet/scenarios";
import { fixed, percent } from "../words/numbers.ts";

/** Whose colours a party has: `a`, `b`, or `other-0` and `other-1` of those who are no nation on screen. */
export type Slots = (party: string) => string;

/** Points with as many digits as they need, two at most. */
export function pointsText(value: number): string {
	return fixed(value, Number.isInteger(value) ? 0 : 2);
}

/** "a, b and c". */
export function allOf(words: readonly string[]): string {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}

type Named = readonly { readonly id: string; readonly name: string }[];

/** Who holds an issue, or carries it: one name, or every one with its part. */
export function holdersText(shares: ByParty<number>, parties: Named): string {
	const holding = parties.filter(({ id }) => shares[id] > 0);
	if (holding.length === 1) return holding[0].name;
	return holding.map(({ id, name }) => `${name} ${percent(shares[id])}`).join(", ");
}

/** "1/6 of Sinai goes from Egypt to Israel". */
export function splitText({ parties, issues, procedures }: SettlementResult): string {
	const { adjustedWinner } = procedures;
	if (adjustedWinner.points === null) return "";
	const { split, splitting } = adjustedWinner;
	if (split === null || splitting === null) return "No issue is divided.";
	const nameOf = (id: string, among: Named) => among.find((each) => each.id === id)?.name ?? id;
	const issue = nameOf(split, issues);
	return `One issue is divided: ${partText(splitting)} of ${issue} goes from ${withArticle(nameOf(splitting.from, parties))} to ${withArticle(nameOf(splitting.to, parties))}.`;
}

/** A fraction where it is a short one, else a percentage. */
export function partText({ exact, moved }: { readonly exact: string; readonly moved: number }): string {
	return exact.length <= 7 ? exact : percent(moved);
}

/** The fraction behind a number, where it is one that can be read. */
export function exactText(exact: string): string {
	return exact.includes("/") && exact.length <= 14 ? exact : "";
}
