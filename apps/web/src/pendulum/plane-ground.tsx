import type { Contour, PatiencePlane } from "@velvet/scenarios";
import type { PlaneScales } from "./plane-scales.ts";

/** Labels closer than this are left out, in pixels. */
const APART = 12;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

interface Props {
	readonly plane: PatiencePlane;
	readonly scales: PlaneScales;
}

/** Steps of grey from the least patience to the greatest, each line with its number; the reader's own in ink. */
export function PlaneGround({ plane: { contours, own }, scales }: Props) {
	const { left, right, top, bottom, x, y } = scales;
	// The darkest asks for the most; lighter steps are laid over it from the top.
	const steps = contours.map((contour, step) => ({ contour, step })).reverse();
	return (
		<>
			<rect
				className={`plane-step step-${contours.length}`}
				x={left}
				y={top}
				width={right - left}
				height={bottom - top}
			/>
			{steps.map(({ contour, step }) => (
				<path
					key={contour.patience}
					className={`plane-step step-${step}`}
					d={`${lineOf(contour, scales)}L${x(1)},${y(0)}Z`}
				/>
			))}
			{contours.map((contour) => (
				<path key={contour.patience} className="contour" d={lineOf(contour, scales)} />
			))}
			{own !== null && <path className="contour own" d={lineOf(own, scales)} />}
			<Axes scales={scales} />
			{labelled(own === null ? contours : [own, ...contours], scales).map(({ contour, at }) => (
				<text
					key={contour === own ? "own" : contour.patience}
					className={contour === own ? "contour-label own" : "contour-label"}
					x={right + 4}
					y={at + 4}
				>
					{String(Number(contour.patience.toFixed(3)))}
				</text>
			))}
		</>
	);
}

function lineOf({ line }: Contour, { x, y }: PlaneScales): string {
	return line.map(({ phi, loss }, i) => `${i === 0 ? "M" : "L"}${x(phi).toFixed(1)},${y(loss).toFixed(1)}`).join("");
}

/** The lines that have room for their number on the right, the first ones first. */
function labelled(contours: readonly Contour[], { y }: PlaneScales) {
	const taken: number[] = [];
	return contours.flatMap((contour) => {
		const at = y(contour.line[contour.line.length - 1].loss);
		if (taken.some((other) => Math.abs(other - at) < APART)) return [];
		taken.push(at);
		return [{ contour, at }];
	});
}

function Axes({ scales: { left, right, top, bottom, x, y } }: { scales: PlaneScales }) {
	return (
		<g className="axes">
			{TICKS.map((tick) => (
				<g key={tick}>
					<text x={x(tick)} y={bottom + 14} textAnchor="middle">
						{tick}
					</text>
					<text x={left - 5} y={y(tick) + 4} textAnchor="end">
						{tick}
					</text>
				</g>
			))}
			<text className="axis-title" x={(left + right) / 2} y={bottom + 29} textAnchor="middle">
				chance that power changes hands in a term
			</text>
			<text className="axis-title" x={0} y={top - 9}>
				loss to a gain of 1
			</text>
			<text className="axis-title" x={right + 34} y={top - 9} textAnchor="end">
				least patience
			</text>
		</g>
	);
}
