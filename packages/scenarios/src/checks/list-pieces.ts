import { type Check, type CheckGround, idsOf, roundPeople, type Severity } from "./check.ts";
import { type NamedPiece, namedPieces } from "./piece-members.ts";

/** Pieces named one by one; the rest is counted. */
const NAMED = 10;

/** How many of some pieces are named: a single one left over is named too, since counting it is no shorter. */
export function namedOf(count: number): number {
	return count === NAMED + 1 ? count : Math.min(count, NAMED);
}

/** The pieces of every nation that something applies to, most people first, each in a sentence; or that there are none. */
export function listPieces(
	ground: CheckGround,
	key: string,
	applies: (piece: NamedPiece) => boolean,
	say: (piece: NamedPiece) => string,
): Check[] {
	const pieces = namedPieces(ground).filter(applies);
	return ground.theCase.polities.flatMap((polity, k): Check[] => {
		const own = pieces.filter((piece) => piece.polity === k);
		if (own.length > 0) return namedThenCounted(ground, key, "warn", own, say);
		return [{ key, polity: polity.id, severity: "ok", message: "None.", units: [], people: 0 }];
	});
}

/** A finding for each of the first pieces, and one for all the others together. */
export function namedThenCounted(
	ground: CheckGround,
	key: string,
	severity: Severity,
	pieces: readonly NamedPiece[],
	say: (piece: NamedPiece) => string,
): Check[] {
	const finding = (list: readonly NamedPiece[], message: string): Check => ({
		key,
		polity: ground.theCase.polities[list[0].polity].id,
		severity,
		message,
		units: idsOf(
			ground,
			list.flatMap((piece) => [...piece.members]),
		),
		people: list.reduce((sum, piece) => sum + piece.people, 0),
	});
	const most = namedOf(pieces.length);
	const rest = pieces.slice(most);
	const named = pieces.slice(0, most).map((piece) => finding([piece], say(piece)));
	return rest.length === 0 ? named : [...named, finding(rest, restOf(rest))];
}

function restOf(rest: readonly NamedPiece[]): string {
	const people = rest.reduce((sum, piece) => sum + piece.people, 0);
	const [{ name, people: most }] = rest;
	return `${rest.length} more, with ${roundPeople(people)} people together; the most populous is ${name} (${roundPeople(most)}).`;
}
