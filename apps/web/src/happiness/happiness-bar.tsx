import { welfareDials } from "@velvet/scenarios";
import { Switch } from "../frame/switch.tsx";
import { usualHappiness } from "../state/choices.ts";
import { fixed, percent } from "../words/numbers.ts";
import { chooseHappiness, turnDial } from "./happiness-choice.ts";
import type { HappinessProps } from "./happiness-props.ts";

/** Border coefficients that somebody measured or means, and what for. */
const borders = [
	{ value: 0, words: "0, single market kept" },
	{ value: 0.8, words: "0.8" },
	{ value: 1.65, words: "1.65, as United States and Canada" },
	{ value: 3.09, words: "3.09, McCallum, held to be too high" },
] as const;

/** Which view, for good or over years, and the presets of what costs most. */
export function HappinessBar({ choice, welfare }: HappinessProps) {
	const { dials, bears, reading, view, peace } = choice;
	const changed = Object.keys(dials).length > 0 || bears !== usualHappiness.bears || peace !== null;
	const { g10, b } = dials;
	return (
		<>
			<Switch
				legend="Show"
				value={view}
				onChange={(next) => chooseHappiness({ view: next })}
				options={{ ledger: "ledger", dials: "what moves it" }}
			/>
			<Switch
				legend="Read"
				value={reading}
				onChange={(next) => chooseHappiness({ reading: next })}
				options={{ lasting: "for good", years: `mean of ${welfare.horizon.years} years` }}
			/>
			<select
				aria-label="Transition"
				title={welfareDials.g10.source}
				value={g10 === undefined ? "published" : g10}
				onChange={({ currentTarget: { value } }) => turnDial("g10", value === "published" ? null : Number(value))}
			>
				<option value="published">transition as published</option>
				<option value={0}>transition 0 %, single market kept</option>
				{g10 !== undefined && g10 !== 0 && <option value={g10}>transition {percent(g10)}, set here</option>}
			</select>
			<select
				aria-label="Border coefficient"
				title={welfareDials.b.source}
				value={b === undefined ? "drawn" : b}
				onChange={({ currentTarget: { value } }) => turnDial("b", value === "drawn" ? null : Number(value))}
			>
				<option value="drawn">border {fixed(welfareDials.b.value, 2)}, drawn</option>
				{borders.map(({ value, words }) => (
					<option key={value} value={value}>
						border {words}
					</option>
				))}
				{b !== undefined && !borders.some(({ value }) => value === b) && (
					<option value={b}>border {b}, set here</option>
				)}
			</select>
			{changed && (
				<button
					type="button"
					className="word"
					onClick={() => chooseHappiness({ dials: {}, bears: usualHappiness.bears, peace: null })}
				>
					Reset all
				</button>
			)}
		</>
	);
}
