import type { BorderMeasure } from "@velvet/scenarios";
import { leastStrandedAt } from "@velvet/scenarios";
import { useId, useRef } from "react";
import { Axes } from "../frontier/axes.tsx";
import { pathOf } from "../frontier/curve.ts";
import { shortLength } from "../frontier/price-words.ts";
import type { Plot } from "../frontier/scales.ts";
import { useSize } from "../frontier/use-size.ts";
import { inSlotOrder } from "../score/rows.tsx";
import { fixed, percent } from "../words/numbers.ts";
import { type CascadeProps, stateAfter } from "./cascade-props.ts";
import { cascadeScales } from "./cascade-scales.ts";
import { piecesApart } from "./pieces-apart.ts";

/** More rounds than this make a scribble against the border, which then goes to and fro: they are drawn one after another. */
const MOST_DOTS = 40;
/** Points along the curve: it bends between corners that may lie far apart. */
const ALONG = 60;
const ASIDE = "the most possible at this length";
/** Width of those words, and the height that a line of them takes. */
const ASIDE_SIZE = { width: 190, height: 17 };

/** A dot a round, pieces beside it, under the line of what any border of that length could reach. */
export function CascadeChart({ theCase, run, frontier, at, measure }: CascadeProps & { measure: BorderMeasure }) {
	const box = useRef<HTMLDivElement>(null);
	const title = useId();
	const size = useSize(box);
	const nations = inSlotOrder(theCase);
	const states = [run.start, ...run.rounds];
	const byRound = states.length > MOST_DOTS;
	const unit = measure === "edges" || byRound ? 1 : 1000;
	const borders = states.map(({ border }) => (measure === "edges" ? border.edges : Math.round(border.km * 1000)));
	const best = (border: number) =>
		frontier === undefined ? null : 1 - leastStrandedAt(frontier, border) / theCase.voters;
	const shares = states.map((state) => state.selfDetermination);
	const across = byRound ? [...states.keys()] : borders;
	const here = stateAfter(run, at);
	const bestOfEnds = borders.flatMap((border, i) => {
		const share = best(border);
		return share === null ? [] : [{ border: across[i], share }];
	});
	const places = across.map((border, i) => ({ border, share: shares[i] }));
	const { plot, x, y, shortest, longest, ...axes } = cascadeScales(size, unit, [...places, ...bestOfEnds]);
	const curve = (byRound ? bestOfEnds : along(shortest, longest, best)).map(
		({ border, share }) => [x(border), y(share)] as const,
	);
	const dots = places.map(({ border, share }) => [x(border), y(share)] as const);
	const aside = asideAt(curve, dots, plot);
	const pieces = states.map((state) => nations.map(({ id }) => fixed(state.pieces[id], 0)).join(" + "));
	const drawn = [...dots.keys()].filter((i) => !byRound || i === at || i === 0 || i === dots.length - 1);
	const labels = piecesApart(dots, pieces, at, drawn);
	const [first, last] = [borders[0], borders[borders.length - 1]].map((border) => shortLength(border, measure));
	const against = byRound ? "by round" : measure === "edges" ? "by lines of border" : "by km of border";
	return (
		<figure className="cascade-figure">
			<figcaption>
				Self-determination {against}, axes cut; pieces: {nations.map(({ name }) => name).join(" + ")}
			</figcaption>
			<div className="chart cascade-chart" ref={box}>
				{size.width > 0 && (
					<svg width={size.width} height={size.height} role="img" aria-labelledby={title}>
						<title id={title}>
							{`Self-determination ${against}, ${run.rounds.length} rounds: from ${percent(shares[0])} at ${first} to ${percent(shares[shares.length - 1])} at ${last}. Here: ${percent(here.selfDetermination)}.`}
						</title>
						<Axes plot={plot} {...axes}>
							{null}
						</Axes>
						{curve.length > 0 && (
							<>
								<path
									className="cannot"
									d={`${pathOf(curve)}L${curve[curve.length - 1][0]} ${plot.top}L${curve[0][0]} ${plot.top}Z`}
								/>
								<path className="hull" d={pathOf(curve)} />
								{aside !== null && (
									<text className="aside" x={plot.right} y={aside} textAnchor="end">
										{ASIDE}
									</text>
								)}
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
		</figure>
	);
}

function along(shortest: number, longest: number, best: (border: number) => number | null) {
	return Array.from({ length: ALONG + 1 }, (_, i) => {
		const border = Math.round(shortest + (i / ALONG) * (longest - shortest));
		return { border, share: best(border) };
	}).flatMap(({ border, share }) => (share === null ? [] : [{ border, share }]));
}

type Points = readonly (readonly [number, number])[];

/** Base of the words at the right end of the curve: above it where there is room, else below; `null` where there is none. */
function asideAt(curve: Points, dots: Points, plot: Plot): number | null {
	const heights = (points: Points) => points.filter(([x]) => x >= plot.right - ASIDE_SIZE.width).map(([, y]) => y);
	const top = Math.min(...heights(curve));
	if (top - plot.top >= ASIDE_SIZE.height) return top - 5;
	const below = Math.max(...heights(curve)) + ASIDE_SIZE.height;
	return below + 8 <= Math.min(plot.bottom, ...heights(dots)) ? below : null;
}
