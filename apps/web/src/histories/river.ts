import type { Stream } from "@velvet/scenarios";

/** A bar of the river: all histories that pass through it. */
export interface RiverNode {
	readonly key: string;
	readonly column: 0 | 1 | 2;
	readonly name: string;
	readonly histories: number;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly textX: number;
	readonly anchor: "start" | "end";
	/** Whether there is room for its name. */
	readonly labelled: boolean;
}

/** A stream between two bars, as a stroke of its width. */
export interface RiverLink {
	readonly key: string;
	readonly path: string;
	readonly width: number;
}

export interface River {
	readonly nodes: readonly RiverNode[];
	readonly links: readonly RiverLink[];
}

const BAR = 8;
const GAP = 5;
/** Names of less than this have no room beside their bar. */
const LINE = 13;
const columns = ["first", "answered", "end"] as const;

/** Lays out three columns of bars and the streams between them; every width is in proportion to its histories. */
export function layRiver(streams: readonly Stream[], draws: number, size: { width: number; height: number }): River {
	const { width, height } = size;
	const names = columns.map((column) => [...new Set(streams.map((stream) => stream[column] as string))]);
	const most = Math.max(...names.map((each) => each.length));
	const scale = Math.max(0, height - GAP * (most - 1) - 4) / draws;
	const at = [2, Math.round(width * 0.42), width - BAR - 2];
	const nodes = names.flatMap((each, column) => layColumn(streams, each, column as 0 | 1 | 2, at[column], scale));
	const find = (column: number, name: string) => nodes.find((node) => node.column === column && node.name === name);
	const links = [0, 1].flatMap((column) => {
		const used = new Map<string, number>();
		return pairsOf(streams, columns[column], columns[column + 1]).flatMap(({ from, to, histories }) => {
			const [source, target] = [find(column, from), find(column + 1, to)];
			if (source === undefined || target === undefined) return [];
			const thick = histories * scale;
			const y0 = source.y + take(used, source.key, thick) + thick / 2;
			const y1 = target.y + take(used, target.key, thick) + thick / 2;
			const [x0, x1] = [source.x + BAR, target.x];
			const middle = (x0 + x1) / 2;
			const path = `M${x0} ${y0.toFixed(1)}C${middle} ${y0.toFixed(1)} ${middle} ${y1.toFixed(1)} ${x1} ${y1.toFixed(1)}`;
			return [{ key: `${column} ${from} ${to}`, path, width: Math.max(0.5, thick) }];
		});
	});
	return { nodes, links };
}

function layColumn(
	streams: readonly Stream[],
	names: readonly string[],
	column: 0 | 1 | 2,
	x: number,
	scale: number,
): RiverNode[] {
	let [y, labelEnd] = [2, Number.NEGATIVE_INFINITY];
	return names.map((name) => {
		const histories = streams
			.filter((stream) => stream[columns[column]] === name)
			.reduce((sum, each) => sum + each.histories, 0);
		const height = histories * scale;
		const middle = y + height / 2;
		const labelled = middle - LINE / 2 >= labelEnd;
		if (labelled) labelEnd = middle + LINE / 2;
		const end = column === 2;
		const node: RiverNode = {
			key: `${column} ${name}`,
			column,
			name,
			histories,
			x,
			y,
			width: BAR,
			height,
			textX: end ? x - 5 : x + BAR + 5,
			anchor: end ? "end" : "start",
			labelled,
		};
		y += height + GAP;
		return node;
	});
}

function pairsOf(streams: readonly Stream[], from: (typeof columns)[number], to: (typeof columns)[number]) {
	const pairs = new Map<string, { from: string; to: string; histories: number }>();
	for (const stream of streams) {
		const key = `${stream[from]} ${stream[to]}`;
		const known = pairs.get(key) ?? { from: stream[from], to: stream[to], histories: 0 };
		known.histories += stream.histories;
		pairs.set(key, known);
	}
	return [...pairs.values()];
}

/** Where the next stream of a bar begins. */
function take(used: Map<string, number>, key: string, thick: number): number {
	const from = used.get(key) ?? 0;
	used.set(key, from + thick);
	return from;
}
