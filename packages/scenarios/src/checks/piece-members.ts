import { highestKind, NO_COMPONENT, namePiece, type Piece, piecesAt } from "@velvet/core";
import type { CheckGround } from "./check.ts";

/** A piece with its units and its name. */
export interface NamedPiece extends Piece {
	readonly number: number;
	readonly members: readonly number[];
	readonly name: string;
	/** The most populous piece of its polity. */
	readonly main: boolean;
}

/** Pieces over links up to a reach (the scenario's own by default), most people first. */
export function namedPieces(
	ground: CheckGround,
	kind = highestKind(ground.theCase.scenario.links),
): readonly NamedPiece[] {
	const { ground: scored } = ground.scorecard;
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
			number,
			members: members[number],
			name: namePiece(ground.theCase.atlas, members[number], scored.people),
			main: largest.get(piece.polity) === number,
		}))
		.sort((p, q) => q.people - p.people || p.seat - q.seat);
}
