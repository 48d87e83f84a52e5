import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { stepTo } from "../frame/step-to.ts";
import { useSize } from "../frontier/use-size.ts";
import { type Election, electionWords } from "./election-words.ts";
import type { PendulumProps } from "./pendulum-props.ts";

const LEFT = 34;
const RIGHT = 34;
const TOP = 18;
const BLOCK = 18;
const BELOW = BLOCK + 22;
const STEP = 0.05;

interface Props {
	readonly record: NonNullable<PendulumProps["found"]["record"]>;
	readonly names: PendulumProps["names"];
	/** Place of the election that is read. */
	readonly at: number;
	onLook(at: number): void;
}

/**
 * The two-party share about one half as a line, terms as blocks in the colours of who governed. Left the one camp's share,
 * right the other's. Pointing, or arrow keys, read an election.
 */
export function RecordChart({ record, names, at, onLook }: Props) {
	const box = useRef<HTMLDivElement>(null);
	const { width, height } = useSize(box);
	const { elections, termYears } = record;
	const [first, last] = [elections[0].year, elections[elections.length - 1].year + termYears];
	const reach = Math.ceil(Math.max(...elections.map(({ share }) => Math.abs(share.A - 0.5))) / STEP) * STEP;
	const x = (year: number) => LEFT + ((year - first) / (last - first)) * (width - LEFT - RIGHT);
	const y = (share: number) => TOP + ((0.5 + reach - share) / (2 * reach)) * (height - TOP - BELOW);
	const read = (event: PointerEvent) => {
		const year = first + ((event.nativeEvent.offsetX - LEFT) / (width - LEFT - RIGHT)) * (last - first);
		onLook(Math.max(0, Math.min(elections.length - 1, Math.floor((year - first) / termYears))));
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const to = stepTo(event.key, at, elections.length - 1);
		if (to === null) return;
		event.preventDefault();
		onLook(to);
	};
	return (
		<div
			className="chart record-chart"
			ref={box}
			role="slider"
			tabIndex={0}
			aria-label="Elections, one after the other"
			aria-valuemin={first}
			aria-valuemax={elections[elections.length - 1].year}
			aria-valuenow={elections[at].year}
			aria-valuetext={electionWords(elections[at], names)}
			onKeyDown={onKeyDown}
			onPointerMove={read}
			onPointerDown={read}
		>
			{width > 0 && height > TOP + BELOW && (
				<svg width={width} height={height} aria-hidden="true">
					<Axes {...{ x, y, names, width, height, reach, first, last, termYears }} />
					<rect
						className="record-now"
						x={x(elections[at].year)}
						width={x(elections[at].year + termYears) - x(elections[at].year)}
						y={TOP}
						height={height - TOP - 20}
					/>
					{elections.map(({ year, governs, changed }) => (
						<rect
							key={year}
							className={`term slot-${governs.toLowerCase()}`}
							x={x(year) + (changed ? 1 : 0)}
							width={x(year + termYears) - x(year) - (changed ? 1 : 0)}
							y={height - BELOW + 4}
							height={BLOCK - 4}
						/>
					))}
					<polyline
						className="swing"
						points={elections.map(({ year, share }) => `${x(year)},${y(share.A)}`).join(" ")}
					/>
					{elections.map((election) => (
						<Point key={election.year} election={election} cx={x(election.year)} cy={y(election.share.A)} />
					))}
				</svg>
			)}
		</div>
	);
}

/** The camp with more votes fills the point; where the other governed, a ring of ink and the year stand about it. */
function Point({ election: { year, share, againstVotes }, cx, cy }: { election: Election; cx: number; cy: number }) {
	const ahead = share.A === share.B ? "other" : share.A > share.B ? "a" : "b";
	return (
		<g className={`election slot-${ahead}`}>
			<circle cx={cx} cy={cy} r={3.5} />
			{againstVotes && (
				<>
					<circle className="differed" cx={cx} cy={cy} r={7} />
					<text x={cx} y={cy + (share.A > 0.5 ? -11 : 19)} textAnchor="middle">
						{year}
					</text>
				</>
			)}
		</g>
	);
}

interface AxesProps {
	readonly names: Props["names"];
	readonly width: number;
	readonly height: number;
	readonly reach: number;
	readonly first: number;
	readonly last: number;
	readonly termYears: number;
	x(year: number): number;
	y(share: number): number;
}

/** Years below; shares of one camp on the left, of the other on the right. */
function Axes({ x, y, names, width, height, reach, first, last, termYears }: AxesProps) {
	const steps = Math.round(reach / STEP);
	const marks = Array.from({ length: 2 * steps + 1 }, (_, i) => i - steps).filter((i) => i % 2 === 0);
	const years = Array.from({ length: Math.ceil((last - first) / termYears) }, (_, i) => first + i * termYears);
	const every = Math.max(1, Math.ceil(38 / (x(first + termYears) - x(first))));
	return (
		<g className="axes">
			{marks.map((i) => (
				<g key={i} className={i === 0 ? "nought" : undefined}>
					<line x1={LEFT} x2={width - RIGHT} y1={y(0.5 + i * STEP)} y2={y(0.5 + i * STEP)} />
					<text x={LEFT - 6} y={y(0.5 + i * STEP) + 4} textAnchor="end">
						{50 + 5 * i}
					</text>
					<text x={width - RIGHT + 6} y={y(0.5 + i * STEP) + 4}>
						{50 - 5 * i}
					</text>
				</g>
			))}
			{years
				.filter((_, i) => i % every === 0)
				.map((year) => (
					<text key={year} x={x(year)} y={height - 6} textAnchor="middle">
						{year}
					</text>
				))}
			<text className="axis-title" x={0} y={10}>
				{names.A}, %
			</text>
			<text className="axis-title" x={width} y={10} textAnchor="end">
				{names.B}, %
			</text>
		</g>
	);
}
