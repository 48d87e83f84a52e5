import { type FocusEvent, type KeyboardEvent, useId } from "react";

/** A number of a model: how it stands, and what it rests on. */
interface StandingProps {
	readonly name: string;
	/** In full, for whoever hears it. */
	readonly label: string;
	/** The value in words. */
	readonly said: string;
	/** The tag of what it rests on, with its word, and where from. */
	readonly basis: string;
	/** Puts it back; `null` while it stands as usual, left out where a bar resets all of its dials at once. */
	readonly onReset?: (() => void) | null;
}

interface BarDialProps extends StandingProps {
	readonly value: number;
	readonly from: number;
	readonly to: number;
	readonly step: number;
	onChange(value: number): void;
}

/** A slider in the bar over a chart, with its value; a press on *basis* says what it rests on. */
export function BarDial(props: BarDialProps) {
	const id = useId();
	const { name, label, value, from, to, step, said, onChange } = props;
	return (
		<span className="bar-dial">
			<label htmlFor={id}>
				{name} <b>{said}</b>
			</label>
			<input
				id={id}
				type="range"
				min={Math.min(from, value)}
				max={Math.max(to, value)}
				step={step}
				value={value}
				aria-label={label}
				aria-valuetext={said}
				onChange={(event) => onChange(Number(event.currentTarget.value))}
			/>
			<Basis {...props} />
		</span>
	);
}

/** A number that is set elsewhere, on the chart. */
export function Standing(props: StandingProps) {
	const { name, said } = props;
	return (
		<span className="bar-dial">
			<span>
				{name} <b>{said}</b>
			</span>
			<Basis {...props} />
		</span>
	);
}

function Basis({ label, basis, onReset }: StandingProps) {
	return (
		<details className="basis" onBlur={closeBehind} onKeyDown={closeOnEscape}>
			<summary className="word" aria-label={`basis: what this rests on: ${label}`}>
				basis
			</summary>
			<span className="basis-card">
				<b>{label}.</b> {basis}{" "}
				{onReset && (
					<button type="button" className="word" onClick={onReset}>
						Reset
					</button>
				)}
			</span>
		</details>
	);
}

/** One that was left does not stand over the chart. */
function closeBehind({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>): void {
	if (!currentTarget.contains(relatedTarget)) currentTarget.open = false;
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
	if (event.key !== "Escape" || !event.currentTarget.open) return;
	event.stopPropagation();
	event.currentTarget.open = false;
}
