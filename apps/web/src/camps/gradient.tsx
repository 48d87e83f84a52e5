import type { Decile } from "@velvet/core";
import { useId, useRef } from "react";
import { useSize } from "../frontier/use-size.ts";
import { percent } from "../words/numbers.ts";
import { CampMark } from "./camp-marks.tsx";
import { inUnitOf } from "./multiples.ts";

interface Props {
	readonly deciles: readonly Decile[];
	/** What the tenths are sorted by, for those who hear the chart. */
	readonly title: string;
	readonly unit: string;
	/** Words under the two ends; figures when left out. */
	readonly ends?: readonly [string, string];
	/** Without numbers on the axis of shares, where many stand side by side. */
	readonly small?: boolean;
}

const LETTER = 5.6;

/** Each camp's share of the voters, from the tenth with the lowest figure to the tenth with the highest. */
export function Gradient({ deciles, title, unit, ends, small = false }: Props) {
	const box = useRef<HTMLDivElement>(null);
	const { width, height } = useSize(box);
	const id = useId();
	const plot = { left: small ? 8 : 36, right: width - 10, top: 8, bottom: height - 20 };
	const x = (at: number) => plot.left + 4 + ((plot.right - plot.left - 8) * (at + 0.5)) / Math.max(1, deciles.length);
	const y = (share: number) => plot.bottom - share * (plot.bottom - plot.top);
	const [low, high] = ends ?? [
		inUnitOf(unit, deciles[0]?.from ?? null),
		inUnitOf(unit, deciles[deciles.length - 1]?.to ?? null),
	];
	const narrow = LETTER * (low.length + high.length) > plot.right - plot.left - 12;
	return (
		<div className="gradient" ref={box}>
			{width > 0 && height > 0 && (
				<svg width={width} height={height} role="img" aria-labelledby={id}>
					<title id={id}>{spoken(title, deciles)}</title>
					{[0, 0.5, 1].map((share) => (
						<g key={share} className="axes">
							<line x1={plot.left} x2={plot.right} y1={y(share)} y2={y(share)} />
							{!small && (
								<text x={plot.left - 6} y={y(share) + 4} textAnchor="end">
									{100 * share}
									{share === 1 ? " %" : ""}
								</text>
							)}
						</g>
					))}
					{(["A", "B"] as const).map((camp) => (
						<g key={camp}>
							<path
								className={`camp-line of-${camp.toLowerCase()}`}
								d={deciles.map(({ share }, at) => `${at === 0 ? "M" : "L"}${x(at)} ${y(share[camp])}`).join("")}
							/>
							{deciles.map(({ share, from }, at) => (
								<CampMark key={from} camp={camp} x={x(at)} y={y(share[camp])} />
							))}
						</g>
					))}
					<text className="axis-end" x={narrow ? 0 : plot.left} y={height - 4}>
						{low}
					</text>
					<text className="axis-end" x={narrow ? width : plot.right} y={height - 4} textAnchor="end">
						{high}
					</text>
				</svg>
			)}
		</div>
	);
}

function spoken(title: string, deciles: readonly Decile[]): string {
	const [first, last] = [deciles[0], deciles[deciles.length - 1]];
	if (first === undefined || last === undefined) return `${title}: no figures.`;
	const both = ({ share }: Decile) => `A ${percent(share.A, 0)}, B ${percent(share.B, 0)}`;
	return `${title}: in the lowest tenth of voters ${both(first)}; in the highest ${both(last)}.`;
}
