import type { Issue, Notice } from "@velvet/core";
import {
	type ByParty,
	checkSettlement,
	pointTotals,
	type Settlement,
	type SettlementResult,
	settle,
} from "@velvet/scenarios";

/** What is said of a settlement while somebody writes it. */
export interface SettlementView {
	/** What the points of each party add up to so far, and whether that is 100. */
	readonly totals: ByParty<{ readonly text: string; readonly whole: boolean }>;
	/** `null` while something is wrong or missing. */
	readonly result: SettlementResult | null;
	readonly issues: readonly Issue[];
	readonly notices: readonly Notice[];
}

/** Divides a settlement as far as it is written. */
export function viewSettlement(document: Settlement, scale: boolean): SettlementView {
	const totals = pointTotals(document);
	const checked = checkSettlement(document, { scale });
	const settled = checked.ok ? settle(checked.value) : checked;
	if (!settled.ok) return { totals, result: null, issues: settled.issues, notices: [] };
	const notices = [...(checked.ok ? checked.notices : []), ...settled.notices];
	return { totals, result: settled.value, issues: [], notices };
}
