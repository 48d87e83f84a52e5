import type { MetricKey } from "@velvet/core";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { knownWords } from "../score/adds-up.ts";
import { metricOf } from "../score/card-text.ts";
import { Figure } from "../score/figure.tsx";
import { formatMetric } from "../score/format-metric.ts";
import { NONE } from "../words/numbers.ts";
import type { FactRow } from "./facts.ts";

interface Props {
	readonly rows: readonly FactRow[];
	readonly onOpen: (key: MetricKey, anchor: HTMLElement) => void;
}

/** Facts with year, source, how they add up and what share is known. */
export function FactTable({ rows, onOpen }: Props) {
	return (
		<TableBox label="Facts as a table">
			<table className="data fact-table">
				<thead>
					<tr>
						<th scope="col">Fact</th>
						<NumberHeads of={["As one", ...(rows[0]?.nations ?? []).map(({ name }) => name)]} />
						<th scope="col">Year</th>
						<th scope="col">Adds up as</th>
						<NumberHeads of={["Known"]} />
						<th scope="col">Source</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.key}>
							<td>
								<button type="button" className="word" onClick={(event) => onOpen(row.key, event.currentTarget)}>
									{row.title}
								</button>
							</td>
							{[row.asOne, ...row.nations.map(({ value }) => value)].map((value, at) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: one column each, in a fixed order
								<td key={at} className="number">
									<Figure figure={formatMetric(metricOf(row.key), value)} />
								</td>
							))}
							<td>{row.year ?? NONE}</td>
							<td>{[row.how, row.note].filter((part) => part !== null).join("; ") || NONE}</td>
							<td className="number">{row.known === null ? NONE : knownWords(row.known)}</td>
							<td>{row.source ?? NONE}</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}
