import { type HistoriesResult, type HistoryRun, policies } from "@velvet/scenarios";
import type { CaseView } from "../engine/views.ts";
import type { HistorySeries } from "../state/choices.ts";
import { capital } from "../words/numbers.ts";
import { FanPanel } from "./fan-panel.tsx";
import { domainOf } from "./fan-scales.ts";
import { seriesWords } from "./series-words.ts";

interface Props {
	readonly theCase: CaseView;
	readonly result: HistoriesResult;
	readonly series: HistorySeries;
}

/** One series over the years: the three policies side by side, and the mirror under them on the same axis. */
export function FansView({ theCase, result, series }: Props) {
	const { runs } = result;
	const domain = domainOf(runs, series);
	const { title, byCamp, meanOnly } = seriesWords[series];
	const names = theCase.campNames;
	return (
		<figure className="fans">
			<figcaption>
				<b>{capital(title)}</b>. {meanOnly ? "Line: mean." : "Bands: 9 and 5 of 10 histories; line: mean."}
				{byCamp && (
					<span className="fans-key">
						<i data-camp="A" />
						{names.A} voters
						<i data-camp="B" />
						{names.B} voters
					</span>
				)}
			</figcaption>
			<div className="fan-grid">
				{rowsOf(runs).map((row, i, all) => (
					<FanRow
						key={row[0].asks}
						row={row}
						first={i === 0}
						last={i === all.length - 1}
						{...{ series, domain, names }}
					/>
				))}
			</div>
		</figure>
	);
}

/** Runs of whoever asks first in a row, in the order of the policies. */
export function rowsOf(runs: readonly HistoryRun[]): readonly (readonly HistoryRun[])[] {
	const asking = [...new Set(runs.map(({ asks }) => asks))];
	return asking.map((asks) =>
		policies.flatMap((policy) => runs.filter((run) => run.asks === asks && run.policy === policy)),
	);
}

function FanRow({
	row,
	first,
	last,
	series,
	domain,
	names,
}: {
	row: readonly HistoryRun[];
	first: boolean;
	last: boolean;
	series: HistorySeries;
	domain: readonly [number, number];
	names: CaseView["campNames"];
}) {
	const { place, asks, governs } = row[0];
	return (
		<section className="fan-row" aria-label={`${place.name} would ask`}>
			<h4>
				<i data-camp={asks} aria-hidden="true" /> {place.name} would ask; {names[governs]} voters' camp governs
			</h4>
			<div className="fan-three">
				{row.map((run) => (
					<div key={run.policy} className="fan-one">
						<h5 data-again={first ? undefined : ""}>{policyTitle[run.policy]}</h5>
						<FanPanel {...{ run, series, domain, names, last }} />
					</div>
				))}
			</div>
		</section>
	);
}

/** What the centre does, as the head of a column. */
export const policyTitle = { ignore: "Ignored", quash: "Quashed", agree: "Agreed to" } as const;
