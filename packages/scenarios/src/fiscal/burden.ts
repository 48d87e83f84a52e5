import { type DebtKey, split } from "./debt-keys.ts";
import type { FiscalDial } from "./dials.ts";
import { byPolities, type Divided, headsOf } from "./divided.ts";
import type { Owed } from "./fiscal-spec.ts";
import type { Yardstick } from "./yardsticks.ts";

/** What one nation carries of the debt by one rule (models.md 6.4), in whole units of currency. */
export interface Burden {
	readonly debt: number;
	readonly perHead: number | null;
	/** Debt by GDP; `null` where GDP is not known, or of another year. */
	readonly toGdp: number | null;
	/** Rate of the parent country, and for a nation that leaves the premium on top. */
	readonly rate: number;
	/** A year's interest. */
	readonly interest: number;
	/** The same at both ends of the premium's range. */
	readonly interestRange: readonly [number, number];
}

/** Years that debt and GDP may lie apart for one to be told by the other. */
const NEAR = 1;

/** The debt of each nation by one rule and what it costs a year; `null` where nothing is owed or the rule cannot say. */
export function burdens(
	divided: Divided,
	key: DebtKey,
	owed: Owed | null,
	{ rate, premium }: { readonly rate: FiscalDial; readonly premium: FiscalDial },
	product: Yardstick | null,
): Readonly<Record<string, Burden | null>> {
	const shares = owed === null ? null : split(divided, key, owed.amount);
	const heads = headsOf(divided);
	const sameTime = owed !== null && product !== null && Math.abs(product.year - owed.year) <= NEAR;
	return byPolities(divided, (_, k) => {
		if (shares === null) return null;
		const debt = shares[k];
		const leaves = k !== divided.theCase.continuator;
		// Without the last bits that a sum of decimals leaves behind.
		const total = (extra: number) => Math.round((rate.value + (leaves ? extra : 0)) * 1e9) / 1e9;
		const at = (extra: number) => Math.round(debt * total(extra));
		const gdp = product?.byPolity[k] ?? 0;
		return {
			debt,
			perHead: heads[k] > 0 ? Math.round(debt / heads[k]) : null,
			toGdp: sameTime && gdp > 0 ? debt / gdp : null,
			rate: total(premium.value),
			interest: at(premium.value),
			interestRange: [at(premium.low), at(premium.high)],
		};
	});
}

/** Why debt by GDP is not told; `null` when it is. */
export function whyNoRatio(owed: Owed | null, product: Yardstick | null): string | null {
	if (owed === null) return NOTHING_OWED;
	if (product === null) return "The atlas has no GDP.";
	return Math.abs(product.year - owed.year) <= NEAR
		? null
		: `GDP is of ${product.year}, the debt of ${owed.year}: one says nothing of the other.`;
}

export const NOTHING_OWED =
	"What the parent country owes in the year of the vote is not known here: a scenario says it as fiscal.owed.";
