import type { Shift } from "@velvet/scenarios";
import { showPlace } from "../stage/map-handle.ts";
import { counted, short } from "../words/numbers.ts";
import type { Compared } from "./compared.ts";
import { type ShiftRow, shiftRows, type UnitFigures } from "./shift-rows.ts";
import { WaySwatch } from "./way-swatch.tsx";
import { slotOf } from "./ways.ts";

interface Props {
	readonly compared: Compared;
	readonly shift: Shift;
	/** "A, then B", "Pacifica to the United States". */
	readonly title: string;
	readonly onShow?: () => void;
}

const NAMED = 10;

/** Land that goes one way: sums, then the ten places with the most people. A press shows a place on the map. */
export function ShiftList({ compared, shift, title, onShow }: Props) {
	const rows = shiftRows(compared, shift);
	const { unit } = compared.x.atlas.levels;
	const [{ people, votes }] = shift.figures;
	return (
		<section className="shift" aria-label={title}>
			<h4>
				<WaySwatch from={slotOf(shift.from)} to={slotOf(shift.to)} />
				{title}
			</h4>
			<p className="shift-sums">
				{rows.length === 0 ? (
					"none"
				) : (
					<>
						<b>{counted(rows.length, unit)}</b>, {short(people)} people
						<br />
						votes A {short(votes.A)}, B {short(votes.B)}
					</>
				)}
			</p>
			<ul>
				{rows.slice(0, NAMED).map((row) => (
					<li key={row.id}>
						<button
							type="button"
							className="word"
							title={row.name}
							onClick={() => {
								onShow?.();
								showPlace(row.id);
							}}
						>
							{row.name}
						</button>
						<span>{short(row.before.people)}</span>
						<small>{leadWords(row, compared.comparison.votes !== null)}</small>
					</li>
				))}
			</ul>
			{rows.length > NAMED && <p className="shift-more">and {rows.length - NAMED} more, in the table</p>}
		</section>
	);
}

/** "A +290 k → B +125 k": who leads by how many votes, in both votes where there are two. */
function leadWords({ before, after }: ShiftRow, twoVotes: boolean): string {
	return twoVotes && after !== null ? `${lead(before)} → ${lead(after)}` : lead(before);
}

function lead({ a, b }: UnitFigures): string {
	if (a === b) return a === 0 ? "no votes" : "even";
	return `${a > b ? "A" : "B"}\u00a0+${short(Math.abs(a - b))}`;
}
