import { NONE } from "../words/numbers.ts";

const rows = [
	"Self-determination",
	"Left under the other camp",
	"Largest places left",
	"Two co-nationals voted apart",
	"New border by land",
	"Pieces by land",
	"People",
];

/** The scorecard while the atlas is on its way: numbers are dashes of the final width. */
export function ScoreSkeleton() {
	return (
		<aside className="score" aria-label="Scorecard" aria-busy="true">
			<div className="score-head">
				<h2>Scorecard</h2>
			</div>
			<div className="parting waiting" aria-hidden="true" />
			<ul className="score-rows">
				{rows.map((row) => (
					<li key={row}>
						<span className="score-row">
							<span className="score-grid">
								<span className="score-title">{row}</span>
								<span className="as-one">{NONE}</span>
								<span className="value">{NONE}</span>
								<span className="change">{NONE}</span>
							</span>
						</span>
					</li>
				))}
			</ul>
		</aside>
	);
}
