import type { LikelyVote } from "@velvet/scenarios";

/** A dot of the chart: the middle of its column, how high in it, and whether it passes. */
export interface Dot {
	/** Yes share at the middle of the column. */
	readonly at: number;
	/** 0 at the foot. */
	readonly row: number;
	readonly passes: boolean;
}

export interface DotColumns {
	readonly dots: readonly Dot[];
	/** Ends of the axis, as shares. */
	readonly from: number;
	readonly to: number;
	/** Width of a column. */
	readonly width: number;
	/** Dots in the highest column. */
	readonly highest: number;
}

const widths = [0.01, 0.02, 0.025, 0.04, 0.05] as const;
/** A column any higher is a wall, not dots; any more columns are a line. */
const MOST_COLUMNS = 36;
/** The threshold stands no farther right than this share of the axis. */
const WORDS = 0.6;

/**
 * Stacks votes into columns by yes share. Columns begin at the threshold, so that none holds both sides of it; those
 * that do not pass lie below those that do.
 */
export function dotColumns(votes: readonly LikelyVote[], threshold: number): DotColumns {
	const shares = votes.map(({ yesShare }) => yesShare);
	const low = Math.min(...shares, threshold);
	const high = Math.max(...shares, threshold);
	const width = widths.find((each) => (high - low) / each <= MOST_COLUMNS) ?? widths[widths.length - 1];
	const heights = new Map<number, number>();
	const ordered = [...votes].sort((p, q) => Number(p.passes) - Number(q.passes));
	const dots = ordered.map(({ yesShare, passes }): Dot => {
		// A share that is the threshold itself, but for its rounding, lies above it.
		const column = Math.floor((yesShare - threshold) / width + 1e-9);
		const row = heights.get(column) ?? 0;
		heights.set(column, row + 1);
		return { at: threshold + (column + 0.5) * width, row, passes };
	});
	const ats = dots.map(({ at }) => at);
	const from = Math.max(0, Math.min(...ats, threshold) - width);
	const reach = Math.max(...ats, threshold) + width;
	return {
		dots,
		from,
		// Room for words on the right of the threshold.
		to: Math.min(1, Math.max(reach, from + (threshold - from) / WORDS)),
		width,
		highest: Math.max(0, ...heights.values()),
	};
}
