import type { ResponseResult } from "@velvet/scenarios";
import type { CaseView } from "../engine/views.ts";

/** What the parts of the tab are made from. */
export interface ResponseProps {
	readonly theCase: CaseView;
	readonly found: ResponseResult;
	/** Whether those who ask are taken to say yes in their own vote. */
	readonly passes: boolean;
}
