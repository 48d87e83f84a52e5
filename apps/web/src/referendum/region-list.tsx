import type { ReferendumView } from "../engine/referendum-work.ts";
import type { AtlasView } from "../engine/views.ts";
import { showPlace } from "../stage/map-handle.ts";
import { counted, fixed, percent } from "../words/numbers.ts";
import { ofHundred } from "./assumption-words.ts";

/** Several regions, each voting for itself: in how many of a hundred simulated votes each would pass, most first. */
export function RegionList({ atlas, view: { result } }: { atlas: AtlasView; view: ReferendumView }) {
	const regions = [...result.regions].sort((p, q) => q.passProbability - p.passProbability);
	return (
		<section className="likely">
			<div className="side vote-head">
				<h3>{counted(regions.length, atlas.levels.parent)}: would pass in so many of 100 votes</h3>
			</div>
			<p>
				They share an error common to all places of ± {fixed(result.dependence.sigmaNation.points, 1)} points at one
				half. Assumptions are turned for one region at a time.
			</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
			<ol className="region-list" tabIndex={0} aria-label="Regions by chance">
				{regions.map(({ region, passProbability, yesShare }) => (
					<li key={region.name}>
						<button type="button" className="word" onClick={() => showPlace(region.places[0] ?? "")}>
							{region.name}
						</button>
						<i aria-hidden="true">
							<b style={{ width: `${100 * passProbability}%` }} />
						</i>
						<span>{ofHundred(passProbability)}</span>
						<small>{percent(yesShare.p50, 0)} yes</small>
					</li>
				))}
			</ol>
		</section>
	);
}
