import { type PointerEvent, useId, useMemo, useRef } from "react";
import type { AtlasView, CaseView, FrontierView } from "../engine/views.ts";
import { chooseCorner, chooseRow } from "../state/choose.ts";
import { type Row, rowOf } from "../state/rows.ts";
import { type Shown, useSession } from "../state/session.ts";
import { short } from "../words/numbers.ts";
import { Axes } from "./axes.tsx";
import { type ChartMark, chartMarks } from "./chart-marks.ts";
import { hullPoints, pathOf } from "./curve.ts";
import { type Box, bothOrNeither, type Label, type Mark, placeLabels } from "./labels.ts";
import { nearestCorner } from "./nearest-corner.ts";
import { PriceSlider } from "./price-slider.tsx";
import { priceTicks } from "./price-ticks.ts";
import { cornerWords, shortLength } from "./price-words.ts";
import { makeScales, type Scales } from "./scales.ts";
import type { Standing } from "./standing.ts";
import { useSize } from "./use-size.ts";

interface Props {
	readonly atlas: AtlasView;
	readonly theCase: CaseView;
	readonly frontier: FrontierView;
	readonly shown: Shown;
	readonly standing: Standing | null;
	/** On phones the handle lives in the dock. */
	readonly withSlider: boolean;
}

/** Height below the plot: labels of the border, the handle's line, labels of prices. */
const BELOW = 68;
const BELOW_WITHOUT = 24;

/** Voters left against border: every plan with the best that the same border could buy, and the price as the axis. */
export function FrontierChart({ theCase, frontier, shown, standing, withSlider }: Props) {
	const box = useRef<HTMLDivElement>(null);
	const { width, height } = useSize(box);
	const plans = useSession((session) => session.plans);
	const touched = useSession((session) => session.shown?.row === "best");
	const rows = useSession((session) => session.rows);
	const marks = useMemo(
		() => chartMarks(frontier, theCase, plans, shown, rows),
		[frontier, theCase, plans, shown, rows],
	);
	const plot = useMemo(
		() => ({ left: 44, right: width - 16, top: 20, bottom: height - (withSlider ? BELOW : BELOW_WITHOUT) }),
		[width, height, withSlider],
	);
	const scales = useMemo(() => {
		const points = frontier.points;
		const borders = [points[0].border, ...marks.map((mark) => mark.border), standing?.border ?? 0];
		const voters = [points[0].stranded, points[points.length - 1].stranded, ...marks.map((mark) => mark.stranded)];
		return makeScales(plot, frontier.border, Math.max(...borders), [Math.min(...voters), Math.max(...voters)]);
	}, [plot, frontier, marks, standing?.border]);
	const hull = useMemo(() => hullPoints(frontier, scales), [frontier, scales]);
	const titleId = useId();
	const onPlot = (event: PointerEvent<SVGElement>) => {
		const left = box.current?.getBoundingClientRect().left ?? 0;
		chooseCorner(nearestCorner(frontier.points, event.clientX - left, scales.x));
	};
	const at = standing === null ? 0 : (scales.x(standing.border) - plot.left) / (plot.right - plot.left);
	return (
		<div className="chart" ref={box}>
			{withSlider && (
				<div
					className="price-track"
					style={{ left: plot.left - 13, width: plot.right - plot.left + 26, top: plot.bottom + 26 }}
				>
					<PriceSlider
						frontier={frontier}
						at={at}
						corner={shown.corner}
						place={(border) => (scales.x(border) - plot.left) / (plot.right - plot.left)}
						label={`Price of border, voters a ${frontier.border === "edges" ? "line" : "km"}`}
						says={sliderSays(frontier, shown, standing, rows)}
						onCorner={chooseCorner}
					/>
				</div>
			)}
			{width > 0 && (
				<svg width={width} height={height} role="img" aria-labelledby={titleId}>
					<title id={titleId}>{chartText(frontier, shown, standing, rows)}</title>
					<Axes {...scales}>Voters under the other camp, axis from {short(scales.lowest)}</Axes>
					<path className="cannot" d={`${pathOf(hull)}L${plot.left} ${plot.bottom}L${hull[0][0]} ${plot.bottom}Z`} />
					<path className="hull" d={pathOf(hull)} />
					<Nowhere plot={plot} hull={hull} />
					<Marks
						marks={marks}
						scales={scales}
						hull={hull}
						shown={shown}
						rows={rows}
						standing={standing}
						measure={frontier.border}
					/>
					{standing !== null && (
						<Disc
							x={scales.x(standing.border)}
							y={scales.y(standing.stranded)}
							foot={withSlider ? plot.bottom + 39 : plot.bottom}
							onFrontier={standing.onFrontier}
							onDrag={onPlot}
						/>
					)}
					{withSlider && standing !== null && (
						<Track
							frontier={frontier}
							scales={scales}
							x={scales.x(standing.border)}
							on={shown.corner !== null}
							hint={!touched}
						/>
					)}
				</svg>
			)}
		</div>
	);
}

const NOWHERE = { width: 112, height: 15 };

/** Under the curve, where it leaves room for the words. */
function Nowhere({ plot, hull }: { plot: Scales["plot"]; hull: MarksProps["hull"] }) {
	const broad = plot.right - plot.left > 420;
	const among = useSession((session) => session.theCase?.among ?? "");
	const x = plot.left + (broad ? 28 : 10);
	const y = plot.bottom - (broad ? 14 : 8);
	const over = hull.filter(([at]) => at > plot.left - 1 && at < x + NOWHERE.width);
	if (hull.length < 2 || over.some(([, height]) => height > y - NOWHERE.height)) return null;
	return (
		<text className="aside" x={x} y={y}>
			{among === "" ? "no plan can lie here" : "no such plan can lie here"}
		</text>
	);
}

interface MarksProps {
	readonly marks: readonly ChartMark[];
	readonly scales: Scales;
	readonly hull: readonly (readonly [number, number])[];
	readonly shown: Shown;
	readonly rows: readonly Row[];
	readonly standing: Standing | null;
	readonly measure: FrontierView["border"];
}

function Marks({ marks, scales, hull, shown, rows, standing, measure }: MarksProps) {
	const { x, y, plot } = scales;
	const wanted = marks.map((mark) => ({ key: mark.key, x: x(mark.border), y: y(mark.stranded), text: mark.name }));
	const own = standing && {
		key: "own",
		x: x(standing.border),
		y: y(standing.stranded),
		text: standing.onFrontier
			? `${short(standing.stranded)}, ${shortLength(standing.border, measure)}`
			: ownName(shown, rows),
		first: true,
	};
	const spare = spareLabel(standing, scales, hull, marks);
	const labels = bothOrNeither(
		placeLabels(own === null ? wanted : [...wanted, own], plot, hull, spare === null ? [TITLE] : [TITLE, spare.box]),
		["one-A", "one-B"],
	);
	return (
		<>
			{standing !== null && !standing.onFrontier && <Spare standing={standing} scales={scales} label={spare} />}
			{marks.map((mark) => (
				<MarkShape key={mark.key} mark={mark} x={x(mark.border)} y={y(mark.stranded)} />
			))}
			{labels.map((label) => {
				const mark = wanted.find(({ key }) => key === label.key);
				return mark !== undefined && <Leader key={label.key} mark={mark} label={label} />;
			})}
			{labels.map((label) => (
				<text
					key={label.key}
					className={label.key === "own" ? "label own" : "label"}
					x={label.x}
					y={label.y}
					textAnchor={label.anchor}
				>
					{label.text}
				</text>
			))}
		</>
	);
}

/** The words over the axis. */
const TITLE = { x0: 10, y0: 0, x1: 250, y1: 12 };

const NEAR = 16;

/** From a mark up to a label that stands too far off to be read with it. */
function Leader({ mark, label }: { mark: Mark; label: Label }) {
	if (mark.y - label.y < NEAR || label.x < mark.x) return null;
	return <line className="leader" x1={mark.x} x2={mark.x} y1={mark.y - 6} y2={label.y + 3} />;
}

const SPARE_WIDTH = 86;

/** "7.7 M to spare" beside the dotted line: left of it if the curve and the marks leave room there, else where they do. */
function spareLabel(
	standing: Standing | null,
	{ x, y }: Scales,
	hull: MarksProps["hull"],
	marks: readonly ChartMark[],
) {
	if (standing === null || standing.onFrontier) return null;
	const { border, stranded, least } = standing;
	const run = y(least) - y(stranded);
	if (run <= 22) return null;
	const at = x(border);
	const places = marks.map((mark) => [x(mark.border), y(mark.stranded)] as const);
	const tries = [1 / 2, 1 / 4, 3 / 4].flatMap((share) =>
		[true, false].map((left) => {
			const labelY = y(stranded) + share * run + 4;
			const x0 = left ? at - SPARE_WIDTH : at;
			return {
				x: at + (left ? -7 : 7),
				y: labelY,
				anchor: left ? ("end" as const) : ("start" as const),
				text: `${short(stranded - least)} to spare`,
				box: { x0, x1: x0 + SPARE_WIDTH, y0: labelY - 9, y1: labelY + 3 },
			};
		}),
	);
	const holds = ({ x0, x1, y0, y1 }: Box, [px, py]: readonly [number, number], margin: number) =>
		px > x0 - margin && px < x1 + margin && py > y0 - margin && py < y1 + margin;
	const isFree = ({ box }: (typeof tries)[number]) =>
		!places.some((place) => holds(box, place, 6)) && !hull.some((place) => holds(box, place, 0));
	return tries.find(isFree) ?? tries[1];
}

/** Down: voters to spare. Left: lines to spare. */
function Spare({
	standing,
	scales,
	label,
}: {
	standing: Standing;
	scales: Scales;
	label: ReturnType<typeof spareLabel>;
}) {
	const { x, y } = scales;
	const { border, stranded, least, shortest } = standing;
	return (
		<g className="spare">
			<line x1={x(border)} x2={x(border)} y1={y(stranded)} y2={y(least)} />
			<circle cx={x(border)} cy={y(least)} r="3" />
			{shortest !== null && (
				<>
					<line x1={x(shortest)} x2={x(border)} y1={y(stranded)} y2={y(stranded)} />
					<circle cx={x(shortest)} cy={y(stranded)} r="3" />
				</>
			)}
			{label !== null && (
				<text className="label" x={label.x} y={label.y} textAnchor={label.anchor}>
					{label.text}
				</text>
			)}
		</g>
	);
}

function MarkShape({ mark, x, y }: { mark: ChartMark; x: number; y: number }) {
	const { row, shape, name } = mark;
	const drawn =
		shape === "square" ? (
			<rect className="mark" x={x - 4} y={y - 4} width="8" height="8" />
		) : shape === "diamond" ? (
			<rect className="mark" x={x - 4} y={y - 4} width="8" height="8" transform={`rotate(45 ${x} ${y})`} />
		) : (
			<circle className="mark" cx={x} cy={y} r="4.5" />
		);
	if (row === null) {
		return (
			<g>
				<title>{name}</title>
				{drawn}
			</g>
		);
	}
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the rail offers the same to the keyboard
		<g className="pressable" onClick={() => chooseRow(row)}>
			<title>{name}</title>
			<circle cx={x} cy={y} r="12" fill="transparent" />
			{drawn}
		</g>
	);
}

interface DiscProps {
	readonly x: number;
	readonly y: number;
	readonly foot: number;
	readonly onFrontier: boolean;
	readonly onDrag: (event: PointerEvent<SVGElement>) => void;
}

/** The plan on screen: one thing with the handle below it. */
function Disc({ x, y, foot, onFrontier, onDrag }: DiscProps) {
	return (
		<g className="disc">
			{onFrontier && <line x1={x} x2={x} y1={y} y2={foot} />}
			<circle cx={x} cy={y} r="6" />
			<circle
				className="grip"
				cx={x}
				cy={y}
				r="16"
				onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
				onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && onDrag(event)}
			/>
		</g>
	);
}

interface TrackProps {
	readonly frontier: FrontierView;
	readonly scales: Scales;
	readonly x: number;
	readonly on: boolean;
	readonly hint: boolean;
}

function Track({ frontier, scales, x, on, hint }: TrackProps) {
	const { plot } = scales;
	const y = plot.bottom + 39;
	const unit = frontier.border === "edges" ? "line" : "km";
	return (
		<g className="track">
			<line className="rail-line" x1={plot.left} x2={plot.right} y1={y} y2={y} />
			{on && <line className="rail-done" x1={plot.left} x2={x} y1={y} y2={y} />}
			{hint && <Hint x={x} y={y} plot={plot} />}
			<text className="price-label" x="6" y={y + 22}>
				price, voters a {unit}
			</text>
			{/* Where one country is the best at any price, there are no prices to tell apart. */}
			{(frontier.points.length < 2 ? [] : priceTicks(frontier.points, frontier.border, scales.x)).map((tick) => (
				<g key={tick.label} className={Math.abs(tick.at - x) < 9 ? "near" : undefined}>
					<line className="price-tick" x1={tick.at} x2={tick.at} y1={y + 7} y2={y + 11} />
					<text x={tick.at} y={y + 22} textAnchor="middle">
						{tick.label}
					</text>
				</g>
			))}
			<Handle x={x} y={y} />
		</g>
	);
}

const HINT_WIDTH = 244;

/** Said once, beside the handle where there is room. */
function Hint({ x, y, plot }: { x: number; y: number; plot: Scales["plot"] }) {
	const right = plot.right - x > HINT_WIDTH;
	if (!right && x - plot.left < HINT_WIDTH) return null;
	return (
		<text className="aside hint" x={right ? x + 20 : x - 20} y={y + 4} textAnchor={right ? "start" : "end"}>
			drag to find the best border at a price
		</text>
	);
}

export function Handle({ x, y }: { x: number; y: number }) {
	return (
		<g className="handle">
			<circle className="handle-ring" cx={x} cy={y} r="15" />
			<circle className="handle-disc" cx={x} cy={y} r="9.5" />
			<path d={`M${x - 2} ${y - 3.5}v7M${x + 2} ${y - 3.5}v7`} />
		</g>
	);
}

function ownName({ row }: Shown, rows: readonly Row[]): string {
	return rowOf(rows, row)?.title ?? "Yours";
}

export function sliderSays(
	frontier: FrontierView,
	shown: Shown,
	standing: Standing | null,
	rows: readonly Row[],
): string {
	if (shown.corner !== null) {
		const { typed, border, stranded } = frontier.points[shown.corner];
		return cornerWords(typed, border, stranded, frontier.border);
	}
	if (standing === null) return "no price: this plan leaves land without a nation";
	return `no price: ${ownName(shown, rows)}, ${shortLength(standing.border, frontier.border)} of border`;
}

function chartText(frontier: FrontierView, shown: Shown, standing: Standing | null, rows: readonly Row[]): string {
	const what =
		"Voters left under the other camp against the length of the new border, with the fewest possible at each length.";
	if (standing === null) return what;
	const { border, stranded, least } = standing;
	const here = `${ownName(shown, rows)}: ${short(stranded)} left with ${shortLength(border, frontier.border)}`;
	return `${what} ${here}${standing.onFrontier ? ", the fewest possible." : `; the fewest possible is ${short(least)}.`}`;
}
