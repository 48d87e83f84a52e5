import { useRef } from "react";
import { useSize } from "../frontier/use-size.ts";
import { CampMark } from "./camp-marks.tsx";
import { bare, type Multiple } from "./multiples.ts";

const HEIGHT = 19;
const LINE = 9.5;
/** Room for the figure at each end of the axis. */
const END = 46;

/** Both means on one axis: A's above the line, B's below it, so that neither covers the other. */
export function DotPair({ multiple }: { multiple: Multiple }) {
	const box = useRef<HTMLDivElement>(null);
	const { width } = useSize(box);
	const { A, B, both, unit, axis } = multiple;
	const [low, high] = axis;
	const x = (value: number) => END + 6 + (width - 2 * END - 12) * (high > low ? (value - low) / (high - low) : 0.5);
	return (
		<div className="dot-pair" ref={box}>
			{width > 0 && (
				<svg width={width} height={HEIGHT} aria-hidden="true">
					<line className="pair-axis" x1={END} x2={width - END} y1={LINE} y2={LINE} />
					{both !== null && <line className="pair-both" x1={x(both)} x2={x(both)} y1={LINE - 5} y2={LINE + 5} />}
					{A !== null && <CampMark camp="A" x={x(A)} y={LINE - 4.5} />}
					{B !== null && <CampMark camp="B" x={x(B)} y={LINE + 4.5} />}
					<text className="axis-end" x={END - 7} y={LINE + 4} textAnchor="end">
						{bare(unit, low)}
					</text>
					<text className="axis-end" x={width - END + 7} y={LINE + 4}>
						{bare(unit, high)}
					</text>
				</svg>
			)}
		</div>
	);
}

/** "A 352  B 429": the means in figures, at the same size. */
export function MeanFigures({ multiple: { A, B, unit } }: { multiple: Multiple }) {
	return (
		<span className="means">
			<span>
				<b className="of-a">A</b> {bare(unit, A)}
			</span>
			<span>
				<b className="of-b">B</b> {bare(unit, B)}
			</span>
		</span>
	);
}
