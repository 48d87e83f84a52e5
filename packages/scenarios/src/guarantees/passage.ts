import { highestKind, labelledComponents, UNASSIGNED } from "@velvet/core";
import type { CheckGround } from "../checks/check.ts";
import { type NamedPiece, namedPieces } from "../checks/piece-members.ts";

/** A piece apart from the largest of its nation, and the nations over whose land alone it would reach that. */
export interface PieceApart {
	readonly piece: NamedPiece;
	/** Indices of those nations; none where only the sea, or a third country, lies between. */
	readonly over: readonly number[];
}

/** Every piece apart, most people first, over the scenario's links. O(n + m) for each pair of nations that touch. */
export function piecesApart(ground: CheckGround): readonly PieceApart[] {
	const all = namedPieces(ground);
	const { graph } = ground.theCase.atlas;
	const { assignment } = ground.scorecard.ground.plan;
	const kind = highestKind(ground.theCase.scenario.links);
	const joined = new Map<string, Uint32Array>();
	const withLandOf = (owner: number, giver: number) => {
		const key = `${owner} ${giver}`;
		const known = joined.get(key);
		if (known !== undefined) return known;
		const labels = assignment.map((polity) => (polity === giver ? owner : polity));
		const { of } = labelledComponents(graph, labels, kind, UNASSIGNED);
		joined.set(key, of);
		return of;
	};
	return all
		.filter(({ main }) => !main)
		.map((piece) => {
			const main = all.find((other) => other.main && other.polity === piece.polity) ?? piece;
			const over = piece.neighbours.filter((giver) => {
				const of = withLandOf(piece.polity, giver);
				return of[piece.seat] === of[main.seat];
			});
			return { piece, over };
		});
}
