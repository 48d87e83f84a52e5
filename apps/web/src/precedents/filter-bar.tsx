import { consents, regimes, valueWords, voteQuestions } from "@velvet/scenarios";
import { useState } from "react";
import type { PrecedentsChoice } from "../state/choices.ts";
import { isWhole, withoutFilter } from "./votes-among.ts";

interface Props {
	readonly choice: PrecedentsChoice;
	change(changes: Partial<PrecedentsChoice>): void;
}

/** What stands for a kind of state, questions and first year at once. */
const COMPARABLE = "comparable";

/** Which votes of the past are looked at. */
export function FilterBar({ choice, change }: Props) {
	return (
		<div className="precedents-filter">
			<select
				aria-label="Votes"
				data-wide={choice.comparable || undefined}
				value={choice.comparable ? COMPARABLE : (choice.regime ?? "")}
				onChange={(event) => {
					const { value } = event.currentTarget;
					const regime = regimes.find((each) => each === value) ?? null;
					change({ comparable: value === COMPARABLE, regime });
				}}
			>
				<option value="">any state</option>
				<option value={COMPARABLE}>comparable to a rich democracy</option>
				{regimes.map((each) => (
					<option key={each} value={each}>
						{valueWords("regime", each)}
					</option>
				))}
			</select>
			{!choice.comparable && (
				<Select
					label="Question"
					any="any question"
					by="question"
					values={voteQuestions}
					value={choice.question}
					set={(question) => change({ question })}
				/>
			)}
			<Select
				label="Consent"
				any="any consent"
				by="consent"
				values={consents}
				value={choice.consent}
				set={(consent) => change({ consent })}
			/>
			<Select
				label="Result"
				any="any result"
				by="passed"
				values={["yes", "no"] as const}
				value={choice.passed}
				set={(passed) => change({ passed })}
			/>
			{!choice.comparable && <Year label="From" value={choice.from} set={(from) => change({ from })} />}
			<Year label="To" value={choice.to} set={(to) => change({ to })} />
			{!isWhole(choice) && (
				<button type="button" className="word" onClick={() => change(withoutFilter(choice))}>
					All votes
				</button>
			)}
		</div>
	);
}

interface SelectProps<Value extends string> {
	readonly label: string;
	readonly any: string;
	/** What the values tell apart, for their words. */
	readonly by: string;
	readonly values: readonly Value[];
	readonly value: Value | null;
	set(value: Value | null): void;
}

function Select<Value extends string>({ label, any, by, values, value, set }: SelectProps<Value>) {
	return (
		<select
			aria-label={label}
			value={value ?? ""}
			onChange={(event) => set(values.find((each) => each === event.currentTarget.value) ?? null)}
		>
			<option value="">{any}</option>
			{values.map((each) => (
				<option key={each} value={each}>
					{valueWords(by, each)}
				</option>
			))}
		</select>
	);
}

interface YearProps {
	readonly label: string;
	readonly value: number | null;
	set(year: number | null): void;
}

/** A year of four digits, or nothing; what is half typed changes nothing yet. */
function Year({ label, value, set }: YearProps) {
	const [text, setText] = useState(yearText(value));
	const [before, setBefore] = useState(value);
	if (before !== value) {
		setBefore(value);
		// Chosen elsewhere: by a link, or by the button that shows all votes.
		if (text !== yearText(value)) setText(yearText(value));
	}
	return (
		<label>
			{label}
			<input
				type="text"
				inputMode="numeric"
				maxLength={4}
				value={text}
				onChange={(event) => {
					const typed = event.currentTarget.value;
					setText(typed);
					if (typed === "") set(null);
					else if (/^[12]\d{3}$/.test(typed)) set(Number(typed));
				}}
				onBlur={() => setText(yearText(value))}
			/>
		</label>
	);
}

function yearText(year: number | null): string {
	return year === null ? "" : String(year);
}
