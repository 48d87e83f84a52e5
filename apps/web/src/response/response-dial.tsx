import { type FocusEvent, type KeyboardEvent, useId } from "react";

interface Props {
	readonly name: string;
	/** In full, for whoever hears it. */
	readonly label: string;
	readonly value: number;
	readonly range: readonly [number, number];
	readonly step: number;
	/** The value in words. */
	readonly said: string;
	/** The tag of what it rests on, with its word, and where from. */
	readonly basis: string;
	onChange(value: number): void;
}

/** A slider with its value; a press on *basis* says what it rests on. */
export function ResponseDial({ name, label, value, range: [from, to], step, said, basis, onChange }: Props) {
	const id = useId();
	return (
		<span className="response-dial">
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
			<details className="response-basis" onBlur={closeBehind} onKeyDown={closeOnEscape}>
				<summary className="word" aria-label={`basis: what this rests on: ${label}`}>
					basis
				</summary>
				<span className="response-basis-card">
					<b>{label}.</b> {basis}
				</span>
			</details>
		</span>
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
