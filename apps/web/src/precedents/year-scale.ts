/** Years along the axis of the answers. Before the turn, where few votes are, a year has less room. */
export interface YearScale {
	/** Place of a year between 0 and `width`. */
	at(year: number): number;
	/** Years that the axis names. */
	readonly ticks: readonly number[];
	/** Where the scale changes; `null` where it is one. */
	readonly turn: number | null;
}

/** From here on a year has more room: 92 of the 110 votes. */
const TURN = 1945;
/** Share of the width that the years before the turn have. */
const BEFORE = 0.2;
/** Pixels that the name of a year needs. */
const ROOM = 44;

/** @param first first and @param last last year that is drawn, first < last */
export function yearScale(first: number, last: number, width: number): YearScale {
	const turned = first < TURN && TURN < last;
	const atTurn = turned ? BEFORE * width : 0;
	const linear = (year: number, from: number, to: number, left: number, right: number) =>
		left + ((year - from) / (to - from)) * (right - left);
	const at = (year: number) => {
		if (!turned) return linear(year, first, last, 0, width);
		return year < TURN ? linear(year, first, TURN, 0, atTurn) : linear(year, TURN, last, atTurn, width);
	};
	return { at, ticks: ticksOf(first, last, turned, at, width), turn: turned ? TURN : null };
}

/** Round years that have room beside those before; the turn is always named. */
function ticksOf(
	first: number,
	last: number,
	turned: boolean,
	at: (year: number) => number,
	width: number,
): readonly number[] {
	const round: number[] = [];
	for (let year = Math.ceil(first / 10) * 10; year <= last; year += 10) round.push(year);
	const kept = turned ? [TURN] : [];
	for (const year of round) {
		const fits = at(year) <= width - ROOM / 4 && kept.every((other) => Math.abs(at(other) - at(year)) >= ROOM);
		if (fits) kept.push(year);
	}
	return kept.sort((p, q) => p - q);
}
