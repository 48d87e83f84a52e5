import type { VoteDot } from "../engine/answers-view.ts";
import { swarm } from "./swarm.ts";
import { yearScale } from "./year-scale.ts";

/** Room for what the parent state did, in words. */
const LABELS = 118;
/** Free to the right, so that the last dot is whole. */
const RIGHT = 8;
/** Least distance of two dots, and least height of a row. */
const GAP = 8;
const LINE = 13;

export interface PlacedDot {
	readonly dot: VoteDot;
	readonly row: number;
	readonly x: number;
	readonly y: number;
}

export interface PlacedDots {
	readonly dots: readonly PlacedDot[];
	readonly rows: readonly { readonly response: string; readonly y: number; readonly votes: number }[];
	readonly ticks: readonly { readonly year: number; readonly x: number }[];
	/** The year where the scale changes. */
	readonly turn: number | null;
	/** Where the rows begin. */
	readonly left: number;
}

interface Room {
	readonly width: number;
	readonly height: number;
	/** First and last year that are asked for. */
	readonly from: number | undefined;
	readonly to: number | undefined;
}

/** Votes by year, a row for each response, all within the room. */
export function placeDots(dots: readonly VoteDot[], responses: readonly string[], room: Room): PlacedDots {
	const { width, height, from, to } = room;
	const years = dots.map(({ year }) => year);
	const first = Math.floor(from ?? Math.min(...years, 1946));
	const last = Math.ceil(Math.max(to === undefined ? 0 : to + 1, ...years, first + 1));
	const scale = yearScale(first, last, Math.max(1, width - LABELS - RIGHT));
	const x = (year: number) => LABELS + scale.at(year);
	const swarms = responses.map((response) => {
		const inRow = dots.filter((dot) => dot.response === response);
		return {
			response,
			inRow,
			spots: swarm(
				inRow.map(({ key, year }) => ({ key, x: x(year) })),
				GAP,
			),
		};
	});
	// Each row has the room for its words, and what its swarm needs beyond that as far as there is room.
	const wants = swarms.map(({ spots }) =>
		Math.max(0, GAP + 2 * Math.max(0, ...spots.map(({ offset }) => Math.abs(offset))) - LINE),
	);
	const wanted = wants.reduce((sum, want) => sum + want, 0);
	const left = Math.max(0, height - LINE * swarms.length);
	const granted = wanted === 0 ? 1 : Math.min(1, left / wanted);
	const spare = (left - granted * wanted) / Math.max(1, swarms.length);
	let below = 0;
	const rows = swarms.map((each, row) => {
		const high = LINE + granted * wants[row] + spare;
		const y = below + high / 2;
		below += high;
		const widest = Math.max(1, ...each.spots.map(({ offset }) => Math.abs(offset)));
		const pressed = Math.min(1, (high - GAP) / 2 / widest);
		return { ...each, row, y, pressed, votes: each.inRow.length };
	});
	return {
		dots: rows.flatMap(({ row, y, pressed, inRow, spots }) =>
			spots.flatMap((spot) => {
				const dot = inRow.find(({ key }) => key === spot.key);
				return dot === undefined ? [] : [{ dot, row, x: spot.x, y: y + pressed * spot.offset }];
			}),
		),
		rows: rows.map(({ response, y, votes }) => ({ response, y, votes })),
		ticks: scale.ticks.map((year) => ({ year, x: x(year) })),
		turn: scale.turn,
		left: LABELS,
	};
}

/**
 * Where an arrow leads from a dot: left and right to the one before and after in its row, up and down to the nearest of the
 * next row; Home and End to the ends of the row. `null` for other keys and at an end.
 */
export function nextDot(dots: readonly PlacedDot[], key: string, pressed: string): string | null {
	const from = dots.find(({ dot }) => dot.key === key);
	if (from === undefined) return null;
	const inRow = dots.filter(({ row }) => row === from.row);
	const at = inRow.indexOf(from);
	const steps: { readonly [pressed: string]: PlacedDot | undefined } = {
		ArrowLeft: inRow[at - 1],
		ArrowRight: inRow[at + 1],
		Home: inRow[0],
		End: inRow.at(-1),
		ArrowUp: nearestIn(dots, from, from.row - 1),
		ArrowDown: nearestIn(dots, from, from.row + 1),
	};
	return steps[pressed]?.dot.key ?? null;
}

function nearestIn(dots: readonly PlacedDot[], from: PlacedDot, row: number): PlacedDot | undefined {
	const inRow = dots.filter((each) => each.row === row);
	return inRow.sort((p, q) => Math.abs(p.x - from.x) - Math.abs(q.x - from.x))[0];
}
