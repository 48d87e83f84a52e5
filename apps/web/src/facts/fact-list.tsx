import type { MetricKey } from "@velvet/core";
import type { CSSProperties } from "react";
import { slotClass } from "../engine/slot-of.ts";
import { TableBox } from "../panel/table-box.tsx";
import { metricOf } from "../score/card-text.ts";
import { Figure } from "../score/figure.tsx";
import { formatMetric } from "../score/format-metric.ts";
import { percent } from "../words/numbers.ts";
import type { FactRow, NationFact } from "./facts.ts";

interface Props {
	readonly rows: readonly FactRow[];
	readonly opened: MetricKey | null;
	readonly onOpen: (key: MetricKey, anchor: HTMLElement) => void;
}

/** A row for each fact: as one, then each nation with a bar from nought, A first. A press opens the method. */
export function FactList({ rows, opened, onOpen }: Props) {
	const style = { "--nations": Math.max(2, rows[0]?.nations.length ?? 2) } as CSSProperties;
	return (
		<TableBox label="Facts of each nation">
			<div className="fact-list" style={style}>
				<div className="fact-grid fact-head" aria-hidden="true">
					<span />
					<span>as one</span>
					{rows[0]?.nations.map(({ id, name }) => (
						<span key={id}>{name}</span>
					))}
				</div>
				<ul>
					{rows.map((row) => (
						<li key={row.key}>
							<button
								type="button"
								className="fact-grid fact-row"
								aria-haspopup="dialog"
								aria-expanded={opened === row.key}
								onClick={(event) => onOpen(row.key, event.currentTarget)}
							>
								<span className="fact-name">
									{row.title}
									<small>{noteOf(row)}</small>
								</span>
								<span className="as-one">
									<span className="hidden">as one </span>
									<Figure figure={formatMetric(metricOf(row.key), row.asOne)} />
								</span>
								{row.nations.map((nation) => (
									<NationCell key={nation.id} row={row} nation={nation} />
								))}
							</button>
						</li>
					))}
				</ul>
			</div>
		</TableBox>
	);
}

/** The number of a nation over a bar from nought: of the whole where it adds up, else of the largest beside it. */
function NationCell({ row, nation }: { row: FactRow; nation: NationFact }) {
	const most = Math.max(row.asOne ?? 0, ...row.nations.map(({ value }) => value ?? 0));
	const part = nation.share ?? (most > 0 ? (nation.value ?? 0) / most : 0);
	return (
		<span className="fact-cell">
			<span className="hidden">, {nation.name} </span>
			<Figure figure={formatMetric(metricOf(row.key), nation.value)} />
			{nation.value !== null && (
				<i className={`fact-bar ${slotClass(nation.slot)}`} aria-hidden="true">
					<i style={{ width: `${100 * part}%` }} />
				</i>
			)}
		</span>
	);
}

/** "2017, mean by people": the year, how it adds up, and what is special about it. */
function noteOf({ year, how, known, note }: FactRow): string {
	if (how === null) return note ?? "";
	const parts = [
		year === null ? "" : String(year),
		// The date of the weights, and whose adults, stand in the table and on the card.
		how.split(/, | \(/)[0],
		known !== null && known < 0.9995 ? `${percent(known)} known` : "",
	].filter((part) => part !== "");
	return `${parts.join(", ")}${note === null ? "" : `; ${note}`}`;
}
