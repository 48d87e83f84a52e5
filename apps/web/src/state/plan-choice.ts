import type { AtlasView, CaseView, ScoreView } from "../engine/views.ts";
import type { RowKey } from "./rows.ts";

/** A plan of the rail in the case on screen (`vote` is `null`), or in that of another vote of the same country. */
export interface PlanChoice {
	readonly row: RowKey;
	readonly vote: string | null;
}

/** A plan with the case and the atlas that it lies on, ready to be compared. */
export interface PlanAt {
	/** "By state, 2024". */
	readonly title: string;
	/** "By state". */
	readonly row: string;
	readonly atlas: AtlasView;
	readonly theCase: CaseView;
	readonly assignment: Uint16Array;
	readonly score: ScoreView;
}
