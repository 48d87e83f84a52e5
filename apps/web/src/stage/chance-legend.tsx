import type { ReferendumView } from "../engine/referendum-work.ts";
import { CHANCE_BOUNDS, CHANCE_STEPS, chanceInk } from "../map/index.ts";
import { useSession } from "../state/session.ts";
import { fixed } from "../words/numbers.ts";

interface Props {
	readonly view: ReferendumView;
	/** Over the sea at the lower right; otherwise a line of its own. */
	readonly floating: boolean;
	/** On a ground of its own, when the land may lie behind it. */
	readonly grounded: boolean;
}

/** What the greys of a simulated vote mean. */
export function ChanceLegend({ view, floating, grounded }: Props) {
	const levels = useSession((session) => session.atlas?.levels);
	const alone = view.result.regions.length === 1;
	return (
		<div className="legend chance-legend" data-floating={floating || undefined} data-grounded={grounded || undefined}>
			<p>Passes in so many of 100 votes, by {(alone ? levels?.unit : levels?.parent) ?? "place"}</p>
			<div className="chance-ramp">
				<span className="ramp" aria-hidden="true">
					{Array.from({ length: CHANCE_STEPS }, (_, step) => (
						<i
							key={chanceInk(step)}
							style={{ background: `color-mix(in srgb, var(--ink) ${100 * chanceInk(step)}%, var(--paper))` }}
						/>
					))}
				</span>
				<p className="ramp-ends" data-bounds>
					{CHANCE_BOUNDS.map((bound) => (
						<span key={bound}>{fixed(100 * bound, 0)}</span>
					))}
				</p>
			</div>
			<p className="chance-note">each {alone ? "by itself" : "for itself"}, under the same rule</p>
		</div>
	);
}
