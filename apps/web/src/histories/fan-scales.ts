import type { FanYear, HistoryRun } from "@velvet/scenarios";
import type { HistorySeries } from "../state/choices.ts";
import { seriesWords } from "./series-words.ts";

/** One fan of a panel: of a camp, or of all. */
export interface Fan {
	readonly camp: "A" | "B" | null;
	readonly rows: readonly FanYear[];
}

/** The fans of a run that a series has. */
export function fansOf(run: HistoryRun, series: HistorySeries): readonly Fan[] {
	if (!seriesWords[series].byCamp) return [{ camp: null, rows: run.fans[series] }];
	return (["A", "B"] as const).map((camp) => ({ camp, rows: run.fans[`${series}.${camp}`] }));
}

/** Both ends of the axis of values that all panels share. */
export function domainOf(runs: readonly HistoryRun[], series: HistorySeries): readonly [number, number] {
	const { axis, log } = seriesWords[series];
	if (axis !== undefined) return axis;
	const rows = runs.flatMap((run) => fansOf(run, series).flatMap((fan) => fan.rows));
	const low = Math.min(...rows.map(({ p05 }) => p05));
	const high = Math.max(...rows.map(({ p95 }) => p95));
	if (log) return [Math.min(0.5, low), Math.max(2, high)];
	return [Math.min(0, low), high > low ? high : low + 1];
}

export interface PanelScales {
	readonly x: (year: number) => number;
	readonly y: (value: number) => number;
	readonly ticks: readonly number[];
	readonly years: readonly number[];
	/** The year at a place of the panel. */
	readonly yearAt: (x: number) => number;
}

export interface PanelSize {
	readonly width: number;
	readonly height: number;
	readonly left: number;
	readonly bottom: number;
}

/** Scales of one panel. Its ticks are few: there are six panels. */
export function panelScales(
	{ width, height, left, bottom }: PanelSize,
	[low, high]: readonly [number, number],
	[first, last]: readonly [number, number],
	log: boolean,
): PanelScales {
	const place = log ? Math.log : (value: number) => value;
	const [from, to] = [place(low), place(high)];
	const top = 6;
	const wide = Math.max(1, width - left - 6);
	return {
		yearAt: (x) => Math.min(last, Math.max(first, first + Math.round(((x - left) / wide) * (last - first)))),
		x: (year) => left + (wide * (year - first)) / Math.max(1, last - first),
		y: (value) => {
			const share = (place(value) - from) / (to - from);
			return height - bottom - (height - bottom - top) * Math.min(1, Math.max(0, share));
		},
		ticks: log ? logTicks(low, high) : [low, (low + high) / 2, high],
		years: [first, Math.round((first + last) / 2), last],
	};
}

/** Ratios by which an axis is read: today's, and powers of two, four or ten about it. */
function logTicks(low: number, high: number): readonly number[] {
	const base = high / low > 300 ? 10 : high / low > 30 ? 4 : 2;
	const ticks: number[] = [];
	for (let power = -6; power <= 6; power++) {
		const value = base ** power;
		if (value >= low * 0.999 && value <= high * 1.001) ticks.push(value);
	}
	return ticks;
}

/** A closed band between two quantiles. */
export function bandPath(
	{ x, y }: PanelScales,
	rows: readonly FanYear[],
	low: keyof FanYear,
	high: keyof FanYear,
): string {
	const up = rows.map((row) => `${fine(x(row.year))} ${fine(y(row[high]))}`);
	const down = rows.toReversed().map((row) => `${fine(x(row.year))} ${fine(y(row[low]))}`);
	return `M${[...up, ...down].join("L")}Z`;
}

export function linePath({ x, y }: PanelScales, rows: readonly FanYear[], of: keyof FanYear): string {
	return `M${rows.map((row) => `${fine(x(row.year))} ${fine(y(row[of]))}`).join("L")}`;
}

function fine(value: number): string {
	return value.toFixed(1);
}
