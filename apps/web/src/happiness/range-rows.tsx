import type { Ranged } from "@velvet/scenarios";
import { useRef } from "react";
import { useSize } from "../frontier/use-size.ts";
import { reachOf } from "../treasury/balance-view.ts";
import { NONE, signed } from "../words/numbers.ts";

/** A figure with its range, to be drawn about nought. */
export interface RangeRow {
	readonly key: string;
	readonly name: string;
	/** Said under the bar; empty for nothing. */
	readonly note: string;
	readonly range: Ranged;
	/** Class of a camp's colours; none for ink. */
	readonly slot?: string;
	readonly strong?: boolean;
}

interface Props {
	readonly label: string;
	readonly rows: readonly RangeRow[];
	/** What an axis ends at on either side: the same for charts that stand side by side. */
	readonly reach: number;
}

const TOP = 20;
const ROW = 27;
const NOTE = 14;
/** Half of a figure over the end of the axis. */
const ASIDE = 18;
const WIDE = 260;

/** A row for each figure: a bar for nine tenths of the draws, a tick for their middle, a ring at the dials; nought in the middle. */
export function RangeRows({ label, rows, reach }: Props) {
	const box = useRef<HTMLDivElement>(null);
	const { width } = useSize(box);
	const half = Math.max(1, width / 2 - ASIDE);
	const x = (value: number) => width / 2 + (Math.max(-reach, Math.min(reach, value)) / reach) * half;
	const tops = rows.map((_, i) => TOP + rows.slice(0, i).reduce((sum, row) => sum + heightOf(row), 0));
	const height = TOP + rows.reduce((sum, row) => sum + heightOf(row), 0);
	return (
		<div className="chart" ref={box} style={{ height }}>
			{width > 0 && (
				<svg width={width} height={height} role="img" aria-label={`${label}. ${rows.map(inWords).join(". ")}.`}>
					<g className="axes">
						{(width < WIDE ? [-1, 0, 1] : [-1, -0.5, 0, 0.5, 1]).map((part) => (
							<g key={part} className={part === 0 ? "nought" : undefined}>
								<line x1={x(part * reach)} x2={x(part * reach)} y1={TOP - 6} y2={height} />
								<text x={x(part * reach)} y={TOP - 10} textAnchor="middle">
									{signed(part * reach, 2)}
								</text>
							</g>
						))}
					</g>
					{rows.map((row, i) => (
						<Row key={row.key} {...{ row, x, width, reach }} top={tops[i]} />
					))}
				</svg>
			)}
		</div>
	);
}

/** The end of an axis that holds every range. */
export function reachOfRanges(ranges: readonly Ranged[]): number {
	return reachOf(ranges.flatMap(({ value, p05, p95 }) => [value, p05, p95].flatMap((each) => each ?? [])));
}

interface RowProps {
	readonly row: RangeRow;
	readonly top: number;
	readonly width: number;
	readonly reach: number;
	x(value: number): number;
}

function Row({ row: { name, note, range, slot, strong }, top, width, reach, x }: RowProps) {
	const { value, p05, p50, p95 } = range;
	const middle = top + 20;
	const figure = value ?? p50;
	return (
		<g className={`range-row ${slot ?? ""} ${strong ? "strong" : ""}`}>
			{p95 !== null && (
				<rect
					className={p05 === null ? "bar open" : "bar"}
					x={x(p05 ?? -reach)}
					width={Math.max(1.5, x(p95) - x(p05 ?? -reach))}
					y={middle - 3.5}
					height={7}
				/>
			)}
			{p50 !== null && <line className="middle" x1={x(p50)} x2={x(p50)} y1={middle - 5.5} y2={middle + 5.5} />}
			{value !== null && <circle cx={x(value)} cy={middle} r={3} />}
			<text className="row-name" x={0} y={top + 11}>
				{name}
			</text>
			<text className="row-figure" x={width} y={top + 11} textAnchor="end">
				{figure === null ? NONE : pointsText(figure)}
			</text>
			{note !== "" && (
				<text className="row-note" x={0} y={top + ROW + 9}>
					{note}
				</text>
			)}
		</g>
	);
}

/** Points with their sign, with a digit more where they are small. */
export function pointsText(value: number): string {
	return signed(value, Math.abs(value) < 0.0995 ? 4 : 3);
}

function heightOf({ note }: RangeRow): number {
	return ROW + (note === "" ? 0 : NOTE);
}

function inWords({ name, range: { value, p05, p95 } }: RangeRow): string {
	const end = (each: number | null) => (each === null ? "no end" : pointsText(each));
	return `${name}: ${value === null ? "no value" : pointsText(value)}, ${end(p05)} to ${end(p95)}`;
}
