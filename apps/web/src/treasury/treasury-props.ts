import type { FiscalResult } from "@velvet/scenarios";
import { slotClass, slotOf } from "../engine/slot-of.ts";
import type { CaseView, PolityView, ScoreView } from "../engine/views.ts";
import type { TreasuryChoice } from "../state/choices.ts";
import { choose, read } from "../state/session.ts";

/** What the parts of the tab are made from. */
export interface TreasuryProps {
	readonly theCase: CaseView;
	readonly ledger: FiscalResult;
	/** Of the plan on screen; `null` while it is scored. */
	readonly score: ScoreView | null;
}

/** Changes some of the choices. */
export function chooseTreasury(changes: Partial<TreasuryChoice>): void {
	choose({ treasury: { ...read().choices.treasury, ...changes } });
}

/** The class that gives a nation the colours of the camp that governs it. */
export function nationClass(polity: PolityView, theCase: CaseView, score: ScoreView | null): string {
	return slotClass(slotOf(polity, theCase, score));
}
