import type { Pendulum } from "@velvet/scenarios";
import type { CaseView } from "../engine/views.ts";

/** What the views of the tab are made from. */
export interface PendulumProps {
	readonly theCase: CaseView;
	readonly found: Pendulum;
	/** Of the parties that the record has, or of the camps. */
	readonly names: { readonly A: string; readonly B: string };
	readonly table: boolean;
}
