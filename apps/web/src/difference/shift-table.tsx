import type { Shift } from "@velvet/scenarios";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { showPlace } from "../stage/map-handle.ts";
import { counted, fixed, NONE, signed } from "../words/numbers.ts";
import type { Compared } from "./compared.ts";
import { type ShiftRow, shiftRows } from "./shift-rows.ts";

interface Props {
	readonly compared: Compared;
	readonly shifts: readonly Shift[];
	/** "A, then B": how each of the shifts is called. */
	readonly titleOf: (shift: Shift) => string;
	readonly label: string;
}

/** Everything that goes one way or the other, place by place: people and votes of both years, and the swing. */
export function ShiftTable({ compared, shifts, titleOf, label }: Props) {
	const { x, y } = compared;
	const years = [x, y].map(({ theCase }) => theCase.vote.year);
	const twoVotes = compared.comparison.votes !== null;
	const heads = twoVotes
		? [`People ${years[0]}`, ...years.flatMap((year) => [`A ${year}`, `B ${year}`]), "Swing"]
		: ["People", "A", "B"];
	return (
		<TableBox label={label}>
			<table className="data">
				<thead>
					<tr>
						<th scope="col">Place</th>
						<NumberHeads of={heads} />
					</tr>
				</thead>
				{shifts.map((shift) => (
					<tbody key={`${shift.from} ${shift.to}`}>
						<tr>
							<th scope="rowgroup" colSpan={1 + heads.length} className="rowgroup">
								{titleOf(shift)}: {shift.ids.length === 0 ? "none" : counted(shift.ids.length, x.atlas.levels.unit)}
							</th>
						</tr>
						{shiftRows(compared, shift).map((row) => (
							<tr key={row.id}>
								<td>
									<button type="button" className="word" onClick={() => showPlace(row.id)}>
										{row.name}
									</button>
								</td>
								{figures(compared, row).map((figure, i) => (
									<td key={heads[i]} className="number">
										{figure}
									</td>
								))}
							</tr>
						))}
					</tbody>
				))}
			</table>
		</TableBox>
	);
}

function figures(compared: Compared, { id, before, after }: ShiftRow): readonly string[] {
	const whole = (count: number | undefined) => (count === undefined ? NONE : fixed(count, 0));
	const first = [before.people, before.a, before.b].map(whole);
	if (compared.comparison.votes === null) return first;
	return [...first, whole(after?.a), whole(after?.b), swing(compared, id)];
}

/** "1.9 to B": points of the two-party vote. */
function swing({ comparison }: Compared, id: string): string {
	const points = comparison.votes?.swing.byUnit[id];
	if (points === undefined) return NONE;
	if (signed(points, 1) === "0") return "0.0";
	return `${fixed(Math.abs(points), 1)} to ${points > 0 ? "A" : "B"}`;
}
