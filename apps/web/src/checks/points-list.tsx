import type { AtlasView, CaseView, PointView } from "../engine/views.ts";
import { TableBox } from "../panel/table-box.tsx";
import { showPlace } from "../stage/map-handle.ts";

interface Props {
	readonly atlas: AtlasView;
	readonly theCase: CaseView;
	readonly assignment: Uint16Array;
	readonly points: readonly PointView[];
}

/** Rows that are listed; a file of more is counted. */
const LISTED = 500;

/** The reader's own points: where each lies, and in which nation under this plan. */
export function PointsList({ atlas, theCase, assignment, points }: Props) {
	const { ids, names, parentOf, parents } = atlas.units;
	return (
		<TableBox label="Points">
			<table className="data">
				<thead>
					<tr>
						<th scope="col">Point</th>
						<th scope="col">Kind</th>
						<th scope="col">Place</th>
						<th scope="col">Nation</th>
					</tr>
				</thead>
				<tbody>
					{points.slice(0, LISTED).map((point) => (
						<tr key={point.id}>
							<td>
								<button type="button" className="word" onClick={() => showPlace(ids[point.unit])}>
									{point.name}
								</button>
							</td>
							<td>{point.kind}</td>
							<td>
								{names[point.unit]}, {parents.codes[parentOf[point.unit]]}
							</td>
							<td>{theCase.polities[assignment[point.unit]]?.name ?? "unassigned"}</td>
						</tr>
					))}
				</tbody>
			</table>
			{points.length > LISTED && <p className="tab-note">{points.length - LISTED} more are on the map.</p>}
		</TableBox>
	);
}
