import { useRef } from "react";
import { Axes } from "../frontier/axes.tsx";
import { useSize } from "../frontier/use-size.ts";
import { percent } from "../words/numbers.ts";
import { fanScales } from "./fan-scales.ts";
import type { MovesProps } from "./moves-props.ts";

/** Self-determination of the plan year by year: the middle, what nine tenths and half of the draws hold, today's moves, and the target. */
export function FanChart({ view }: Pick<MovesProps, "view">) {
	const box = useRef<HTMLDivElement>(null);
	const { width, height } = useSize(box);
	const { fan, moversNeeded, draws } = view;
	const { target } = moversNeeded;
	const last = fan[fan.length - 1];
	const { plot, x, y, xTicks, yTicks } = fanScales(fan, target, width, height);
	const line = (value: (at: number) => number) =>
		fan.map((each, i) => `${i === 0 ? "M" : "L"}${x(each.year)},${y(value(i))}`).join("");
	const band = (low: "p05" | "p25", high: "p75" | "p95") =>
		`${line((i) => fan[i][high])}${[...fan]
			.reverse()
			.map((each) => `L${x(each.year)},${y(each[low])}`)
			.join("")}Z`;
	const said = `Self-determination over ${last.year} years, from ${percent(fan[0].middle)} to ${percent(last.middle)}; nine tenths of ${draws} draws end between ${percent(last.p05)} and ${percent(last.p95)}; as people move today ${percent(last.asToday)}; target ${percent(target)}.`;
	return (
		<figure className="moves-figure">
			<figcaption>
				<Key kind="middle">self-determination</Key> <Key kind="band">draws</Key> <Key kind="today">as today</Key>
			</figcaption>
			<div className="chart" ref={box}>
				{width > 0 && (
					<svg width={width} height={height} role="img" aria-label={said}>
						<Axes plot={plot} xTicks={xTicks} yTicks={yTicks}>
							{""}
						</Axes>
						<path className="moves-band" d={band("p05", "p95")} />
						<path className="moves-band" d={band("p25", "p75")} />
						<path className="moves-today" d={line((i) => fan[i].asToday)} />
						<path className="moves-middle" d={line((i) => fan[i].middle)} />
						<line className="moves-target" x1={plot.left} x2={plot.right} y1={y(target)} y2={y(target)} />
						<text className="moves-count" x={plot.left + 6} y={y(target) - 5}>
							target {percent(target, Number.isInteger(target * 100) ? 0 : 1)}
						</text>
					</svg>
				)}
			</div>
		</figure>
	);
}

function Key({ kind, children }: { kind: string; children: string }) {
	return (
		<span className="moves-key">
			<i className={`moves-swatch ${kind}`} /> {children}
		</span>
	);
}
