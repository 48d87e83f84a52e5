import type { Check, Severity } from "@velvet/scenarios";

/** Findings of one check. */
export interface FindingGroup {
	readonly key: string;
	readonly findings: readonly Check[];
}

/** What a reader wants to see; `null` is everything. */
export interface Wanted {
	readonly check: string | null;
	readonly severity: Severity | null;
}

/**
 * Findings by check, in the order of the checks; within one in pairs, a finding of nation A before one of nation B, so
 * that no nation's stand below all of the other's. Those of the plan as a whole come first.
 *
 * @param order ids of the nations, A first.
 */
export function groupFindings(checks: readonly Check[], order: readonly string[], wanted: Wanted): FindingGroup[] {
	const keys = [...new Set(checks.map(({ key }) => key))];
	return keys
		.filter((key) => wanted.check === null || key === wanted.check)
		.map((key) => {
			const own = checks.filter(
				(check) => check.key === key && (wanted.severity === null || check.severity === wanted.severity),
			);
			return { key, findings: inPairs(own, order) };
		})
		.filter(({ findings }) => findings.length > 0);
}

function inPairs(findings: readonly Check[], order: readonly string[]): readonly Check[] {
	const whole = findings.filter(({ polity }) => polity === null || !order.includes(polity));
	const nations = order.map((id) => findings.filter(({ polity }) => polity === id));
	const longest = Math.max(0, ...nations.map((each) => each.length));
	const pairs = Array.from({ length: longest }, (_, rank) => nations.flatMap((each) => each.slice(rank, rank + 1)));
	return [...whole, ...pairs.flat()];
}
