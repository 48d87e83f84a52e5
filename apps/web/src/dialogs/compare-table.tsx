import { type MetricKey, metricRegistry } from "@velvet/core";
import type { Compared } from "../difference/compared.ts";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { formatChange, formatMetric } from "../score/format-metric.ts";
import { changeFigure, type Figure, short } from "../words/numbers.ts";

const said = ({ value, unit }: Figure) => (unit === "" ? value : `${value} ${unit}`);

/** Every measure of both plans and its change. */
export function CompareTable({ compared: { x, y, comparison } }: { compared: Compared }) {
	return (
		<TableBox label="Measures">
			<table className="data">
				<thead>
					<tr>
						<th scope="col">Measure</th>
						<NumberHeads of={[x.title, y.title, "Change"]} />
					</tr>
				</thead>
				<tbody>
					<GainAndLoss x={x} y={y} />
					{metricRegistry.map((metric) => {
						// Its one number is the loss alone; both stand in the rows above.
						if (metric.key === "gain-and-regret") return null;
						const [before, after] = comparison.metrics[metric.key as MetricKey];
						if (before === null && after === null) return null;
						return (
							<tr key={metric.key}>
								<th scope="row">{metric.title}</th>
								<td className="number">{said(formatMetric(metric, before))}</td>
								<td className="number">{said(formatMetric(metric, after))}</td>
								<td className="number">{said(formatChange(metric, before, after))}</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</TableBox>
	);
}

/** Gain and loss, never one without the other, beside one country under either camp. */
function GainAndLoss({ x, y }: Pick<Compared, "x" | "y">) {
	const cells = (["A", "B"] as const).flatMap((camp) =>
		(["gain", "lose"] as const).map((word) => ({
			title: `Would ${word}, beside one country under ${camp}`,
			values: [x, y].map(({ score }) => score.metrics["gain-and-regret"].against[camp][word]),
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
