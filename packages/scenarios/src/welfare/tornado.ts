import { type Dials, valuesOf, type WelfareDialKey, welfareDialKeys } from "./dials.ts";
import { reckon, type Setting } from "./reckon.ts";
import { finite } from "./spread.ts";
import type { Question } from "./terms.ts";
import type { TornadoRow } from "./welfare.ts";

/** Dials that only the mean over years takes, and what neither reading takes. */
const ONLY_YEARS: readonly WelfareDialKey[] = ["shockHalfLife", "halfLife", "discount"];
const NOT_IN_IT: readonly WelfareDialKey[] = ["alpha"];

/**
 * The total with each dial alone at the ends of its range, all others at their values; widest first.
 *
 * @param balances of each nation by every table that the treasuries are drawn from
 */
export function tornadoOf(
	question: Question,
	setting: Setting,
	dials: Dials,
	balances: readonly (readonly (number | null)[])[],
): readonly TornadoRow[] {
	const values = valuesOf(dials);
	const at = (turned: Partial<Setting>) =>
		finite(reckon(question, { ...setting, ...turned }).means.total ?? Number.NaN);
	const rows = welfareDialKeys
		.filter((key) => !NOT_IN_IT.includes(key) && (setting.years !== null || !ONLY_YEARS.includes(key)))
		.map((key): TornadoRow => {
			const { name, low, high } = dials[key];
			const [atLow, atHigh] = [low, high].map((value) => at({ dials: { ...values, [key]: value } }));
			return { key, name, low, high, atLow, atHigh };
		});
	const byTable = balances.flatMap((each) => at({ balances: each }) ?? []);
	if (byTable.length > 1) {
		const [atLow, atHigh] = [Math.min(...byTable), Math.max(...byTable)];
		rows.push({ key: "table", name: "By which table the treasuries are told", low: null, high: null, atLow, atHigh });
	}
	return rows.sort((p, q) => widthOf(q) - widthOf(p));
}

/** A row that has no value at one end is wider than any. */
function widthOf({ atLow, atHigh }: TornadoRow): number {
	return atLow === null || atHigh === null ? Number.MAX_VALUE : Math.abs(atHigh - atLow);
}
