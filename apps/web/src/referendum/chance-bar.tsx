import { ofHundred } from "./assumption-words.ts";

const WIDTH = 130;
const SIDE = 24;

/** CSS pixels from the left of a bar. */
export function placeOfChance(chance: number): number {
	return SIDE + chance * (WIDTH - 2 * SIDE);
}

/** The chances at both ends of an assumption, and the one that stands, on one scale from 0 to 100. */
export function ChanceBar({ low, high, now }: { readonly low: number; readonly high: number; readonly now: number }) {
	const x = placeOfChance;
	const [least, most] = [Math.min(low, high), Math.max(low, high)];
	return (
		<svg
			className="chance-bar"
			viewBox={`0 0 ${WIDTH} 22`}
			role="img"
			aria-label={`Passes in ${ofHundred(low)} of 100 at the low end, ${ofHundred(high)} at the high end`}
		>
			<rect x={x(least)} y={6} width={Math.max(1.5, x(most) - x(least))} height={10} />
			<line x1={x(now)} x2={x(now)} y1={0} y2={22} />
			<text x={x(least) - 5} y={15} textAnchor="end">
				{ofHundred(least)}
			</text>
			<text x={x(most) + 5} y={15}>
				{ofHundred(most)}
			</text>
		</svg>
	);
}
