import type { PatienceProps } from "./patience-props.ts";
import { type PlacedLabel, placeLabels } from "./place-labels.ts";
import { usePlanSlots } from "./plan-slots.ts";
import type { PlaneScales } from "./plane-scales.ts";

/** The reader's point, and at its stakes the record, the undivided country and each nation of the plan. */
export function PlaneMarks({ theCase, view, countries, scales }: PatienceProps & { scales: PlaneScales }) {
	const slotOf = usePlanSlots(theCase);
	const { x, y, left, right } = scales;
	const at = y(view.loss);
	const known = countries
		.flatMap(({ id, name, swing: { changes } }) => (changes === null ? [] : [{ id, name, cx: x(changes) }]))
		.sort((p, q) => p.cx - q.cx);
	const nations = known.filter(({ id }) => slotOf(id) !== undefined);
	const whole = known.find(({ id }) => id === null);
	const labels = placeLabels(
		known.map(({ cx, name }) => ({ x: cx, text: name })),
		left + 2,
		right - 2,
	);
	return (
		<>
			{whole !== undefined &&
				nations.map(({ id, cx }) => <line key={id} className="leads" x1={whole.cx} x2={cx} y1={at} y2={at} />)}
			{known.map(({ id, name, cx }, i) => (
				<g key={id ?? ""} className={`plane-mark ${slotOf(id) ?? (id === null ? "whole" : "record")}`}>
					<Mark slot={slotOf(id)} cx={cx} cy={at} whole={id === null} />
					{known.length <= MOST_NAMED && <Name text={name} label={labels[i]} {...{ at, scales }} />}
				</g>
			))}
			<circle className="own-point" cx={x(view.phi)} cy={at} r={9} />
		</>
	);
}

/** Of more countries, names would cover the plane: the rows beside it have them. */
const MOST_NAMED = 6;
const LINE = 13;

interface NameProps {
	readonly text: string;
	readonly label: PlacedLabel | null;
	/** Height of the line of marks. */
	readonly at: number;
	readonly scales: PlaneScales;
}

/** A name in its row; none beyond the plane. */
function Name({ text, label, at, scales: { top, bottom } }: NameProps) {
	if (label === null) return null;
	const { row, x, anchor } = label;
	const y = row < 0 ? at - 13 + (row + 1) * LINE : at + 21 + (row - 1) * LINE;
	if (y < top + 8 || y > bottom - 3) return null;
	return (
		<text x={x} y={y} textAnchor={anchor}>
			{text}
		</text>
	);
}

/** A's mark is round, B's stands on its corner; the undivided country's is open, the record's a cross. */
function Mark({ slot, cx, cy, whole }: { slot: string | undefined; cx: number; cy: number; whole: boolean }) {
	if (slot === "slot-b")
		return <rect x={cx - 4} y={cy - 4} width={8} height={8} transform={`rotate(45 ${cx} ${cy})`} />;
	if (slot !== undefined || whole) return <circle cx={cx} cy={cy} r={4.5} />;
	return <path d={`M${cx - 4},${cy - 4}l8,8m0,-8l-8,8`} />;
}
