import type { DescribedHistories, FanYear } from "@velvet/scenarios";
import type { CaseView } from "../engine/views.ts";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import type { HistorySeries } from "../state/choices.ts";
import { fansOf } from "./fan-scales.ts";
import { policyTitle, rowsOf } from "./fans-view.tsx";
import { seriesWords } from "./series-words.ts";

interface Props {
	readonly theCase: CaseView;
	readonly result: DescribedHistories;
	readonly series: HistorySeries;
}

/** A series in numbers, every fifth year: mean with its Monte Carlo error, and the quantiles. */
export function HistoriesTable({ theCase, result, series }: Props) {
	const names = theCase.campNames;
	const { show, title } = seriesWords[series];
	const rows = rowsOf(result.runs)
		.flat()
		.flatMap((run) =>
			fansOf(run, series).flatMap(({ camp, rows: years }) =>
				years
					.filter(({ year }) => (year - result.from) % 5 === 0)
					.map((row) => ({
						key: `${run.asks} ${run.policy} ${camp} ${row.year}`,
						run,
						who: camp === null ? "all" : names[camp],
						row,
					})),
			),
		);
	return (
		<TableBox label={`${title} over the years`}>
			<table className="data">
				<caption className="hidden">{title} over the years</caption>
				<thead>
					<tr>
						<th scope="col">Who asks</th>
						<th scope="col">Answer</th>
						<th scope="col">Voters</th>
						<NumberHeads of={["Year", "Mean", "Error", "5 %", "25 %", "50 %", "75 %", "95 %"]} />
					</tr>
				</thead>
				<tbody>
					{rows.map(({ key, run, who, row }) => (
						<tr key={key}>
							<th scope="row">{run.place.name}</th>
							<td>{policyTitle[run.policy]}</td>
							<td>{who}</td>
							<td className="number">{row.year}</td>
							<td className="number">{show(row.mean)}</td>
							<td className="number">{row.standardError.toFixed(4)}</td>
							{quantiles.map((of) => (
								<td key={of} className="number">
									{show(row[of])}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

const quantiles: readonly (keyof FanYear)[] = ["p05", "p25", "p50", "p75", "p95"];
