import type { FiscalResult, Spread } from "@velvet/scenarios";

/** Whether the country's own deficit is taken out of balances. */
export type Convention = "neutral" | "booked";
/** Whether a balance is told by head or in all. */
export type Measure = "head" | "all";

type Figure = keyof FiscalResult["polities"][string]["spread"];

const figures: { readonly [convention in Convention]: { readonly [measure in Measure]: Figure } } = {
	neutral: { head: "neutralPerHead", all: "neutral" },
	booked: { head: "perHead", all: "balance" },
};

/** One nation's balance by the table chosen, by every other, and the range over them. */
export interface NationBalance {
	readonly id: string;
	readonly value: number | null;
	readonly byTable: readonly { readonly key: string; readonly name: string; readonly value: number }[];
	readonly spread: Spread | null;
}

export function balanceOf(
	{ polities, tables }: FiscalResult,
	id: string,
	convention: Convention,
	measure: Measure,
): NationBalance {
	const figure = figures[convention][measure];
	const byTable = tables.flatMap(({ key, receipts, outlays, polities: by }) => {
		const value = by[id]?.[figure] ?? null;
		return value === null ? [] : [{ key, name: `${receipts.name}; ${outlays.name}`, value }];
	});
	return { id, value: polities[id][figure], byTable, spread: polities[id].spread[figure] };
}

const STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** The end of an axis with nought in its middle: the next round number that holds every figure. */
export function reachOf(values: readonly number[]): number {
	const most = Math.max(0, ...values.map(Math.abs));
	if (most === 0) return 1;
	const size = 10 ** Math.floor(Math.log10(most));
	return (STEPS.find((step) => step * size >= most) ?? 10) * size;
}
