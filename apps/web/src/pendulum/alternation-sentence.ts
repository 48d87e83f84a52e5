import { withArticle } from "@velvet/report";
import { fixed, percent } from "../words/numbers.ts";
import { patienceText } from "./patience-words.ts";

/** A country's alternation, and the least patience that it leaves room for. */
export interface Alternation {
	/** The polity; `null` for the undivided country. */
	readonly id: string | null;
	readonly name: string;
	/** Chance that power changes hands in a term. */
	readonly changes: number;
	/** `null` where no patience below 1 is enough. */
	readonly least: number | null;
}

/** What the plan does to the alternation that enforces the answer in kind: each nation from its own numbers, in one template. */
export function alternationSentence(countries: readonly Alternation[], spread: number): string {
	const whole = countries.find(({ id }) => id === null);
	const nations = countries.filter(({ id }) => id !== null);
	if (whole === undefined || nations.length === 0) return "";
	const each = nations.map(
		({ name, changes, least }) =>
			`in ${withArticle(name)} ${often(changes, whole.changes)} (${percent(changes)}), which needs ${patience(least, whole.least)}: ${patienceText(least)}`,
	);
	return `At a spread of ${fixed(100 * spread, 2)} points power would change hands in ${percent(whole.changes)} of terms undivided, where allowing needs ${patienceText(whole.least)}; ${each.join("; ")}.`;
}

function often(own: number, whole: number): string {
	return own === whole ? "as often" : own < whole ? "less often" : "more often";
}

function patience(own: number | null, whole: number | null): string {
	// None below 1 is as much as there is.
	const [mine, theirs] = [own ?? 1, whole ?? 1];
	return mine === theirs ? "as much" : mine > theirs ? "more" : "less";
}
