import type { BorderMeasure, CascadeState } from "@velvet/scenarios";
import { leastStrandedAt } from "@velvet/scenarios";
import { useId, useRef } from "react";
import { Axes } from "../frontier/axes.tsx";
import { pathOf } from "../frontier/curve.ts";
import { shortLength } from "../frontier/price-words.ts";
import { useSize } from "../frontier/use-size.ts";
import { inSlotOrder } from "../score/rows.tsx";
import { fixed, percent } from "../words/numbers.ts";
import { type CascadeProps, stateAfter } from "./cascade-props.ts";
import { cascadeScales } from "./cascade-scales.ts";
import { piecesApart } from "./pieces-apart.ts";

const MOST_DOTS = 40;
/** Points along the curve: it bends between corners that may lie far apart. */
const ALONG = 60;

/** A dot a round, pieces beside it, under the line of what any border of that length could reach. */
export function CascadeChart({ theCase, run, frontier, at, measure }: CascadeProps & { measure: BorderMeasure }) {
	const box = useRef<HTMLDivElement>(null);
	const title = useId();
	const size = useSize(box);
	const unit = measure === "edges" ? 1 : 1000;
	const nations = inSlotOrder(theCase);
	const states = [run.start, ...run.rounds];
	const borderOf = ({ border }: CascadeState) => (measure === "edges" ? border.edges : Math.round(border.km * 1000));
	const best = (border: number) =>
		frontier === undefined ? null : 1 - leastStrandedAt(frontier, border) / theCase.voters;
	const places = states.map((state) => ({ border: borderOf(state), share: state.selfDetermination }));
	const here = stateAfter(run, at);
	const bestOfEnds = places.flatMap(({ border }) => {
		const share = best(border);
		return share === null ? [] : [{ border, share }];
	});
	const scales = cascadeScales(size, unit, [...places, ...bestOfEnds]);
	const { plot, x, y } = scales;
	const curve = Array.from({ length: ALONG + 1 }, (_, i) => {
		const border = Math.round(scales.shortest + (i / ALONG) * (scales.longest - scales.shortest));
		return { border, share: best(border) };
	}).flatMap(({ border, share }) => (share === null ? [] : [[x(border), y(share)] as const]));
	const dots = places.map(({ border, share }) => [x(border), y(share)] as const);
	const pieces = states.map((state) => nations.map(({ id }) => fixed(state.pieces[id], 0)).join(" + "));
	const few = places.length <= MOST_DOTS;
	const drawn = [...dots.keys()].filter((i) => few || i === at || i === 0 || i === dots.length - 1);
	const labels = piecesApart(dots, pieces, at, drawn);
	return (
		<div className="chart cascade-chart" ref={box}>
			{size.width > 0 && (
				<svg width={size.width} height={size.height} role="img" aria-labelledby={title}>
					<title id={title}>
						{`Self-determination against border, ${run.rounds.length} rounds: from ${percent(run.start.selfDetermination)} at ${shortLength(places[0].border, measure)} to ${percent(states[states.length - 1].selfDetermination)} at ${shortLength(places[places.length - 1].border, measure)}. Here: ${percent(here.selfDetermination)}.`}
					</title>
					<Axes {...scales}>Self-determination against border; pieces beside the dots</Axes>
					{curve.length > 0 && (
						<>
							<path className="cannot" d={`${pathOf(curve)}L${plot.right} ${plot.top}L${plot.left} ${plot.top}Z`} />
							<path className="hull" d={pathOf(curve)} />
							<text className="aside" x={plot.right} y={curve[curve.length - 1][1] + 17} textAnchor="end">
								the most possible at this length
							</text>
						</>
					)}
					<path className="cascade-way" d={pathOf(dots)} />
					{drawn.map((i) => (
						<circle
							key={i}
							className={i === at ? "plan-mark" : "plan-mark open"}
							cx={dots[i][0]}
							cy={dots[i][1]}
							r={i === at ? 6 : 4}
						/>
					))}
					{labels.map(({ i, x: lx, y: ly, anchor }) => (
						<text key={i} className={i === at ? "label own" : "label"} x={lx} y={ly} textAnchor={anchor}>
							{pieces[i]}
						</text>
					))}
				</svg>
			)}
		</div>
	);
}
