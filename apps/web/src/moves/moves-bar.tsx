import { MOVE_YEARS, type MoveDial, type MoveDialKey, moveDials, USUAL_TARGET, WITHIN_YEARS } from "@velvet/scenarios";
import { useId, useState } from "react";
import type { MovesView } from "../engine/moves-view.ts";
import { usualMoves } from "../state/choices.ts";
import { useSession } from "../state/session.ts";
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

/** What is assumed, to be moved; beside each dial its evidence, which opens on what it rests. */
export function MovesBar({ view }: { view: MovesView }) {
	const { dials, target, within } = useSession((session) => session.choices.moves);
	const table = useSession((session) => session.choices.table);
	const [open, setOpen] = useState<MoveDialKey | null>(null);
	const [all, setAll] = useState(false);
	const shown = all ? sliders : sliders.slice(0, IN_SIGHT);
	return (
		<div className="moves-bar">
			<Precedents view={view} />
			{shown.map(({ key, ...slider }) => (
				<DialSlider
					key={key}
					dialKey={key}
					value={dials[key] ?? moveDials[key].value}
					{...slider}
					open={open === key}
					onOpen={() => setOpen(open === key ? null : key)}
				/>
			))}
			<TargetSlider value={target ?? USUAL_TARGET} />
			{table && <WithinSlider value={within ?? WITHIN_YEARS} />}
			<button type="button" className="word" aria-expanded={all} onClick={() => setAll(!all)}>
				{all ? "Fewer dials" : "More dials"}
			</button>
			{(target !== null || within !== null || Object.keys(dials).length > 0) && (
				<button type="button" className="word" onClick={() => chooseMoves(usualMoves)}>
					Reset all
				</button>
			)}
			{open !== null && <Evidence dialKey={open} turned={dials[open] !== undefined} />}
		</div>
	);
}

interface DialProps {
	readonly dialKey: MoveDialKey;
	readonly name: string;
	readonly value: number;
	readonly step: number;
	readonly end: number;
	readonly open: boolean;
	onOpen(): void;
}

function DialSlider({ dialKey, name, value, step, end, open, onOpen }: DialProps) {
	const id = useId();
	const dial: MoveDial = moveDials[dialKey];
	const said = dialWords(dial, value);
	const tag = dial.basis.split(",")[0];
	return (
		<span className="moves-dial" data-open={open || undefined}>
			<label htmlFor={id} title={dial.name}>
				{name} <b>{said}</b>
			</label>
			<button
				type="button"
				className="moves-tag"
				aria-expanded={open}
				title={`${dial.basis}: what it rests on`}
				onClick={onOpen}
			>
				<span aria-hidden="true">{tag}</span>
				<span className="hidden">
					Evidence of {name}: {dial.basis}
				</span>
			</button>
			<input
				id={id}
				type="range"
				min={Math.max(dial.limits[0], Math.min(0, value))}
				max={Math.max(end, value)}
				step={step}
				value={value}
				aria-label={dial.name}
				aria-valuetext={said}
				onChange={(event) => turnMoves({ [dialKey]: Number(event.currentTarget.value) })}
			/>
		</span>
	);
}

function TargetSlider({ value }: { value: number }) {
	return (
		<label className="moves-dial">
			<span>
				target <b>{percent(value, 0)}</b>
			</span>
			<input
				type="range"
				min={0.5}
				max={1}
				step={0.01}
				value={value}
				aria-label="Self-determination to be reached"
				aria-valuetext={percent(value, 0)}
				onChange={(event) => chooseMoves({ target: Number(event.currentTarget.value) })}
			/>
		</label>
	);
}

/** Years that the table of flows adds up: beside the table only, since nothing else depends on it. */
function WithinSlider({ value }: { value: number }) {
	return (
		<label className="moves-dial">
			<span>
				flows of <b>{counted(value, "year")}</b>
			</span>
			<input
				type="range"
				min={1}
				max={MOVE_YEARS}
				step={1}
				value={value}
				aria-label="Years that the table of flows adds up"
				aria-valuetext={counted(value, "year")}
				onChange={(event) => chooseMoves({ within: Number(event.currentTarget.value) })}
			/>
		</label>
	);
}

/** What a dial rests on, and the range that it is drawn from while nobody turns it. */
function Evidence({ dialKey, turned }: { dialKey: MoveDialKey; turned: boolean }) {
	const dial: MoveDial = moveDials[dialKey];
	const { name, low, high, basis, source } = dial;
	return (
		<p className="moves-evidence">
			<b>{name}</b> [{basis}] {source}{" "}
			{turned
				? "Set here, so it is held. "
				: `Drawn from ${dialWords(dial, low)} to ${dialWords(dial, high)}, half of the draws on either side. `}
			{turned && (
				<button type="button" className="word" onClick={() => resetMove(dialKey)}>
					Reset
				</button>
			)}
		</p>
	);
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
