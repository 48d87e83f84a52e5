import type { HistoryRun } from "@velvet/scenarios";
import { useId, useRef } from "react";
import { useSize } from "../frontier/use-size.ts";
import type { HistorySeries } from "../state/choices.ts";
import { bandPath, type Fan, fansOf, linePath, type PanelScales, panelScales } from "./fan-scales.ts";
import { seriesWords } from "./series-words.ts";

interface Props {
	readonly run: HistoryRun;
	readonly series: HistorySeries;
	readonly domain: readonly [number, number];
	readonly names: { readonly A: string; readonly B: string };
	/** Whether no panel is below, to show the years for both. */
	readonly last: boolean;
	/** The year that is read in all panels. */
	readonly year: number | null;
	onYear(year: number): void;
}

/** From this height on a panel has its own years. */
const TALL = 90;

/** Fans of one policy where one camp asks first: nine histories in ten, one in two, and the mean. */
export function FanPanel({ run, series, domain, names, last: below, year, onYear }: Props) {
	const box = useRef<HTMLDivElement>(null);
	const { width, height } = useSize(box);
	const titleId = useId();
	const { log = false, meanOnly = false, show, title } = seriesWords[series];
	const fans = fansOf(run, series);
	const { rows } = fans[0];
	const [first, last] = [rows[0].year, rows[rows.length - 1].year];
	const withYears = below || height >= TALL;
	const scales = panelScales({ width, height, left: 34, bottom: withYears ? 16 : 4 }, domain, [first, last], log);
	const said = fans.map(({ camp, rows: years }) => {
		const { p05, p95, mean } = years[years.length - 1];
		const who = camp === null ? "" : `${names[camp]} voters: `;
		return `${who}${show(mean)} on average, nine in ten from ${show(p05)} to ${show(p95)}`;
	});
	return (
		<div className="fan-panel" ref={box}>
			{width > 40 && height > 40 && (
				<svg
					width={width}
					height={height}
					role="img"
					aria-labelledby={titleId}
					onPointerMove={({ nativeEvent: { offsetX } }) => onYear(scales.yearAt(offsetX))}
				>
					<title id={titleId}>
						{`If ${run.place.name} would ask and the centre would ${run.policy}: ${title} in ${last}. ${said.join("; ")}.`}
					</title>
					<PanelAxes {...{ scales, width, height, show, log, withYears }} />
					{fans.map((fan) => (
						<FanMarks key={fan.camp} fan={fan} scales={scales} bands={!meanOnly} />
					))}
					{year !== null && (
						<YearMark
							{...{ year, width, x: scales.x(year), height }}
							values={fans.map(({ camp, rows: all }) => ({ camp, value: show(all[year - first].mean) }))}
						/>
					)}
				</svg>
			)}
		</div>
	);
}

function PanelAxes({
	scales: { x, y, ticks, years },
	width,
	height,
	show,
	log,
	withYears,
}: {
	scales: PanelScales;
	width: number;
	height: number;
	show: (value: number) => string;
	log: boolean;
	withYears: boolean;
}) {
	return (
		<g className="axis">
			{ticks.map((tick) => (
				<g key={tick}>
					<line className={log && tick === 1 ? "today" : undefined} x1={34} x2={width - 6} y1={y(tick)} y2={y(tick)} />
					<text x={30} y={y(tick) + 4} textAnchor="end">
						{show(tick)}
					</text>
				</g>
			))}
			{withYears &&
				years.map((year, i) => (
					<text key={year} x={x(year)} y={height - 3} textAnchor={i === 0 ? "start" : i === 2 ? "end" : "middle"}>
						{year}
					</text>
				))}
		</g>
	);
}

/** The year that is read: a line, and the means of that year where there is room for them. */
function YearMark({
	year,
	x,
	width,
	height,
	values,
}: {
	year: number;
	x: number;
	width: number;
	height: number;
	values: readonly { readonly camp: Fan["camp"]; readonly value: string }[];
}) {
	const right = x < width / 2;
	return (
		<g className="fan-year">
			<line x1={x} x2={x} y1={2} y2={height - 4} />
			<text x={right ? x + 4 : x - 4} y={11} textAnchor={right ? "start" : "end"}>
				{year}
				{values.map(({ camp, value }) => (
					<tspan key={camp} dx={6} data-camp={camp ?? undefined}>
						{value}
					</tspan>
				))}
			</text>
		</g>
	);
}

function FanMarks({ fan: { camp, rows }, scales, bands }: { fan: Fan; scales: PanelScales; bands: boolean }) {
	return (
		<g className="fan" data-camp={camp ?? undefined}>
			{bands && (
				<>
					<path className="nine" d={bandPath(scales, rows, "p05", "p95")} />
					<path className="half" d={bandPath(scales, rows, "p25", "p75")} />
				</>
			)}
			<path className="mean" d={linePath(scales, rows, "mean")} />
		</g>
	);
}
