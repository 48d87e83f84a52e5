import { type DescribedHistories, type HistoryRun, policies } from "@velvet/scenarios";
import { type KeyboardEvent, useState } from "react";
import type { CaseView } from "../engine/views.ts";
import { stepTo } from "../frame/step-to.ts";
import type { HistorySeries } from "../state/choices.ts";
import { capital } from "../words/numbers.ts";
import { FanPanel } from "./fan-panel.tsx";
import { domainOf, fansOf } from "./fan-scales.ts";
import { seriesWords } from "./series-words.ts";

interface Props {
	readonly theCase: CaseView;
	readonly result: DescribedHistories;
	readonly series: HistorySeries;
}

/** One series over the years: the three policies side by side, and the mirror under them on the same axis. */
export function FansView({ theCase, result, series }: Props) {
	const { runs } = result;
	const domain = domainOf(runs, series);
	const { title, byCamp, meanOnly } = seriesWords[series];
	const names = theCase.campNames;
	const [year, setYear] = useState<number | null>(null);
	const [from, to] = [result.from, result.from + result.years];
	const onKeyDown = (event: KeyboardEvent) => {
		const at = event.key === "Escape" ? null : stepTo(event.key, (year ?? to) - from, to - from);
		if (at === null && event.key !== "Escape") return;
		event.preventDefault();
		setYear(at === null ? null : from + at);
	};
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
				{year !== null && <output className="hidden">{readYear(runs, series, year - from, names)}</output>}
			</figcaption>
			{/* biome-ignore lint/a11y/useSemanticElements: six panels that are read together are no field set */}
			<div
				className="fan-grid"
				role="group"
				aria-label="Arrow keys read a year in all panels"
				// biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard reads a year as pointing does
				tabIndex={0}
				onKeyDown={onKeyDown}
				onPointerLeave={() => setYear(null)}
			>
				{rowsOf(runs).map((row, i, all) => (
					<FanRow
						key={row[0].asks}
						row={row}
						first={i === 0}
						last={i === all.length - 1}
						{...{ series, domain, names, year }}
						onYear={setYear}
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
	year,
	onYear,
}: {
	row: readonly HistoryRun[];
	first: boolean;
	last: boolean;
	series: HistorySeries;
	domain: readonly [number, number];
	names: CaseView["campNames"];
	year: number | null;
	onYear: (year: number) => void;
}) {
	const { place, asks, governs } = row[0];
	return (
		<section className="fan-row" aria-label={`${place.name} would ask`}>
			<h4>
				<i data-camp={asks} aria-hidden="true" /> {capital(place.full)} would ask; {names[governs]} voters' camp governs
			</h4>
			<div className="fan-three">
				{row.map((run) => (
					<div key={run.policy} className="fan-one">
						<h5 data-again={first ? undefined : ""}>{policyTitle[run.policy]}</h5>
						<FanPanel {...{ run, series, domain, names, last, year, onYear }} />
					</div>
				))}
			</div>
		</section>
	);
}

/** All panels in one year, for whoever hears them. */
function readYear(
	runs: readonly HistoryRun[],
	series: HistorySeries,
	at: number,
	names: CaseView["campNames"],
): string {
	const { show } = seriesWords[series];
	const panels = runs.map((run) => {
		const values = fansOf(run, series).map(
			({ camp, rows }) => `${camp === null ? "" : `${names[camp]} voters `}${show(rows[at].mean)}`,
		);
		return `${run.place.name}, ${policyTitle[run.policy].toLowerCase()}: ${values.join(", ")}`;
	});
	return `${fansOf(runs[0], series)[0].rows[at].year}. ${panels.join(". ")}.`;
}

/** What the centre does, as the head of a column. */
export const policyTitle = { ignore: "Ignored", quash: "Quashed", agree: "Agreed to" } as const;
