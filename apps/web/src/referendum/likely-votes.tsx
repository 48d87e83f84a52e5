import { useRef } from "react";
import type { ReferendumView } from "../engine/referendum-work.ts";
import { useSize } from "../frontier/use-size.ts";
import { fixed, percent } from "../words/numbers.ts";
import { dotColumns } from "./dot-columns.ts";
import { thresholdOf } from "./threshold.ts";

/** Before its size is known, and at most. */
const WIDTH = 300;
const MOST_WIDTH = 340;
const HEIGHT = 148;
/** About the width of a letter of its words. */
const LETTER = 5.5;
const TOP = 18;
const FOOT = 18;
const SIDE = 8;
const MOST_RADIUS = 4.2;

/** A hundred equally likely votes: open ones do not pass, filled ones do. Ink alone, no colour of a camp. */
export function LikelyVotes({ view: { result, votes } }: { view: ReferendumView }) {
	const [region] = result.regions;
	const { share, words, also } = thresholdOf(result.rule);
	const { dots, from, to, width, highest } = dotColumns(votes, share ?? 0.5);
	const box = useRef<HTMLDivElement>(null);
	const size = useSize(box);
	const wide = Math.min(MOST_WIDTH, size.width || WIDTH);
	const high = Math.min(HEIGHT, size.height || HEIGHT);
	const x = (at: number) => SIDE + ((at - from) / (to - from)) * (wide - 2 * SIDE);
	const floor = high - FOOT;
	const column = x(from + width) - x(from);
	const step = Math.min(column, (floor - TOP - 2) / Math.max(1, highest), 2 * MOST_RADIUS + 0.8);
	const radius = Math.min(MOST_RADIUS, step / 2 - 0.35);
	const { dependence } = result;
	const fits = share !== null && x(share) + 6 + LETTER * `yes, ${words}`.length < wide;
	const passing = votes.filter(({ passes }) => passes).length;
	const ticks = ticksBetween(from, to);
	return (
		<div className="likely">
			<div className="side vote-head">
				<h3>100 equally likely votes; {passing} would pass</h3>
			</div>
			<div className="likely-chart" ref={box}>
				<svg
					width={wide}
					height={high}
					viewBox={`0 0 ${wide} ${high}`}
					role="img"
					aria-label={`Of 100 equally likely votes ${passing} would pass.`}
				>
					<line className="floor" x1={0} x2={wide} y1={floor + 0.5} y2={floor + 0.5} />
					{ticks.map((tick) => (
						<text key={tick} className="tick" x={x(tick)} y={high - 3} textAnchor="middle">
							{fixed(100 * tick, 0)}
							{tick === ticks[0] ? " % yes" : ""}
						</text>
					))}
					{dots.map(({ at, row, passes }) => (
						<circle
							key={`${at} ${row}`}
							className={passes ? "yes" : "no"}
							cx={x(at)}
							cy={floor - 2 - step * (row + 0.5)}
							r={radius}
						/>
					))}
					{share !== null && (
						<>
							<line className="threshold" x1={x(share)} x2={x(share)} y1={2} y2={floor} />
							<text className="side-word" x={x(share) - 6} y={11} textAnchor="end">
								{fits ? "no" : `asked: ${words}`}
							</text>
							<text className="side-word" x={x(share) + 6} y={11}>
								{fits ? `yes, ${words}` : "yes"}
							</text>
						</>
					)}
				</svg>
			</div>
			{also.length > 0 && (
				<p>
					<b>
						The rule asks {share === null ? "" : "besides "}for {also.join(" and ")}
					</b>
					{share === null ? "." : ": a dot right of the line may be open."}
				</p>
			)}
			<p>
				Yes between {percent(region.yesShare.p05, 0)} and {percent(region.yesShare.p95, 0)} nine times in ten. Error
				common to all places ± {fixed(dependence.sigmaNation.points, 1)} points at one half; Monte Carlo error ±{" "}
				{fixed(100 * region.standardError, 1)} of 100.
			</p>
		</div>
	);
}

function ticksBetween(from: number, to: number): readonly number[] {
	const step = [0.05, 0.1, 0.2].find((each) => (to - from) / each <= 7) ?? 0.25;
	const ticks: number[] = [];
	for (let i = Math.ceil(from / step + 0.15); i * step < to - 0.1 * step; i++) ticks.push(i * step);
	return ticks;
}
