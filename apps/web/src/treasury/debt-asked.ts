import type { DebtRule } from "@velvet/scenarios";

/** What a press on a rule asks for; shares to agree on begin as equal ones. @param ids of the nations */
export function askedOf(rule: DebtRule, ids: readonly string[]): string {
	if (rule !== "agreed") return rule;
	return agreedAs(ids.map((id) => [id, `1/${ids.length}`] as const));
}

/** The first nation's share in whole per cent of two, the other has the rest. */
export function agreedOfTwo([first, second]: readonly string[], percent: number): string {
	return agreedAs([
		[first, `${percent}%`],
		[second, `${100 - percent}%`],
	]);
}

/** Four weights: population, GDP, receipts, outlays. */
export function weightsAs(weights: readonly number[]): string {
	return `weights=${weights.join(",")}`;
}

function agreedAs(shares: readonly (readonly [string, string])[]): string {
	return `agreed=${shares.map(([id, share]) => `${id}:${share}`).join(",")}`;
}
