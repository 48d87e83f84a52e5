import type { AtlasView, FrontierView } from "../engine/views.ts";
import { TableBox } from "../panel/table-box.tsx";
import { chooseCorner } from "../state/choose.ts";
import { fixed } from "../words/numbers.ts";
import { lengthWords } from "./price-words.ts";

interface Props {
	readonly atlas: AtlasView;
	readonly frontier: FrontierView;
	readonly corner: number | null;
}

/** The frontier as a table: every corner, with the prices at which it is the best. */
export function FrontierTable({ atlas, frontier, corner }: Props) {
	const scale = frontier.border === "edges" ? 1 : 1000;
	const unit = frontier.border === "edges" ? "line" : "km";
	return (
		<TableBox label="The frontier as a table">
			<table className="data">
				<caption className="hidden">Corners of the frontier, from the longest border to the shortest</caption>
				<thead>
					<tr>
						<th scope="col">Border</th>
						<th scope="col">Voters left</th>
						<th scope="col">Price from, voters a {unit}</th>
						<th scope="col">to</th>
						<th scope="col">
							<span className="hidden">Show</span>
						</th>
					</tr>
				</thead>
				<tbody>
					{frontier.points.map(({ border, stranded, price }, i) => (
						<tr key={border} aria-current={i === corner ? "true" : undefined}>
							<td>{lengthWords(border, frontier.border, atlas)}</td>
							<td>{fixed(stranded, 0)}</td>
							<td>{fixed((scale * price.from.p) / price.from.q, 1)}</td>
							<td>{price.to === null ? "any higher" : fixed((scale * price.to.p) / price.to.q, 1)}</td>
							<td>
								<button
									type="button"
									className="word"
									onClick={() => chooseCorner(i)}
									aria-label={`Show the plan with ${lengthWords(border, frontier.border, atlas)}`}
								>
									Show
								</button>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}
