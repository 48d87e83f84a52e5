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
	readonly textY: number;
	/** Whether there is room for its name. */
	readonly labelled: boolean;
}

/** A stream between two bars, as a ribbon. */
export interface RiverLink {
	readonly key: string;
	readonly path: string;
}

export interface River {
	readonly nodes: readonly RiverNode[];
	readonly links: readonly RiverLink[];
}

const BAR = 8;
const GAP = 5;
/** A name is this high: one that would meet the one above has no room. */
const LINE = 13;
/** Room for the names of the last column, right of it, in pixels. */
const NAMES = 80;
const columns = ["first", "answered", "end"] as const;
/** From top to bottom: the further apart, the higher; so streams cross little, and both rivers are read alike. */
const ends = ["parted", "autonomy", "left-open", "blocked", "voted-down", "not-asked"] as const;
const order: readonly (readonly string[])[] = [
	[...ends, "open"],
	[...ends, "never"],
	["both", "left0", "left1", "autonomy", "one", "open"],
];

/** Lays out three columns of bars and the streams between them; every width is in proportion to its histories. */
export function layRiver(streams: readonly Stream[], draws: number, size: { width: number; height: number }): River {
	const { width, height } = size;
	const names = columns.map((column, i) =>
		order[i].filter((name) => streams.some((stream) => stream[column] === name)),
	);
	const most = Math.max(...names.map((each) => each.length));
	const scale = Math.max(0, height - GAP * (most - 1) - 4) / draws;
	const right = Math.max(0, width - BAR - NAMES);
	const at = [2, Math.round(right / 2), right];
	const nodes = names.flatMap((each, column) =>
		layColumn(streams, each, column as 0 | 1 | 2, at[column], scale, height - 3),
	);
	const find = (column: number, name: string) => nodes.find((node) => node.column === column && node.name === name);
	const links = [0, 1].flatMap((column) => {
		const used = new Map<string, number>();
		return pairsOf(streams, columns[column], columns[column + 1]).flatMap(({ from, to, histories }) => {
			const [source, target] = [find(column, from), find(column + 1, to)];
			if (source === undefined || target === undefined) return [];
			const thick = histories * scale;
			const y0 = source.y + take(used, source.key, thick);
			const y1 = target.y + take(used, target.key, thick);
			return [{ key: `${column} ${from} ${to}`, path: ribbon(source.x + BAR, y0, target.x, y1, Math.max(0.5, thick)) }];
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
	bottom: number,
): RiverNode[] {
	let y = 2;
	const bars = names.map((name) => {
		const histories = streams
			.filter((stream) => stream[columns[column]] === name)
			.reduce((sum, each) => sum + each.histories, 0);
		const height = histories * scale;
		const middle = Math.max(y + height / 2, LINE / 2);
		const node = {
			key: `${column} ${name}`,
			column,
			name,
			histories,
			x,
			y,
			width: BAR,
			height,
			textX: x + BAR + 4,
			textY: middle + 4,
		};
		y += height + GAP;
		return node;
	});
	return withNames(bars, bottom);
}

/** Names move apart where they would meet, as little as they must; where a column has no room for all, few histories go unnamed. */
function withNames(bars: readonly Omit<RiverNode, "labelled">[], bottom: number): RiverNode[] {
	const room = Math.max(1, Math.floor(bottom / LINE));
	const named = bars.toSorted((p, q) => q.histories - p.histories).slice(0, room);
	const rows = bars.filter((bar) => named.includes(bar)).map(({ textY }) => textY);
	for (let i = 1; i < rows.length; i++) rows[i] = Math.max(rows[i], rows[i - 1] + LINE);
	for (let i = rows.length - 1; i >= 0; i--) rows[i] = Math.min(rows[i], (rows[i + 1] ?? bottom + LINE) - LINE);
	const places = rows.values();
	return bars.map((bar) =>
		named.includes(bar)
			? { ...bar, textY: places.next().value ?? bar.textY, labelled: true }
			: { ...bar, labelled: false },
	);
}

function pairsOf(streams: readonly Stream[], from: (typeof columns)[number], to: (typeof columns)[number]) {
	const pairs = new Map<string, { from: string; to: string; histories: number }>();
	for (const stream of streams) {
		const key = `${stream[from]} ${stream[to]}`;
		const known = pairs.get(key) ?? { from: stream[from], to: stream[to], histories: 0 };
		known.histories += stream.histories;
		pairs.set(key, known);
	}
	const place = (column: (typeof columns)[number], name: string) => order[columns.indexOf(column)].indexOf(name);
	return [...pairs.values()].sort(
		(p, q) => place(from, p.from) - place(from, q.from) || place(to, p.to) - place(to, q.to),
	);
}

/** From one bar to the next, of the same thickness all the way. */
function ribbon(x0: number, y0: number, x1: number, y1: number, thick: number): string {
	const middle = (x0 + x1) / 2;
	const [a, b, c, d] = [y0, y1, y1 + thick, y0 + thick].map((y) => y.toFixed(1));
	return `M${x0} ${a}C${middle} ${a} ${middle} ${b} ${x1} ${b}L${x1} ${c}C${middle} ${c} ${middle} ${d} ${x0} ${d}Z`;
}

/** Where the next stream of a bar begins. */
function take(used: Map<string, number>, key: string, thick: number): number {
	const from = used.get(key) ?? 0;
	used.set(key, from + thick);
	return from;
}
