import type { TreasuryChoice } from "./choices.ts";

const KEY = /^[a-z-]{1,60}$/;
const RULE = /^\P{Cc}{1,400}$/u;
const SHARE = /^(?:0(?:\.\d{1,6})?|1)$/;

/** What of a link says how treasuries are told: `ledger`, `debt`, `premium` and `twice`; nothing by default. */
export function writeTreasury({ table, debt, premium, duplication }: TreasuryChoice): [string, string][] {
	const pairs: [string, string | null][] = [
		["ledger", table],
		["debt", debt === null ? null : encodeURIComponent(debt)],
		["premium", premium === null ? null : String(premium)],
		["twice", duplication === null ? null : String(duplication)],
	];
	return pairs.flatMap(([key, value]) => (value === null ? [] : [[key, value] satisfies [string, string]]));
}

/** One of those pairs read; `null` for another pair, or a value that cannot be one. */
export function readTreasuryPair(key: string, value: string, choice: TreasuryChoice): TreasuryChoice | null {
	switch (key) {
		case "ledger":
			return KEY.test(value) ? { ...choice, table: value } : null;
		case "debt":
			return RULE.test(value) ? { ...choice, debt: value } : null;
		case "premium":
			return SHARE.test(value) ? { ...choice, premium: Number(value) } : null;
		case "twice":
			return SHARE.test(value) ? { ...choice, duplication: Number(value) } : null;
		default:
			return null;
	}
}
