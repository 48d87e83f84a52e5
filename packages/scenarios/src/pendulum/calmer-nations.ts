import { counted, withArticle } from "@velvet/core";
import type { SpreadNation, SpreadResult } from "./pendulum.ts";

/** What swings do at one spread, with the names of the nations by polity. */
export interface NamedNations extends Pick<SpreadResult, "spread" | "undivided" | "nations"> {
	readonly names: { readonly [polity: string]: string };
}

/** More nations than these are counted. */
const MOST_NAMED = 3;

/**
 * Where the government would change less often than undivided, so that voters of the other camp would wait longer for
 * theirs; `null` where that is so in no nation. Rarest first, then by name: no order depends on a camp.
 */
export function calmerSentence({ spread, undivided, nations, names }: NamedNations): string | null {
	const calmer = Object.entries(nations)
		.filter(([, nation]) => changesLess(nation, undivided))
		.map(([id, nation]) => ({ name: names[id] ?? id, nation }))
		.sort((p, q) => (p.nation.changes ?? 0) - (q.nation.changes ?? 0) || (p.name < q.name ? -1 : 1));
	if (calmer.length === 0) return null;
	const where =
		calmer.length > MOST_NAMED
			? `in ${calmer.length} of ${counted(Object.keys(nations).length, "nation")}`
			: calmer.map(({ name, nation }) => `in ${withArticle(name)} (${every(nation)})`).join(" and ");
	return `Where levels spread by ${(100 * spread).toFixed(2)} points the government would change less often than undivided (${every(undivided)}) ${where}: voters of the other camp there would wait longer for a government of their own.`;
}

function changesLess({ changes }: SpreadNation, undivided: SpreadNation): boolean {
	return changes !== null && undivided.changes !== null && changes < undivided.changes;
}

function every({ yearsBetween }: SpreadNation): string {
	if (yearsBetween === null) return "never";
	return yearsBetween > 999 ? "after more than 999 years" : `every ${yearsBetween.toFixed(1)} years`;
}
