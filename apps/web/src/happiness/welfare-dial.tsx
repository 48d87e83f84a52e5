import type { WelfareDial, WelfareDialKey } from "@velvet/scenarios";
import { useId } from "react";
import { numberText } from "./figures.ts";
import { turnDial } from "./happiness-choice.ts";

interface Props {
	readonly dialKey: WelfareDialKey;
	readonly dial: WelfareDial;
	/** Whether somebody set it here. */
	readonly held: boolean;
}

/** One dial to be moved: its value, its range, and what it rests on. */
export function WelfareDialRow({ dialKey, dial, held }: Props) {
	const id = useId();
	const { name, value, low, high, source, basis } = dial;
	const [from, to] = endsOf(dial);
	return (
		<div className="dial">
			<label htmlFor={id}>
				<span className="hidden">{name}</span>
				<output htmlFor={id}>{numberText(value)}</output>
			</label>
			<input
				id={id}
				type="range"
				min={from}
				max={to}
				step={0.01}
				value={value}
				onChange={(event) => turnDial(dialKey, Number(event.currentTarget.value))}
			/>
			<button type="button" className="word" disabled={!held} onClick={() => turnDial(dialKey, null)}>
				Reset
			</button>
			<p>
				Range {numberText(low)} to {numberText(high)} [{basis}]. {source}
			</p>
		</div>
	);
}

/** What a slider spans: the range with as much again on either side, within what the dial can be. */
function endsOf({ low, high, limits: [least, most] }: WelfareDial): readonly [number, number] {
	const reach = high - low;
	const round = (value: number) => Math.round(100 * value) / 100;
	return [Math.max(least, round(low - reach / 2)), Math.min(most, round(high + reach / 2))];
}
