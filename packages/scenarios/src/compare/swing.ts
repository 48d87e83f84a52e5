import type { CampKey, Scorecard } from "@velvet/core";
import { type Both, type Figures, figuresOfBlocks } from "./figures.ts";
import type { Block } from "./match-units.ts";
import { largestFirst, type ShiftedPlace } from "./shift.ts";

/** A place with its swing in percentage points towards the camp in whose list it stands. */
export interface SwungPlace extends ShiftedPlace {
	readonly points: number;
}

export interface SwingSide {
	readonly figures: Both<Figures>;
	/** The ten that swung furthest. */
	readonly furthest: readonly SwungPlace[];
	readonly more: number;
}

/**
 * Two-party swing: the change of a camp's share of the two-party vote, in percentage points. What A gains B loses, so
 * that one number says both; it is positive towards A.
 */
export interface Swing {
	/** Of everything that can be compared, `null` without votes. */
	readonly whole: number | null;
	readonly towards: { readonly [camp in CampKey]: SwingSide };
	/** Points towards A by id of the unit, or of a parent compared as a whole. */
	readonly byUnit: { readonly [id: string]: number };
}

const NAMED = 10;

/** Swing of each block. Blocks without two-party votes in one of the two have none. */
export function compareSwing(blocks: readonly Block[], x: Scorecard, y: Scorecard): Swing {
	const swung = blocks.flatMap((block): readonly { block: Block; place: SwungPlace }[] => {
		const figures = figuresOfBlocks(x, y, [block]);
		const points = swingOf(figures);
		return points === null ? [] : [{ block, place: { id: block.id, name: block.name, figures, points } }];
	});
	const side = (sign: 1 | -1): SwingSide => {
		const members = swung.filter(({ place }) => Math.sign(place.points) === sign);
		const places = largestFirst(members.map(({ place }) => ({ ...place, points: Math.abs(place.points) }))).sort(
			(p, q) => q.points - p.points,
		);
		return {
			figures: figuresOfBlocks(
				x,
				y,
				members.map(({ block }) => block),
			),
			furthest: places.slice(0, NAMED),
			more: Math.max(0, places.length - NAMED),
		};
	};
	return {
		whole: swingOf(figuresOfBlocks(x, y, blocks)),
		towards: { A: side(1), B: side(-1) },
		byUnit: Object.fromEntries(swung.map(({ place }) => [place.id, place.points])),
	};
}

/** One division of whole numbers: exact opposites when the camps are exchanged. */
function swingOf([{ votes: x }, { votes: y }]: Both<Figures>): number | null {
	const [before, after] = [x.A + x.B, y.A + y.B];
	if (before === 0 || after === 0) return null;
	return (50 * ((y.A - y.B) * before - (x.A - x.B) * after)) / (before * after);
}
