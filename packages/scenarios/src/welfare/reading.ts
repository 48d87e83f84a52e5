import { quantile } from "../referendum/distribution.ts";
import { breakEvenOf } from "./break-even.ts";
import type { Dials } from "./dials.ts";
import type { Gathered } from "./gather.ts";
import type { Setting } from "./reckon.ts";
import type { Draws } from "./settings.ts";
import { finite } from "./spread.ts";
import type { Question } from "./terms.ts";
import { tornadoOf } from "./tornado.ts";
import type { LedgerRow, Reading, Term } from "./welfare.ts";

const NO_GDP = "The atlas has no GDP for every nation.";
const NO_BALANCE = "No table tells what each nation's treasury takes in and spends, or the atlas has no GDP.";
const NOTHING_LEFT =
	"In some draws, or at the dials, what all have in common would cost a small nation more than all that it consumes.";
const ONLY_A_RANGE = "Asked for as a range: it has no value of its own.";

/** A ledger as a whole: its rows, their sum, the break-even and the tornado. */
export function readingOf(
	question: Question,
	setting: Setting,
	gathered: Gathered,
	{ dials, draws, tables }: { readonly dials: Dials; readonly draws: Draws; readonly tables: Tables },
): Reading {
	return {
		ledger: rowsOf(gathered, draws),
		total: gathered.ranged(({ means }) => means.total),
		breakEven: breakEvenOf(question, setting, { dials, gathered, lambdas: draws.dials.lambda }),
		tornado: tornadoOf(question, setting, dials, tables),
	};
}

/** Balances of the nations by every table that tells them all. */
export type Tables = readonly (readonly (number | null)[])[];

const terms = ["match", "scale", "trade", "fiscal", "transition"] as const;
const missing: { readonly [term in Term]?: string } = { trade: NO_GDP, fiscal: NO_BALANCE };

function rowsOf(gathered: Gathered, { peace }: Draws): readonly LedgerRow[] {
	const rows = terms.map((term): LedgerRow => {
		const range = gathered.ranged(({ means }) => means[term]);
		const unknown = gathered.atDials.means[term] === null;
		const why = unknown ? (missing[term] ?? null) : Object.values(range).includes(null) ? NOTHING_LEFT : null;
		return { term, ...range, why };
	});
	return peace === null ? rows : [...rows, peaceRow(peace)];
}

function peaceRow(peace: Float64Array): LedgerRow {
	const sorted = peace.slice().sort();
	const at = (share: number) => finite(quantile(sorted, share));
	return { term: "peace", value: null, p05: at(0.05), p50: at(0.5), p95: at(0.95), why: ONLY_A_RANGE };
}
