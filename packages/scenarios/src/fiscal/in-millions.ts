import type { FiscalResult, PolityLedger } from "./fiscal-result.ts";
import type { Spread } from "./spread.ts";
import type { PolitySums } from "./sums.ts";

/** A ledger as documents have it: money in millions of the currency; what is told a head stays in whole units. */
export function inMillions(ledger: FiscalResult): FiscalResult {
	return {
		...ledger,
		polities: each(ledger.polities, ofPolity),
		tables: ledger.tables.map((table) => ({
			...table,
			polities: each(table.polities, (sums) => sums && ofSums(sums)),
		})),
		parents: ledger.parents.map((row) => ({ ...row, polities: each(row.polities, ofSides) })),
		owed: ledger.owed && { ...ledger.owed, amount: million(ledger.owed.amount) },
	};
}

function ofPolity(polity: PolityLedger): PolityLedger {
	const { spread, budget, burden } = polity;
	return {
		...ofSides(polity),
		neutral: maybe(polity.neutral),
		gdp: maybe(polity.gdp),
		spread: {
			...spread,
			balance: spread.balance && ofSpread(spread.balance),
			neutral: spread.neutral && ofSpread(spread.neutral),
		},
		budget: budget && {
			value: million(budget.value),
			keptInCommon: million(budget.keptInCommon),
			allTwice: million(budget.allTwice),
		},
		burden: burden && {
			...burden,
			debt: million(burden.debt),
			interest: million(burden.interest),
			interestRange: [million(burden.interestRange[0]), million(burden.interestRange[1])],
		},
	};
}

function ofSums(sums: PolitySums): PolitySums {
	const { receipts, outlays, balance, neutral } = sums;
	return {
		...sums,
		receipts: million(receipts),
		outlays: million(outlays),
		balance: million(balance),
		neutral: maybe(neutral),
	};
}

interface Sides {
	readonly receipts: number | null;
	readonly outlays: number | null;
	readonly balance: number | null;
}

function ofSides<T extends Sides>(sides: T): T {
	return {
		...sides,
		receipts: maybe(sides.receipts),
		outlays: maybe(sides.outlays),
		balance: maybe(sides.balance),
	};
}

function ofSpread(spread: Spread): Spread {
	return { ...spread, low: million(spread.low), high: million(spread.high) };
}

function each<T, U>(values: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
	return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

const maybe = (value: number | null) => (value === null ? null : million(value));
/** One division, so that the nearest double is the one that a person would write. */
const million = (value: number) => value / 1e6;
