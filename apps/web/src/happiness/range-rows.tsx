import type { Ranged } from "@velvet/scenarios";
import { useRef } from "react";
import { useSize } from "../frontier/use-size.ts";
import { reachOf } from "../treasury/balance-view.ts";
import { NONE, signed } from "../words/numbers.ts";
import { pointsText } from "./figures.ts";

/** A figure with its range, to be drawn about nought. */
export interface RangeRow {
	readonly key: string;
	readonly name: string;
	/** The same where there is little room. */
	readonly brief?: string;
	/** Said under the bar, as many as there is room for. */
	readonly notes?: readonly string[];
	readonly range: Ranged;
	/** Class of a camp's colours; none for ink. */
	readonly slot?: string;
	readonly strong?: boolean;
}

/** Where things stand in a row, in pixels: beside the bar, or over it. */
interface Layout {
	readonly height: number;
	/** From the top of the row to the middle of its bar, and to the line of its words. */
	readonly middle: number;
	readonly words: number;
	/** Kept free for words on the left and the figure on the right. */
	readonly left: number;
	readonly right: number;
}

const BESIDE: Layout = { height: 25, middle: 12.5, words: 16.5, left: 76, right: 56 };
const OVER: Layout = { height: 49, middle: 22, words: 13, left: 18, right: 18 };
const OVER_ALONE: Layout = { ...OVER, height: 32 };
const TOP = 18;
/** Narrower than this, words stand over their bar, and are brief. */
const NARROW = 220;
/** Of a character of a note, in pixels, about. */
const CHARACTER = 5.7;
/** Narrower than this between its ends, an axis has room for three figures. */
const WIDE = 220;

interface Props {
	readonly label: string;
	readonly rows: readonly RangeRow[];
	/** Words beside each bar, or over it. */
	readonly words: "beside" | "over";
}

/** A row for each figure: a bar for nine tenths of the draws, a tick for their middle, a ring at the dials; nought in the middle. */
export function RangeRows({ label, rows, words }: Props) {
	const box = useRef<HTMLDivElement>(null);
	const { width } = useSize(box);
	const layout = words === "over" ? OVER : width < NARROW ? OVER_ALONE : BESIDE;
	const half = Math.max(1, (width - layout.left - layout.right) / 2);
	const reach = reachOf(
		rows.flatMap(({ range: { value, p05, p95 } }) => [value, p05, p95].flatMap((each) => each ?? [])),
	);
	const x = (value: number) => layout.left + half * (1 + value / reach);
	const height = TOP + layout.height * rows.length;
	return (
		<div className="chart" ref={box} style={{ height }}>
			{width > 0 && (
				<svg width={width} height={height} role="img" aria-label={`${label}. ${rows.map(inWords).join(". ")}.`}>
					<g className="axes">
						{(2 * half < WIDE ? [-1, 0, 1] : [-1, -0.5, 0, 0.5, 1]).map((part) => (
							<g key={part} className={part === 0 ? "nought" : undefined}>
								<line x1={x(part * reach)} x2={x(part * reach)} y1={TOP - 4} y2={height} />
								<text x={x(part * reach)} y={TOP - 8} textAnchor="middle">
									{signed(part * reach, 2)}
								</text>
							</g>
						))}
					</g>
					{rows.map((row, i) => (
						<Row key={row.key} {...{ row, x, width, reach, layout }} top={TOP + layout.height * i} />
					))}
				</svg>
			)}
		</div>
	);
}

interface RowProps {
	readonly row: RangeRow;
	readonly top: number;
	readonly width: number;
	readonly reach: number;
	readonly layout: Layout;
	x(value: number): number;
}

const BAR = 7;

function Row({ row: { name, brief = name, notes = [], range, slot, strong }, top, width, reach, layout, x }: RowProps) {
	const { value, p05, p50, p95 } = range;
	const middle = top + layout.middle;
	const figure = value ?? p50;
	return (
		<g className={`range-row ${slot ?? ""} ${strong ? "strong" : ""}`}>
			{p95 !== null && (
				<rect
					className={p05 === null ? "bar open" : "bar"}
					x={x(p05 ?? -reach)}
					width={Math.max(1.5, x(p95) - x(p05 ?? -reach))}
					y={middle - BAR / 2}
					height={BAR}
				/>
			)}
			{p50 !== null && <line className="middle" x1={x(p50)} x2={x(p50)} y1={middle - 5.5} y2={middle + 5.5} />}
			{value !== null && <circle cx={x(value)} cy={middle} r={3} />}
			<text className="row-name" x={0} y={top + layout.words}>
				{width < NARROW ? brief : name}
			</text>
			<text className="row-figure" x={width} y={top + layout.words} textAnchor="end">
				{figure === null ? NONE : pointsText(figure)}
			</text>
			{notes.length > 0 && (
				<text className="row-note" x={0} y={top + layout.height - 11}>
					{fitting(notes, width)}
				</text>
			)}
		</g>
	);
}

/** As many notes as there is room for, and one at least. */
function fitting(notes: readonly string[], width: number): string {
	const fits = notes.map((_, i) => notes.slice(0, i + 1).join(", ")).filter((text) => text.length * CHARACTER <= width);
	return fits[fits.length - 1] ?? notes[0];
}

function inWords({ name, notes = [], range: { value, p05, p95 } }: RangeRow): string {
	const end = (each: number | null) => (each === null ? "no end" : pointsText(each));
	const places = notes.length === 0 ? "" : ` (${notes.join(", ")})`;
	return `${name}${places}: ${value === null ? "no value" : pointsText(value)}, ${end(p05)} to ${end(p95)}`;
}
