/** Widths in CSS pixels. Constant on screen, but some grow a little with the zoom, as the land does. */
export interface LineWidths {
	readonly seam: number;
	/** Width of one band, on one side of the seam. */
	readonly band: number;
	readonly state: number;
	/** 0 where counties have no lines. */
	readonly county: number;
	readonly coast: number;
	/** Growth of hatch lines and their period. */
	readonly hatchGrowth: number;
}

/** Above this many cut lines a national map draws its border finer. */
const DENSE_LINES = 500;

/** On a stage where the whole country is less than this scale, lines are finer by up to a third: a phone. */
const FULL_SCALE = 0.62;

/** @param scale CSS pixels to a frame unit. */
export function lineWidths(zoom: number, cutLines: number, scale: number): LineWidths {
	const dense = cutLines > DENSE_LINES;
	const near = between(zoom, 1, 2);
	const small = Math.min(1, Math.max(0.68, scale / FULL_SCALE));
	return {
		seam: small * mix(dense ? 0.9 : 1.5, 2.1, near),
		band: small * mix(dense ? 2.2 : 4, 6.5, near),
		state: mix(0.85, 1.4, near),
		county: zoom >= 2.5 ? 0.6 : 0,
		coast: mix(0.6, 0.9, near),
		hatchGrowth: mix(1, 1.3, between(zoom, 1.5, 4)),
	};
}

function between(value: number, low: number, high: number): number {
	return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

function mix(from: number, to: number, share: number): number {
	return from + (to - from) * share;
}
