import { type Assumption, type DialKey, defaultDials, type MappingRow } from "@velvet/scenarios";
import { useId } from "react";
import { assumptionValue, choiceOf } from "./assumption-words.ts";
import { resetDial, resetSupport, setSupport, turnDial } from "./change-ask.ts";
import { SET_HERE } from "./spec-asked.ts";

interface Props {
	readonly assumption: Assumption;
	readonly name: string;
	readonly mapping: readonly MappingRow[];
	readonly changed: boolean;
	readonly onMapping: () => void;
}

/** One assumption to be moved: its value, its range, and what it rests on. */
export function AssumptionDial({ assumption, name, mapping, changed, onMapping }: Props) {
	const id = useId();
	const { key, value } = assumption;
	// What was set here says nothing of what the range rests on.
	const source = changed ? defaultDials[key as DialKey].source : assumption.source;
	const choice = choiceOf(key);
	if (choice !== null && mapping.length !== 1) {
		return (
			<p className="dial">
				{source}{" "}
				<button type="button" className="word" onClick={onMapping}>
					Set it by region
				</button>
			</p>
		);
	}
	const [row] = mapping;
	const [from, to] = choice === null ? rangeOf(assumption) : [0, 1];
	const at = choice === null ? value : row.support[choice];
	const set = (next: number) => (choice === null ? turnDial(key, next) : setSupport(row.name, choice, next));
	const moved = choice === null ? changed : row.source === SET_HERE;
	return (
		<div className="dial">
			<label htmlFor={id}>
				<span className="hidden">{name}</span>
				<output htmlFor={id}>{assumptionValue(assumption, choice === null ? at : 0, mapping)}</output>
			</label>
			<input
				id={id}
				type="range"
				min={from}
				max={to}
				step={key === "freedom" ? 1 : 0.01}
				value={at}
				onChange={(event) => set(Number(event.currentTarget.value))}
			/>
			<button
				type="button"
				className="word"
				disabled={!moved}
				onClick={() => (choice === null ? resetDial(key) : resetSupport(row.name))}
			>
				Reset
			</button>
			<p>{choice === null ? source : `${row.name}: ${row.source}`}</p>
		</div>
	);
}

/** What a slider spans: the range that is tried with as much again on either side, within what the dial can be. */
function rangeOf({ low, high, limits }: Assumption): readonly [number, number] {
	const reach = high - low;
	return [Math.max(limits[0], round(low - reach / 2)), Math.min(limits[1], round(high + reach / 2))];
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
