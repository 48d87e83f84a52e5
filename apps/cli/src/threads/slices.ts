/** What every thread is given: the work, and where the draws that nobody has taken yet begin. */
export interface SharedDraws<Work> {
	readonly work: Work;
	readonly draws: number;
	/** Draws that are taken at once. */
	readonly slice: number;
	/** The first draw that nobody has taken yet: one number, in memory that all threads share. */
	readonly next: Int32Array;
}

/** What came of some draws, the first of which is `first`. */
export interface DrawnSlice<Part> {
	readonly first: number;
	readonly draws: number;
	readonly part: Part;
}

/** Draws from `first` up to `end`, without the last. */
export type DrawRange<Work, Part> = (work: Work, first: number, end: number) => Part;

/**
 * Takes slices until all draws are taken. A draw is the same whoever simulates it, so a thread that starts late, or runs
 * slowly, takes fewer and changes nothing.
 */
export function* takeSlices<Work, Part>(
	{ work, draws, slice, next }: SharedDraws<Work>,
	draw: DrawRange<Work, Part>,
): Generator<DrawnSlice<Part>> {
	for (;;) {
		const first = Atomics.add(next, 0, slice);
		if (first >= draws) return;
		const end = Math.min(draws, first + slice);
		yield { first, draws: end - first, part: draw(work, first, end) };
	}
}
