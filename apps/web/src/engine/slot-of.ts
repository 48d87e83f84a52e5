import type { CaseView, PolityView, ScoreView } from "./views.ts";

/** Whose colours a nation has: 0 for camp A's, 1 for camp B's, by its key or by who governs it; 2, grey, until that is known. */
export function slotOf(
	polity: PolityView,
	{ polities }: Pick<CaseView, "polities">,
	score: Pick<ScoreView, "governments"> | null,
): number {
	return polity.camp ?? score?.governments[polities.indexOf(polity)] ?? 2;
}

/** How the style sheets name the colours of a slot: `slot-a`, `slot-b`, `slot-other`. */
export function slotClass(slot: number): string {
	return `slot-${["a", "b"][slot] ?? "other"}`;
}

/** The camp whose voters are left in a nation: not the one that governs it. */
export function leftCamp(
	polity: PolityView,
	theCase: Pick<CaseView, "polities">,
	score: Pick<ScoreView, "governments">,
): "A" | "B" {
	return slotOf(polity, theCase, score) === 0 ? "B" : "A";
}
