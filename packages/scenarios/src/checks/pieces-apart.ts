import { highestKind, linkNames, piecesAt } from "@velvet/core";
import { type Check, type CheckGround, roundPeople } from "./check.ts";
import { listPieces } from "./list-pieces.ts";
import { isEnclave, type NamedPiece, namedPieces } from "./piece-members.ts";

/** Pieces with fewer people than this are called tiny. */
const TINY_PEOPLE = 10_000;

/** Pieces cut off from the largest of their nation, by name, and what would join them: bridge, ferry or sea. */
export function exclaves(ground: CheckGround): readonly Check[] {
	return listPieces(
		ground,
		"exclaves",
		(piece) => !piece.main,
		(piece) => `${piece.name} (${roundPeople(piece.people)} people) is apart; ${joinOf(ground, piece)}.`,
	);
}

/** The nearest kind of link that joins a piece to the largest of its nation, or else to any other. */
export function joinOf(ground: CheckGround, piece: NamedPiece): string {
	const others = namedPieces(ground).filter((other) => other.polity === piece.polity && other !== piece);
	const reach = highestKind(ground.theCase.scenario.links);
	const kinds = linkNames.flatMap((name, kind) => (kind > reach ? [{ name, kind }] : []));
	const joined = (other: NamedPiece, kind: number) => {
		const { of } = piecesAt(ground.scorecard.ground, kind).components;
		return of[piece.seat] === of[other.seat];
	};
	const main = others.find((other) => other.main);
	const direct = kinds.find(({ kind }) => main !== undefined && joined(main, kind));
	if (direct !== undefined) return `with ${direct.name} links it joins the largest piece`;
	for (const { name, kind } of kinds) {
		const other = others.find((each) => joined(each, kind));
		if (other !== undefined) return `with ${name} links it joins ${other.short}, but not the largest piece`;
	}
	return "no link joins it to another piece";
}

/** Pieces that lie wholly inside one other nation. */
export function enclaves(ground: CheckGround): readonly Check[] {
	return listPieces(ground, "enclaves", isEnclave, (piece) => {
		const around = ground.theCase.scenario.polities[piece.neighbours[0]].name;
		return `${piece.name} (${roundPeople(piece.people)} people) lies wholly inside ${around}.`;
	});
}

/** Pieces too small to govern themselves by most accounts: a value judgement, so the number is said. */
export function tinyPieces(ground: CheckGround): readonly Check[] {
	return listPieces(
		ground,
		"tiny-pieces",
		(piece) => piece.people < TINY_PEOPLE,
		(piece) => `${piece.name} has ${roundPeople(piece.people)} people, fewer than ${roundPeople(TINY_PEOPLE)}.`,
	);
}
