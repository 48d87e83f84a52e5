import { withArticle } from "@velvet/report";
import { fixed } from "../words/numbers.ts";
import { frequency } from "./frequency.ts";
import type { Country } from "./use-patience.ts";

type Names = { readonly A: string; readonly B: string };

/** After how many elections far apart the camp that is ahead would govern, country by country in one template. */
export function winnersSentence(countries: readonly Country[], names: Names, spread: number): string {
	const each = countries.flatMap(({ id, name, swing: { chance } }) =>
		chance === null ? [] : [`${id === null ? "undivided" : `in ${withArticle(name)}`} ${ahead(chance, names)}`],
	);
	return `Of elections far apart, where levels spread by ${fixed(100 * spread, 2)} points: ${each.join("; ")}.`;
}

function ahead({ A, B }: { readonly A: number; readonly B: number }, names: Names): string {
	if (A === B) return `either camp would govern after ${frequency(A)}`;
	return `${A > B ? names.A : names.B} would govern after ${frequency(Math.max(A, B))}`;
}
