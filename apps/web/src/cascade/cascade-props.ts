import type { CascadeState } from "@velvet/scenarios";
import type { CascadeView } from "../engine/cascade-view.ts";
import type { AtlasView, CaseView, FrontierView } from "../engine/views.ts";

/** What the parts of the tab are made from. */
export interface CascadeProps {
	readonly atlas: AtlasView;
	readonly theCase: CaseView;
	readonly run: CascadeView;
	/** In the measure chosen; absent where it is not known. */
	readonly frontier: FrontierView | undefined;
	/** Rounds gone. */
	readonly at: number;
}

/** Where the cascade stands after so many rounds. */
export function stateAfter({ start, rounds }: CascadeView, at: number): CascadeState {
	return at === 0 ? start : rounds[at - 1];
}
