import type { ResponseResult } from "@velvet/scenarios";
import type { ReactNode } from "react";
import type { CaseView } from "../engine/views.ts";
import { LadderView } from "./ladder-view.tsx";
import { ResponseTable } from "./response-table.tsx";

/** What a view of the tab is made from. */
export interface ViewProps {
	readonly theCase: CaseView;
	readonly found: ResponseResult;
	/** Whether those who ask are taken to say yes in their own vote. */
	readonly passes: boolean;
}

/** One way of looking at what comes of a request. */
export interface View {
	readonly key: string;
	readonly title: string;
	chart(props: ViewProps): ReactNode;
	table(props: ViewProps): ReactNode;
}

/** Further views are added here, as data: the tab has a switch between them once there are two. */
export const views: readonly View[] = [
	{
		key: "ladder",
		title: "Ladder",
		chart: (props) => <LadderView {...props} />,
		table: (props) => <ResponseTable {...props} />,
	},
];
