import type { ReactNode } from "react";
import type { Plot, Tick } from "./scales.ts";

interface AxesProps {
	readonly plot: Plot;
	/** Both in pixels. The last label across ends at its tick, so that it stays inside the chart. */
	readonly xTicks: readonly Tick[];
	readonly yTicks: readonly Tick[];
	readonly children: ReactNode;
}

/** The axes of a chart against the border, under the title that its children are. */
export function Axes({ plot, xTicks, yTicks, children }: AxesProps) {
	return (
		<g className="axes">
			<text className="axis-title" x="10" y="9">
				{children}
			</text>
			{yTicks.map((tick) => (
				<g key={tick.at}>
					<line x1={plot.left} x2={plot.right} y1={tick.at} y2={tick.at} />
					<text x={plot.left - 9} y={tick.at + 4} textAnchor="end">
						{tick.label}
					</text>
				</g>
			))}
			{xTicks.map((tick, i) => (
				<text key={tick.label} x={tick.at} y={plot.bottom + 16} textAnchor={i === xTicks.length - 1 ? "end" : "middle"}>
					{tick.label}
				</text>
			))}
		</g>
	);
}
