import { type Rng, seedRng } from "@velvet/core";
import type { Dials } from "./dials.ts";
import { type DrawnDials, dialsAt, drawBetween, drawDials, drawTables } from "./draw-dials.ts";
import type { Nation } from "./nations.ts";
import type { Setting } from "./reckon.ts";

/** Every draw of the ledger: dials, table and peace from streams of their own. */
export interface Draws {
	readonly count: number;
	readonly dials: DrawnDials;
	/** What peace is worth; `null` where nobody asked. */
	readonly peace: Float64Array | null;
	/** Balance of each nation by the table of the draw. */
	readonly balances: (draw: number) => readonly (number | null)[];
}

/** @param tables balances of the nations by every table that tells them all */
export function drawAll(
	seed: string,
	count: number,
	dials: Dials,
	tables: readonly (readonly (number | null)[])[],
	peace: readonly [number, number] | undefined,
	nations: readonly Nation[],
): Draws {
	const chance: Rng = seedRng(seed).fork("happiness");
	const unknown = nations.map(() => null);
	const chosen = drawTables(tables.length, count, chance);
	return {
		count,
		dials: drawDials(dials, count, chance),
		peace: peace === undefined ? null : drawBetween(peace, count, chance.fork("peace")),
		balances: (draw) => tables[chosen[draw]] ?? unknown,
	};
}

/** The draws as settings, for good or as a mean over years: the same chances for both. */
export function* settingsOf({ count, dials, peace, balances }: Draws, years: number | null): Iterable<Setting> {
	for (let draw = 0; draw < count; draw++) {
		yield { dials: dialsAt(dials, draw), balances: balances(draw), peace: peace?.[draw] ?? 0, years };
	}
}
