import { type MetricKey, metricRegistry, unitLabel } from "@velvet/core";
import type { Comparison } from "@velvet/scenarios";
import { useEffect, useState } from "react";
import { engine } from "../engine/client.ts";
import { formatChange, formatMetric } from "../score/format-metric.ts";
import { allRowKeys, type RowKey, rowOf } from "../state/rows.ts";
import { useSession } from "../state/session.ts";
import type { Figure } from "../words/numbers.ts";
import { changeFigure, counted, fixed, short } from "../words/numbers.ts";
import { Dialog } from "./dialog.tsx";

const said = ({ value, unit }: Figure) => (unit === "" ? value : `${value} ${unit}`);

/** Two plans side by side on every measure, and what changes hands between them. */
export function CompareDialog({ onClose }: { onClose: () => void }) {
	const plans = useSession((session) => session.plans);
	const titleOf = useTitles();
	const known = allRowKeys.filter((key) => plans[key] !== undefined);
	const row = useSession((session) => session.choices.row);
	const [first, setFirst] = useState<RowKey>(row);
	const [second, setSecond] = useState<RowKey>(known.find((key) => key !== row) ?? row);
	const comparison = useComparison(first, second);
	return (
		<Dialog title="Compare two plans" onClose={onClose} wide>
			<div className="compare-choice">
				<PlanChoice label="First" value={first} known={known} onChange={setFirst} />
				<PlanChoice label="Second" value={second} known={known} onChange={setSecond} />
			</div>
			{comparison !== null && <Moved comparison={comparison} />}
			{comparison !== null && (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
				<section className="table-box" tabIndex={0} aria-label="Measures">
					<table className="data">
						<thead>
							<tr>
								<th scope="col">Measure</th>
								<th scope="col" className="number">
									{titleOf(first)}
								</th>
								<th scope="col" className="number">
									{titleOf(second)}
								</th>
								<th scope="col" className="number">
									Change
								</th>
							</tr>
						</thead>
						<tbody>
							<GainAndLoss first={first} second={second} />
							{metricRegistry.map((metric) => {
								// Its one number is the loss alone; both stand in the rows above.
								if (metric.key === "gain-and-regret") return null;
								const [x, y] = comparison.metrics[metric.key as MetricKey];
								if (x === null && y === null) return null;
								return (
									<tr key={metric.key}>
										<th scope="row">{metric.title}</th>
										<td className="number">{said(formatMetric(metric, x))}</td>
										<td className="number">{said(formatMetric(metric, y))}</td>
										<td className="number">{said(formatChange(metric, x, y))}</td>
									</tr>
								);
							})}
						</tbody>
					</table>
				</section>
			)}
		</Dialog>
	);
}

/** What a row is called in the case on screen. */
function useTitles(): (key: RowKey) => string {
	const rows = useSession((session) => session.rows);
	return (key) => rowOf(rows, key)?.title ?? "Yours";
}

/** Gain and loss, never one without the other, beside one country under either camp. */
function GainAndLoss({ first, second }: { first: RowKey; second: RowKey }) {
	const x = useSession((session) => session.plans[first]?.score);
	const y = useSession((session) => session.plans[second]?.score);
	if (x === undefined || y === undefined) return null;
	const cells = (["A", "B"] as const).flatMap((camp) =>
		(["gain", "lose"] as const).map((word) => ({
			title: `Would ${word}, beside one country under ${camp}`,
			values: [x, y].map((score) => score.metrics["gain-and-regret"].against[camp][word]),
		})),
	);
	return cells.map(({ title, values: [before, after] }) => (
		<tr key={title}>
			<th scope="row">{title}</th>
			<td className="number">{short(before)}</td>
			<td className="number">{short(after)}</td>
			<td className="number">{said(changeFigure(after - before))}</td>
		</tr>
	));
}

function useComparison(first: RowKey, second: RowKey): Comparison | null {
	const caseId = useSession((session) => session.theCase?.id);
	const x = useSession((session) => session.plans[first]?.assignment);
	const y = useSession((session) => session.plans[second]?.assignment);
	const [comparison, setComparison] = useState<Comparison | null>(null);
	useEffect(() => {
		if (caseId === undefined || x === undefined || y === undefined) return;
		let current = true;
		void engine()
			.compare({ caseId, assignment: x }, { caseId, assignment: y })
			.then((result) => current && result.ok && setComparison(result.value));
		return () => {
			current = false;
		};
	}, [caseId, x, y]);
	return comparison;
}

function PlanChoice({
	label,
	value,
	known,
	onChange,
}: {
	label: string;
	value: RowKey;
	known: readonly RowKey[];
	onChange: (key: RowKey) => void;
}) {
	const titleOf = useTitles();
	return (
		<label>
			{label}
			<select value={value} onChange={(event) => onChange(event.currentTarget.value as RowKey)}>
				{known.map((key) => (
					<option key={key} value={key}>
						{titleOf(key)}
					</option>
				))}
			</select>
		</label>
	);
}

/** Who would live in another nation under the second plan than under the first, by name. */
function Moved({ comparison }: { comparison: Comparison }) {
	const atlas = useSession((session) => session.atlas);
	const people = useSession((session) => session.theCase?.people);
	if (atlas === null || people === undefined) return null;
	const { units, votes, people: moved, ids } = comparison.moved;
	if (units === 0) return <p>Nothing changes hands.</p>;
	const index = new Map(atlas.units.ids.map((id, u) => [id as string, u]));
	const largest = ids
		.map((id) => index.get(id) ?? 0)
		.sort((p, q) => people[q] - people[p])
		.slice(0, 5)
		.map((u) => unitLabel(atlas.units, u).replace(/, (\S+)$/, " $1"));
	return (
		<p>
			<b>{counted(units, atlas.levels.unit)}</b> with <b>{short(moved)}</b> people and {fixed(votes, 0)} votes would
			belong to the other nation; the largest are {largest.join(", ")}. Nobody moves house: the border does.
		</p>
	);
}
