import type { PolitySums } from "./sums.ts";

/** The least and the most that any table says of a nation, and which one says it. */
export interface Spread {
	readonly low: number;
	readonly high: number;
	readonly lowTable: string;
	readonly highTable: string;
	/** Tables that say something. */
	readonly tables: number;
}

/** A figure that tables are compared by: a table of more spending than taxes lifts all balances, the neutral ones not. */
export type SpreadFigure = "balance" | "neutral" | "perHead" | "neutralPerHead";

/** How far the tables lie apart about one nation; `null` where none says anything. The first of equal tables is named. */
export function spreadOf(
	tables: readonly { readonly key: string; readonly polities: Readonly<Record<string, PolitySums | null>> }[],
	polity: string,
	figure: SpreadFigure,
): Spread | null {
	const known = tables.flatMap(({ key, polities }) => {
		const value = polities[polity]?.[figure] ?? null;
		return value === null ? [] : [{ key, value }];
	});
	if (known.length === 0) return null;
	const low = known.reduce((least, each) => (each.value < least.value ? each : least));
	const high = known.reduce((most, each) => (each.value > most.value ? each : most));
	return { low: low.value, high: high.value, lowTable: low.key, highTable: high.key, tables: known.length };
}
