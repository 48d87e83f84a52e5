import { useId, useMemo, useRef } from "react";
import type { Compared } from "../difference/compared.ts";
import type { TwoFrontiers } from "../engine/compare-views.ts";
import { Axes } from "../frontier/axes.tsx";
import { pathOf } from "../frontier/curve.ts";
import { shortLength } from "../frontier/price-words.ts";
import { useSize } from "../frontier/use-size.ts";
import { percent } from "../words/numbers.ts";
import { shareScales } from "./share-scales.ts";

/** Both frontiers as shares of their voters: the first vote's solid, the second's dashed, and the plan on screen in each. */
export function TwoFrontiersChart({ compared, frontiers }: { compared: Compared; frontiers: TwoFrontiers }) {
	const box = useRef<HTMLDivElement>(null);
	const { width, height } = useSize(box);
	const titleId = useId();
	const { curves, comparison } = frontiers;
	const plans = useMemo(() => placesOf(compared, comparison.measure), [compared, comparison.measure]);
	const scales = useMemo(
		() => shareScales({ width, height }, comparison.measure, [...curves.flat(), ...plans]),
		[width, height, comparison.measure, curves, plans],
	);
	const { plot, x, y } = scales;
	const years = [compared.x, compared.y].map(({ theCase }) => theCase.vote.year);
	const paths = curves.map((curve) => pathOf(curve.map(({ border, share }) => [x(border), y(share)] as const)));
	const said = plans.map(
		({ border, share }, i) => `${years[i]}: ${percent(share)} with ${shortLength(border, comparison.measure)}`,
	);
	return (
		<div className="chart two-frontiers" ref={box}>
			{width > 0 && (
				<svg width={width} height={height} role="img" aria-labelledby={titleId}>
					<title id={titleId}>
						{`The frontiers of ${years.join(" and ")}: voters under the other camp, as a share, against the border. This plan, ${said.join("; ")}.`}
					</title>
					<Axes {...scales}>Voters under the other camp, of each vote; axis from {percent(scales.lowest, 0)}</Axes>
					<path className="hull" d={paths[0]} />
					<path className="hull dashed" d={paths[1]} />
					{plans.map(({ border, share }, i) => (
						<circle
							key={years[i]}
							className={i === 0 ? "plan-mark" : "plan-mark open"}
							cx={x(border)}
							cy={y(share)}
							r="5.5"
						/>
					))}
					<Key years={years} x={plot.right} y={plot.top + 12} />
				</svg>
			)}
		</div>
	);
}

/** Where the plan on screen lies in each year; nowhere while land has no nation. */
function placesOf({ x, y }: Compared, measure: "edges" | "km") {
	return [x, y].flatMap(({ score, theCase }) => {
		if (score.unassigned > 0) return [];
		const { border, stranded } = score.metrics;
		return [
			{ border: measure === "edges" ? border.edges : border.km * 1000, share: (stranded.value ?? 0) / theCase.voters },
		];
	});
}

function Key({ years, x, y }: { years: readonly number[]; x: number; y: number }) {
	return (
		<g transform={`translate(${x - 178} ${y})`}>
			{years.map((year, i) => (
				<g key={year} transform={`translate(0 ${18 * i})`}>
					<path className={i === 0 ? "hull" : "hull dashed"} d="M0 0h34" />
					<circle className={i === 0 ? "plan-mark" : "plan-mark open"} cx="50" cy="0" r="5.5" />
					<text x="64" y="4">
						{year}: best; this plan
					</text>
				</g>
			))}
		</g>
	);
}
