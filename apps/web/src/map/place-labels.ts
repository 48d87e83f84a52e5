import type { Box, Point } from "./map-scene.ts";

/** A label that wants a place. All lengths and points in CSS pixels of the stage. */
export interface LabelWish {
	readonly key: string;
	/** The piece it names: what `ground` answers on it. */
	readonly own: number;
	readonly width: number;
	readonly height: number;
	/** Size of the same words in one line, for a place beside the piece; the same as above where there is one line. */
	readonly beside: { readonly width: number; readonly height: number };
	/** Added to places beside the piece: a nation's name belongs on its land, a city's number beside it. */
	readonly besideCost: number;
	readonly pole: Point;
	readonly clearance: number;
	/** Where it stood before: it stays there if that is nearly as good. */
	readonly before?: Point;
	/** Added to every place of this wish, to compare it with other wishes of the same label. */
	readonly handicap: number;
}

export interface LabelPlace {
	readonly key: string;
	readonly centre: Point;
	readonly box: Box;
	readonly inside: boolean;
	/** From the label's edge to the piece, when it stands off. */
	readonly leader: readonly [Point, Point] | null;
	readonly cost: number;
}

/** What lies at a point: number of a piece, or `WATER`. */
export type Ground = (x: number, y: number) => number;
export const WATER = -1;

const GAP = 3;
const directions = Array.from({ length: 16 }, (_, i) => ({
	x: Math.cos((i * Math.PI) / 8),
	y: Math.sin((i * Math.PI) / 8),
}));

/**
 * The best place for one label: inside its piece around the pole; if it does not fit, beside it, on water rather than
 * on land and rather near than far. `null` when every place is taken or off the stage: the label is dropped.
 */
export function placeLabel(wish: LabelWish, ground: Ground, stage: Box, taken: readonly Box[]): LabelPlace | null {
	let best: LabelPlace | null = null;
	const consider = (place: LabelPlace) => {
		if (best !== null && best.cost <= place.cost) return;
		if (!within(place.box, stage) || taken.some((box) => overlap(box, place.box, GAP))) return;
		best = place;
	};
	for (const place of insidePlaces(wish, ground)) consider(place);
	for (const place of besidePlaces(wish, ground)) consider(place);
	return best;
}

function* insidePlaces(wish: LabelWish, ground: Ground): Generator<LabelPlace> {
	const { pole, width, height } = wish;
	const centres = [0, -0.25, 0.25, -0.5, 0.5].flatMap((dx) =>
		[0, -0.5, 0.5, -1, 1].map((dy) => ({ x: pole.x + dx * width, y: pole.y + dy * height })),
	);
	if (wish.before !== undefined) centres.unshift(wish.before);
	for (const centre of centres) {
		const box = boxAround(centre, width, height);
		const off = costOf(box, ground, (at) => (at === wish.own ? 0 : at === WATER ? 0.35 : 1.1));
		const stay = centre === wish.before ? -0.12 : 0;
		const cost = wish.handicap + off + distance(centre, pole) * 0.002 + stay;
		yield { key: wish.key, centre, box, inside: true, leader: null, cost };
	}
}

function* besidePlaces(wish: LabelWish, ground: Ground): Generator<LabelPlace> {
	const { pole, clearance } = wish;
	const { width, height } = wish.beside;
	for (const away of [5, 14, 26, 42, 62]) {
		for (const direction of directions) {
			const reach = Math.min(clearance, 60) + away;
			const touch = { x: pole.x + direction.x * reach, y: pole.y + direction.y * reach };
			// The box lies beyond the touching point, seen from the pole.
			const centre = { x: touch.x + (direction.x * width) / 2, y: touch.y + (direction.y * height) / 2 };
			const box = boxAround(centre, width, height);
			const on = costOf(box, ground, (at) => (at === WATER ? 0 : at === wish.own ? 0.75 : 0.35));
			const tilt = Math.abs(direction.y) * 0.04;
			yield {
				key: wish.key,
				centre,
				box,
				inside: false,
				leader: away > 10 ? leaderTo(box, pole, direction, Math.min(clearance, 60)) : null,
				cost: wish.handicap + wish.besideCost + on + away * 0.006 + tilt,
			};
		}
	}
}

function leaderTo(box: Box, pole: Point, direction: Point, clearance: number): readonly [Point, Point] {
	const from = {
		x: Math.min(box.x1 + 2, Math.max(box.x0 - 2, pole.x)),
		y: Math.min(box.y1, Math.max(box.y0, pole.y)),
	};
	const inset = Math.max(0, clearance - 2);
	return [from, { x: pole.x + direction.x * inset, y: pole.y + direction.y * inset }];
}

/** Mean cost of what lies under a box, on a grid of 7 by 3 points. */
function costOf(box: Box, ground: Ground, costAt: (at: number) => number): number {
	let sum = 0;
	for (let i = 0; i < 7; i++) {
		for (let j = 0; j < 3; j++) {
			sum += costAt(ground(box.x0 + ((box.x1 - box.x0) * i) / 6, box.y0 + ((box.y1 - box.y0) * j) / 2));
		}
	}
	return sum / 21;
}

export function boxAround(centre: Point, width: number, height: number): Box {
	return {
		x0: centre.x - width / 2,
		y0: centre.y - height / 2,
		x1: centre.x + width / 2,
		y1: centre.y + height / 2,
	};
}

export function overlap(p: Box, q: Box, gap = 0): boolean {
	return p.x0 < q.x1 + gap && q.x0 < p.x1 + gap && p.y0 < q.y1 + gap && q.y0 < p.y1 + gap;
}

function within(box: Box, stage: Box): boolean {
	return box.x0 >= stage.x0 && box.y0 >= stage.y0 && box.x1 <= stage.x1 && box.y1 <= stage.y1;
}

function distance(p: Point, q: Point): number {
	return Math.hypot(p.x - q.x, p.y - q.y);
}
