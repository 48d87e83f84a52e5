import type { Outcome, StageFlow, StageKey } from "@velvet/scenarios";

/** Ends from the top of a river to its bottom: what leaves late lies high, so that flows cross little. */
export const endsInOrder: readonly Outcome[] = [
	"parted",
	"autonomy",
	"left-open",
	"voted-down",
	"blocked",
	"not-asked",
];

export interface RiverSize {
	readonly width: number;
	readonly height: number;
}

/** A stage as an upright line: how long it is says how many requests come to it. */
export interface RiverStage {
	readonly stage: StageKey;
	readonly x: number;
	readonly y: number;
	readonly length: number;
}

/** A flow from a stage to another or to an end; `thick` is its share of the height. */
export interface Ribbon {
	readonly from: StageKey;
	readonly to: StageKey | Outcome;
	readonly thick: number;
	readonly path: string;
}

export interface RiverEnd {
	readonly outcome: Outcome;
	readonly y: number;
	readonly length: number;
}

export interface River {
	readonly stages: readonly RiverStage[];
	readonly ribbons: readonly Ribbon[];
	readonly ends: readonly RiverEnd[];
	/** Where the ends stand. */
	readonly endX: number;
}

/** Room before the first stage, for the mark of who asks, and for the bar of the ends. */
export const START = 8;
export const END_BAR = 14;

interface Flow {
	readonly from: number;
	/** Place of the next stage; that of an end lies beyond all. */
	readonly to: number;
	readonly target: StageKey | Outcome;
	readonly share: number;
}

/** Between two ends. */
const GAP = 5;

/**
 * Lays out the flows of a ladder: every width is its share of one length, exactly, and stages stand in their order. The
 * length is the height less the gaps between ends.
 */
export function layOutRiver(flows: readonly StageFlow[], size: RiverSize): River {
	const { width } = size;
	const height = size.height - GAP * (endsInOrder.length - 1);
	const place = new Map<string, number>(flows.map(({ stage }, at) => [stage, at]));
	const all = flows.flatMap(({ yes, no }, from): Flow[] =>
		[yes, no].map(({ to, share }) => ({ from, to: place.get(to) ?? flows.length, target: to, share })),
	);
	const endX = width - END_BAR;
	const step = (endX - START) / flows.length;
	const xOf = (at: number) => START + at * step;
	// What passes a stage on its way to a later one runs above it.
	const stages = flows.map(({ stage, reached }, at): RiverStage => {
		const above = all.filter(({ from, to }) => from < at && to > at && to < flows.length);
		return { stage, x: xOf(at), y: height * sumOf(above), length: height * reached };
	});
	const ends = stackEnds(all, height);
	const ribbons = all.map((flow): Ribbon => {
		const before = all.filter(({ from }) => from === flow.from).indexOf(flow) === 0 ? 0 : yesOf(all, flow.from);
		const start = stages[flow.from].y + height * before;
		const end = height * intoAbove(all, flow) + targetY(flow, stages, ends);
		const thick = height * flow.share;
		const [x0, x1] = [xOf(flow.from), flow.to < flows.length ? xOf(flow.to) : endX];
		return { from: flows[flow.from].stage, to: flow.target, thick, path: ribbonPath(x0, start, x1, end, thick, step) };
	});
	return { stages, ribbons, ends, endX };
}

function stackEnds(all: readonly Flow[], height: number): readonly RiverEnd[] {
	let y = 0;
	return endsInOrder.map((outcome) => {
		const length = height * sumOf(all.filter(({ target }) => target === outcome));
		const end = { outcome, y, length };
		y += length + GAP;
		return end;
	});
}

function targetY({ target, to }: Flow, stages: readonly RiverStage[], ends: readonly RiverEnd[]): number {
	return stages[to]?.y ?? ends.find(({ outcome }) => outcome === target)?.y ?? 0;
}

/** What flows into the same place above a flow: into a stage the earlier ones, into an end the later ones. */
function intoAbove(all: readonly Flow[], flow: Flow): number {
	const isEnd = !all.some(({ from }) => from === flow.to);
	const index = all.indexOf(flow);
	return sumOf(all.filter((each, i) => each.target === flow.target && (isEnd ? i > index : i < index)));
}

function yesOf(all: readonly Flow[], from: number): number {
	return all.find((flow) => flow.from === from)?.share ?? 0;
}

/** A band that bends at once and then runs level. */
function ribbonPath(x0: number, y0: number, x1: number, y1: number, thick: number, step: number): string {
	const bend = Math.min(x1 - x0, 1.4 * step);
	const [half, level] = [x0 + bend / 2, x0 + bend];
	const f = (value: number) => value.toFixed(2);
	return [
		`M${f(x0)} ${f(y0)}C${f(half)} ${f(y0)} ${f(half)} ${f(y1)} ${f(level)} ${f(y1)}L${f(x1)} ${f(y1)}`,
		`L${f(x1)} ${f(y1 + thick)}L${f(level)} ${f(y1 + thick)}`,
		`C${f(half)} ${f(y1 + thick)} ${f(half)} ${f(y0 + thick)} ${f(x0)} ${f(y0 + thick)}Z`,
	].join("");
}

function sumOf(flows: readonly Flow[]): number {
	return flows.reduce((sum, { share }) => sum + share, 0);
}
