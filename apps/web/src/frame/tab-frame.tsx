import type { ReactNode } from "react";

interface Props {
	/** Class of the tab, for what is its own. */
	readonly tab: string;
	/** Controls over the chart. */
	readonly bar: ReactNode;
	/** The chart, or the table in its place. */
	readonly what: ReactNode;
	/** What follows from it; nothing while there is no answer. */
	readonly side: ReactNode;
	/** Whether what is shown answers what was asked before. */
	readonly stale?: boolean;
}

/**
 * The frame of a question: controls in a line, under them the chart on the left and what follows from it on the right;
 * one under the other where the panel is narrow. It asks its own width, not that of the window.
 */
export function TabFrame({ tab, bar, what, side, stale = false }: Props) {
	return (
		<div className={`tab-frame ${tab}`}>
			<div className="tab-grid" aria-busy={stale}>
				<div className="tab-bar">{bar}</div>
				<div className="tab-what">{what}</div>
				{side}
			</div>
		</div>
	);
}
