/** Where the pieces of a round are written. */
export interface PiecesLabel {
	readonly i: number;
	readonly x: number;
	readonly y: number;
	readonly anchor: "start" | "middle";
}

const LETTER = 6.6;
const LINE = 14;

/**
 * Labels under their dots, or right of them, that do not touch: the round on screen first, then the ends, then the others.
 *
 * @param drawn places of the rounds that have a dot
 */
export function piecesApart(
	dots: readonly (readonly [number, number])[],
	texts: readonly string[],
	at: number,
	drawn: readonly number[],
): readonly PiecesLabel[] {
	const last = dots.length - 1;
	const rank = (i: number) => (i === at ? 0 : i === 0 || i === last ? 1 : 2);
	const order = [...drawn].sort((p, q) => rank(p) - rank(q) || p - q);
	const taken: { x0: number; x1: number; y0: number; y1: number }[] = drawn
		.map((i) => dots[i])
		.map(([x, y]) => ({
			x0: x - 4,
			x1: x + 4,
			y0: y - 4,
			y1: y + 4,
		}));
	const labels: PiecesLabel[] = [];
	for (const i of order) {
		const [x, y] = dots[i];
		const width = texts[i].length * LETTER;
		const below = { i, x, y: y + 19, anchor: "middle" as const };
		const beside = { i, x: x + 10, y: y + 13, anchor: "start" as const };
		for (const label of [beside, below]) {
			const x0 = label.anchor === "start" ? label.x : label.x - width / 2;
			const box = { x0, x1: x0 + width, y0: label.y - LINE + 4, y1: label.y + 2 };
			if (taken.some((other) => box.x0 < other.x1 && other.x0 < box.x1 && box.y0 < other.y1 && other.y0 < box.y1))
				continue;
			taken.push(box);
			labels.push(label);
			break;
		}
	}
	return labels.sort((p, q) => p.i - q.i);
}
