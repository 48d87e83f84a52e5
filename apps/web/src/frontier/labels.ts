import type { Plot } from "./scales.ts";

/** A mark that wants a label beside it. */
export interface Mark {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly text: string;
	/** Placed first. */
	readonly first?: boolean;
}

export interface Label {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: "start" | "end" | "middle";
	readonly text: string;
}

export interface Box {
	readonly x0: number;
	readonly y0: number;
	readonly x1: number;
	readonly y1: number;
}

const LETTER = 6;
const AWAY = 9;
const LINE = 14;

/**
 * Places labels beside their marks without covering each other, a mark or the curve; one that fits nowhere is left
 * out (its mark still has a name for those who point at it or listen).
 */
export function placeLabels(
	marks: readonly Mark[],
	plot: Plot,
	curve: readonly (readonly [number, number])[],
	keepClear: readonly Box[] = [],
): readonly Label[] {
	const taken: Box[] = marks.map(({ x, y }) => ({ x0: x - 4, y0: y - 4, x1: x + 4, y1: y + 4 }));
	// From both ends inwards: marks at an edge have the least choice.
	taken.push(...keepClear);
	const middle = (plot.left + plot.right) / 2;
	const order = [...marks].sort(
		(p, q) => Number(q.first ?? false) - Number(p.first ?? false) || Math.abs(q.x - middle) - Math.abs(p.x - middle),
	);
	const labels: Label[] = [];
	for (const mark of order) {
		const width = mark.text.length * LETTER;
		const free = [...raised(mark, marks), ...candidates(mark)].filter((label) => {
			const box = boxOf(label, width);
			const inside =
				box.x0 >= plot.left - 2 && box.x1 <= plot.right + 20 && box.y0 >= plot.top - 16 && box.y1 <= plot.bottom;
			return inside && !taken.some((other) => overlaps(box, other));
		});
		// Over the curve only where there is no other room: the halo keeps it readable.
		const clear = free.find((label) => !curve.some((point) => holds(boxOf(label, width), point)));
		const label = clear ?? free[0];
		if (label === undefined) continue;
		labels.push(label);
		taken.push(boxOf(label, width));
	}
	return labels;
}

/** Two labels that must stand side by side or not at all: one camp is never named alone. */
export function bothOrNeither(labels: readonly Label[], pair: readonly [string, string]): readonly Label[] {
	const placed = labels.filter((label) => pair.includes(label.key)).length;
	return placed === 1 ? labels.filter((label) => !pair.includes(label.key)) : labels;
}

/** Two marks that nearly meet, one over the other: the upper one's label makes room for the lower one's. */
function raised({ key, x, y, text }: Mark, marks: readonly Mark[]): readonly Label[] {
	const under = marks.find((mark) => mark.key !== key && Math.abs(mark.x - x) < 8 && mark.y > y && mark.y - y < 24);
	if (under === undefined) return [];
	return [{ key, text, x: x + AWAY, y: Math.min(y + 4, under.y - 1 - LINE), anchor: "start" }];
}

/** Right, above right, above, above left, below right, below left, left, then farther off. */
function candidates({ key, x, y, text }: Mark): readonly Label[] {
	return [
		{ key, text, x: x + AWAY, y: y + 4, anchor: "start" },
		{ key, text, x: x + AWAY, y: y - 1, anchor: "start" },
		{ key, text, x: x + 6, y: y - 8, anchor: "start" },
		{ key, text, x, y: y - 10, anchor: "middle" },
		{ key, text, x: x + 6, y: y - 10, anchor: "end" },
		{ key, text, x: x + 8, y: y + 15, anchor: "start" },
		{ key, text, x: x - 4, y: y - 20, anchor: "end" },
		{ key, text, x: x - AWAY, y: y + 4, anchor: "end" },
		{ key, text, x: x - 6, y: y + 16, anchor: "end" },
		{ key, text, x: x + 12, y: y - 10, anchor: "end" },
		{ key, text, x: x + 12, y: y - 25, anchor: "end" },
		{ key, text, x: x - 30, y: y - 12, anchor: "end" },
		{ key, text, x: x + 12, y: y - 38, anchor: "end" },
	];
}

function boxOf({ x, y, anchor }: Label, width: number): Box {
	const x0 = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
	return { x0, x1: x0 + width, y0: y - 10, y1: y + 3 };
}

function overlaps(p: Box, q: Box): boolean {
	return p.x0 < q.x1 && q.x0 < p.x1 && p.y0 < q.y1 && q.y0 < p.y1;
}

function holds(box: Box, [x, y]: readonly [number, number]): boolean {
	return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
}
