import { percent } from "../words/numbers.ts";
import { BarDial } from "./bar-dial.tsx";

interface Props {
	readonly value: number;
	/** The least that can be set. */
	readonly from: number;
	onChange(value: number): void;
}

/** The share of yes that a vote on leaving must exceed, wherever one is simulated. */
export function YesAboveDial({ value, from, onChange }: Props) {
	return (
		<BarDial
			name="yes above"
			label="Share of valid votes that yes must exceed"
			value={value}
			from={from}
			to={0.8}
			step={0.01}
			said={percent(value, 0)}
			basis="A, assumed: one half is usual; Montenegro asked for 55% in 2006, Nevis for two thirds in 1998."
			onChange={onChange}
		/>
	);
}
