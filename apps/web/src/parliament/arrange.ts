import type { Hemicycle } from "./seat-positions.ts";

/** How hemicycles stand in their box: lines of indices, and CSS pixels a step, the same for all. */
export interface Arrangement {
	readonly lines: readonly (readonly number[])[];
	readonly step: number;
}

interface Room {
	readonly width: number;
	/** Infinity where the box grows. */
	readonly height: number;
	/** Between two of a line, and under each for its words. */
	readonly gap: number;
	readonly words: number;
	/** Least width of one, for its words. */
	readonly least: number;
	readonly most: number;
}

/** Another line must be worth this much. */
const LARGER = 1.25;

/** Lines in which every seat can be drawn largest, the undivided country first; fewer lines where they are as good. */
export function arrange(hemicycles: readonly Hemicycle[], room: Room): Arrangement {
	const indices = [...hemicycles.keys()];
	const ways = indices.map((_, i) => inLines(indices, i + 1));
	const apart = indices.slice(1).map((_, i) => [[0], ...inLines(indices.slice(1), i + 1)]);
	const found = [...ways, ...apart].map((lines) => ({ lines, step: stepOf(lines, hemicycles, room) }));
	const largest = Math.max(...found.map(({ step }) => step));
	const good = found.filter(({ step }) => LARGER * step >= largest);
	return good.sort((p, q) => p.lines.length - q.lines.length || q.step - p.step)[0];
}

function inLines(indices: readonly number[], lines: number): number[][] {
	const length = Math.ceil(indices.length / lines);
	return Array.from({ length: Math.ceil(indices.length / length) }, (_, i) =>
		indices.slice(i * length, (i + 1) * length),
	);
}

function stepOf(lines: readonly (readonly number[])[], hemicycles: readonly Hemicycle[], room: Room): number {
	const wide = lines.map((line) =>
		fitWidth(
			line.map((i) => hemicycles[i].width),
			room,
		),
	);
	const tall = lines.reduce((sum, line) => sum + Math.max(...line.map((i) => hemicycles[i].height)), 0);
	return Math.max(0, Math.min(room.most, (room.height - lines.length * room.words) / tall, ...wide));
}

/** The largest step at which a line fits: one that is narrower than its words takes their width. */
function fitWidth(widths: readonly number[], { width, gap, least }: Room): number {
	let [free, steps] = [width - gap * (widths.length - 1), widths.reduce((sum, each) => sum + each, 0)];
	for (const each of [...widths].sort((p, q) => p - q)) {
		if ((each * free) / steps >= least) break;
		free -= least;
		steps -= each;
	}
	return steps > 0 ? free / steps : 0;
}
