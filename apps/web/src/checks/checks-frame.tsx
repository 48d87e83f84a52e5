import type { ReactNode } from "react";
import { markUnits } from "../state/marks.ts";

export type ChecksView = "findings" | "rules" | "points";

export interface FrameProps {
	readonly views: readonly (readonly [ChecksView, string])[];
	readonly open: ChecksView;
	readonly onView: (view: ChecksView) => void;
}

interface Props extends FrameProps {
	/** The answer is that of the plan on screen. */
	readonly fresh: boolean;
	/** What else can be chosen, in the bar. */
	readonly bar?: ReactNode;
	readonly side: ReactNode;
	readonly children: ReactNode;
}

/** The bar with what can be seen, the list under it, and what follows from it on the right. */
export function ChecksFrame({ views, open, onView, fresh, bar, side, children }: Props) {
	return (
		<div className="checks" aria-busy={!fresh}>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: Escape within takes the outline off the map */}
			<div className="checks-what" onKeyDown={(event) => event.key === "Escape" && markUnits(null)}>
				<div className="checks-bar">
					<fieldset className="seg small">
						<legend className="hidden">Show</legend>
						{views.map(([key, words]) => (
							<button key={key} type="button" aria-pressed={open === key} onClick={() => onView(key)}>
								{words}
							</button>
						))}
					</fieldset>
					{bar}
				</div>
				{children}
			</div>
			{side}
		</div>
	);
}
