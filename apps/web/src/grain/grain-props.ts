import type { EqualGrain } from "@velvet/scenarios";
import type { AtlasView, CaseView } from "../engine/views.ts";

/** What the parts of the tab are made from. */
export interface GrainProps {
	readonly atlas: AtlasView;
	readonly theCase: CaseView;
	readonly grains: EqualGrain;
	/** Self-determination of the undivided country. */
	readonly asOne: number;
}
