import { MOVE_YEARS, type MoveDial, type MoveDialKey, moveDials, USUAL_TARGET, WITHIN_YEARS } from "@velvet/scenarios";
import { useState } from "react";
import type { MovesView } from "../engine/moves-view.ts";
import { BarDial } from "../frame/bar-dial.tsx";
import { usualMoves } from "../state/choices.ts";
import { useSession } from "../state/session.ts";
import { sourceWords } from "../words/evidence.ts";
import { counted, percent } from "../words/numbers.ts";
import { chooseMoves, resetMove, turnMoves } from "./moves-props.ts";

/** Short names, and the steps that a slider takes and where it ends, in the order they stand. */
const sliders: readonly { key: MoveDialKey; name: string; step: number; end: number }[] = [
	{ key: "pull", name: "pull", step: 0.01, end: 1 },
	{ key: "border", name: "border", step: 0.1, end: 4.6 },
	{ key: "takeUp", name: "would opt", step: 0.01, end: 0.5 },
	{ key: "movers", name: "of them move", step: 0.01, end: 1 },
	{ key: "window", name: "window", step: 1, end: 10 },
	{ key: "mobility", name: "mobility", step: 0.001, end: 0.05 },
	{ key: "distance", name: "distance", step: 0.1, end: 2 },
	{ key: "size", name: "people", step: 0.1, end: 1.5 },
	{ key: "income", name: "income", step: 0.1, end: 1.5 },
];
/** In sight at once; those of the option are also set as a whole, by the precedents. */
const IN_SIGHT = 2;

/** What is assumed, to be moved: the option of nationality as it was somewhere, and dials. */
export function MovesBar({ view }: { view: MovesView }) {
	const { dials, target, within } = useSession((session) => session.choices.moves);
	const table = useSession((session) => session.choices.table);
	const [all, setAll] = useState(false);
	const shown = all ? sliders : sliders.slice(0, IN_SIGHT);
	return (
		<>
			<Precedents view={view} />
			{shown.map(({ key, name, step, end }) => {
				const dial: MoveDial = moveDials[key];
				const turned = dials[key] !== undefined;
				const value = dials[key] ?? dial.value;
				return (
					<BarDial
						key={key}
						name={name}
						label={dial.name}
						said={dialWords(dial, value)}
						value={value}
						from={Math.max(dial.limits[0], 0)}
						to={end}
						step={step}
						basis={basisOf(dial, turned)}
						onChange={(next) => turnMoves({ [key]: next })}
						onReset={turned ? () => resetMove(key) : null}
					/>
				);
			})}
			<BarDial
				name="target"
				label="Self-determination to be reached"
				said={percent(target ?? USUAL_TARGET, 0)}
				value={target ?? USUAL_TARGET}
				from={0.5}
				to={1}
				step={0.01}
				basis="A, assumed: yours to say. No plan is held to it."
				onChange={(value) => chooseMoves({ target: value })}
				onReset={target === null ? null : () => chooseMoves({ target: null })}
			/>
			{table && (
				<BarDial
					name="flows of"
					label="Years that the table of flows adds up"
					said={counted(within ?? WITHIN_YEARS, "year")}
					value={within ?? WITHIN_YEARS}
					from={1}
					to={MOVE_YEARS}
					step={1}
					basis="Yours to say: the table adds up the moves of so many years, and nothing else depends on it."
					onChange={(value) => chooseMoves({ within: value })}
					onReset={within === null ? null : () => chooseMoves({ within: null })}
				/>
			)}
			<button type="button" className="word" aria-expanded={all} onClick={() => setAll(!all)}>
				{all ? "Fewer dials" : "More dials"}
			</button>
			{(target !== null || within !== null || Object.keys(dials).length > 0) && (
				<button type="button" className="word" onClick={() => chooseMoves(usualMoves)}>
					Reset all
				</button>
			)}
		</>
	);
}

/** What a dial rests on, and the range that it is drawn from while nobody turns it. */
function basisOf(dial: MoveDial, turned: boolean): string {
	const { basis, source, low, high } = dial;
	const drawn = `Drawn from ${dialWords(dial, low)} to ${dialWords(dial, high)}, half of the draws on either side.`;
	return `${basis}. ${sourceWords(source)} ${turned ? "Set here, so it is held." : drawn}`;
}

const OWN = "own";

/** Sets the option of nationality as it was somewhere; none is none at all. */
function Precedents({ view: { precedents } }: { view: MovesView }) {
	const { dials } = useSession((session) => session.choices.moves);
	const keys = ["takeUp", "movers", "window"] as const;
	const like = precedents.find((each) => keys.every((key) => short(each.dials[key]) === dials[key]));
	const usual = keys.every((key) => dials[key] === undefined);
	const none = dials.takeUp === 0;
	return (
		<label className="moves-option">
			option of nationality{" "}
			<select
				value={usual ? "" : none ? "none" : (like?.key ?? OWN)}
				onChange={({ currentTarget: { value } }) => {
					const chosen = precedents.find(({ key }) => key === value)?.dials;
					if (chosen !== undefined) turnMoves(Object.fromEntries(keys.map((key) => [key, short(chosen[key])])));
					else if (value === "none") turnMoves({ takeUp: 0 });
					else for (const key of keys) resetMove(key);
				}}
			>
				<option value="">as assumed</option>
				<option value="none">none</option>
				{precedents.map(({ key, name }) => (
					<option key={key} value={key}>
						as {name}
					</option>
				))}
				{!usual && !none && like === undefined && <option value={OWN}>as set here</option>}
			</select>
		</label>
	);
}

/** As many digits as a link carries. */
function short(value: number): number {
	return Number(value.toFixed(4));
}

/** A value of a dial with its unit. */
export function dialWords({ unit, limits }: MoveDial, value: number): string {
	if (unit === "share") return percent(value, limits[1] < 1 ? 1 : Number.isInteger(value * 100) ? 0 : 1);
	if (unit === "years") return value === 1 ? "1 year" : `${value} years`;
	return String(Number(value.toFixed(2)));
}
