import { type Ground, highestKind, NO_COMPONENT, namePiece, type Piece, piecesAt, unitLabel } from "@velvet/core";
import type { CheckGround } from "./check.ts";

/** A piece with its units and its name. */
export interface NamedPiece extends Piece {
	readonly members: readonly number[];
	/** "Colorado, New Mexico": as it stands when it is spoken of. */
	readonly name: string;
	/** The same with at most three names, for sentences about something else. */
	readonly short: string;
	/** The most populous piece of its polity. */
	readonly main: boolean;
}

/** Wholly inside one other nation: no ocean, lake, foreign or third border. */
export function isEnclave(piece: Piece): boolean {
	return !piece.open && piece.neighbours.length === 1;
}

const found = new WeakMap<Ground, (readonly NamedPiece[])[]>();

/** Pieces over links up to a reach (the scenario's own by default), most people first. Found once for a plan. */
export function namedPieces(
	ground: CheckGround,
	kind = highestKind(ground.theCase.scenario.links),
): readonly NamedPiece[] {
	const scored = ground.scorecard.ground;
	const known = found.get(scored) ?? [];
	found.set(scored, known);
	known[kind] ??= namePieces(scored, kind);
	return known[kind];
}

function namePieces(scored: Ground, kind: number): readonly NamedPiece[] {
	const { atlas, people } = scored;
	const { components, list } = piecesAt(scored, kind);
	const members: number[][] = list.map(() => []);
	components.of.forEach((piece, unit) => {
		if (piece !== NO_COMPONENT) members[piece].push(unit);
	});
	const largest = new Map<number, number>();
	list.forEach((piece, number) => {
		const best = largest.get(piece.polity);
		if (best === undefined || piece.people > list[best].people) largest.set(piece.polity, number);
	});
	return list
		.map((piece, number) => ({
			...piece,
			members: members[number],
			name: namePiece(atlas, members[number], people),
			short: namePiece(atlas, members[number], people, 3),
			main: largest.get(piece.polity) === number,
		}))
		.sort((p, q) => q.people - p.people || p.seat - q.seat);
}

/** Piece of every unit over links up to a reach; units without a nation have none. */
export function pieceOfUnit(ground: CheckGround, kind?: number): ReadonlyMap<number, NamedPiece> {
	const pieces = namedPieces(ground, kind);
	return new Map(pieces.flatMap((piece) => piece.members.map((unit) => [unit, piece] as const)));
}

/** "the largest piece", or "the piece around Honolulu, HI": a piece as the rest of something. */
export function restWords(ground: CheckGround, piece: NamedPiece): string {
	return piece.main ? "the largest piece" : `the piece around ${unitLabel(ground.theCase.atlas.units, piece.seat)}`;
}
