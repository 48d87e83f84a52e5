import { type Metric, type MetricKey, metricRegistry } from "@velvet/core";
import { slotOf } from "../engine/slot-of.ts";
import type { Figure } from "../words/numbers.ts";
import { formatChange, formatMetric } from "./format-metric.ts";
import { inSlotOrder, type RowsProps } from "./rows.tsx";
import { Cells, ScoreRow } from "./score-row.tsx";

/** Shown above, or in the bar. */
const ABOVE: readonly string[] = [
	"self-determination",
	"stranded",
	"gain-and-regret",
	"border",
	"pieces",
	"population",
];

/** Everything else of the registry, one row each, folded away until asked for. */
export function MoreRows(props: RowsProps) {
	const rest = metricRegistry.filter((metric) => !ABOVE.includes(metric.key));
	return (
		<details className="more">
			<summary>More: {rest.length} measures</summary>
			<ul>
				{rest.map((metric) => (
					<MetricRow key={metric.key} metric={metric} {...props} />
				))}
			</ul>
		</details>
	);
}

function MetricRow({ metric, theCase, score, statusQuo, opened, onOpen }: RowsProps & { metric: Metric }) {
	const key = metric.key as MetricKey;
	const { value } = score.metrics[key];
	const asOne = statusQuo.value((each) => each.metrics[key].value);
	const byPolity = polityValues(score.metrics[key]);
	// A description without one number has a card all the same.
	if (metric.unit === "none") {
		return (
			<ScoreRow title={metric.title} open={opened === key} onOpen={(anchor) => onOpen(key, anchor)}>
				<span className="score-note">the same under every plan</span>
			</ScoreRow>
		);
	}
	return (
		<ScoreRow
			title={metric.title}
			asOne={bare(formatMetric(metric, asOne))}
			value={formatMetric(metric, value)}
			change={formatChange(metric, asOne, value)}
			open={opened === key}
			onOpen={(anchor) => onOpen(key, anchor)}
		>
			{byPolity !== null && (
				<Cells
					cells={inSlotOrder(theCase).map((polity) => {
						const { value, unit } = formatMetric(metric, byPolity[polity.id] ?? null);
						return {
							slot: slotOf(polity, theCase, score),
							value: unit === "" ? value : `${value} ${unit}`,
							text: polity.name,
						};
					})}
				/>
			)}
		</ScoreRow>
	);
}

/** The narrow column has room for a sign, not for a word: the unit stands beside the plan's own value. */
function bare({ value, unit }: Figure): Figure {
	return { value, unit: unit.length > 1 ? "" : unit };
}

/** The values by polity of a metric that has them. */
function polityValues(value: object): { readonly [polity: string]: number | null } | null {
	if (!("polities" in value)) return null;
	const entries = Object.entries(value.polities as { [polity: string]: { value?: number | null } });
	if (entries.some(([, each]) => typeof each !== "object" || each.value === undefined)) return null;
	return Object.fromEntries(entries.map(([id, each]) => [id, each.value ?? null]));
}
