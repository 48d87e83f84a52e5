/** A mark on a line and what it is called. */
export interface Marked {
	readonly x: number;
	readonly text: string;
}

/** Where a label stands: its anchor, how it hangs on it, and in which row: −1 is the first above the line, 1 the first below. */
export interface PlacedLabel {
	readonly x: number;
	readonly anchor: "start" | "middle" | "end";
	readonly row: number;
}

/** Width of a letter of a label, in pixels, on the safe side. */
const LETTER = 6.4;
const GAP = 5;
/** Nearest the line first, above before below. */
const ROWS = [-1, 1, -2, 2, -3, 3];

/**
 * Labels of marks on one line, none over another, none beyond the ends; `null` for one that finds no room.
 *
 * @param marks from left to right
 */
export function placeLabels(marks: readonly Marked[], left: number, right: number): readonly (PlacedLabel | null)[] {
	const taken: { row: number; from: number; to: number }[] = [];
	return marks.map(({ x, text }) => {
		const width = text.length * LETTER;
		const from = Math.max(left, Math.min(right - width, x - width / 2));
		const to = from + width;
		const row = ROWS.find((each) =>
			taken.every((other) => other.row !== each || to + GAP <= other.from || from >= other.to + GAP),
		);
		if (row === undefined) return null;
		taken.push({ row, from, to });
		if (from === left && x - width / 2 < left) return { x: left, anchor: "start", row };
		if (x + width / 2 > right) return { x: right, anchor: "end", row };
		return { x, anchor: "middle", row };
	});
}
