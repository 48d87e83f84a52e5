import { Shore, unitShores } from "@velvet/core";
import { type Check, type CheckGround, idsOf, roundPeople } from "./check.ts";
import { type NamedPiece, namedPieces } from "./piece-members.ts";

/** Which pieces reach the ocean by land, from the kinds of the outline; lakes are told apart. */
export function seaAccess(ground: CheckGround): readonly Check[] {
	const shores = unitShores(ground.theCase.atlas);
	const pieces = namedPieces(ground).map((piece) => ({ piece, shore: shoreOf(piece, shores) }));
	return ground.theCase.polities.flatMap((polity, k): Check[] => {
		const own = pieces.filter(({ piece }) => piece.polity === k);
		if (own.length === 0) {
			return [
				{ key: "sea-access", polity: polity.id, severity: "fail", message: "Has no land.", units: [], people: 0 },
			];
		}
		const dry = own.filter(({ shore }) => (shore & Shore.ocean) === 0);
		const people = own.reduce((sum, { piece }) => sum + piece.people, 0);
		const without = dry.reduce((sum, { piece }) => sum + piece.people, 0);
		const wet = own.length - dry.length;
		const summary: Check = {
			key: "sea-access",
			polity: polity.id,
			severity: wet === 0 ? "fail" : "ok",
			message:
				wet === 0
					? `None of the ${own.length} pieces reaches the ocean.`
					: `${wet} of ${own.length} pieces reach the ocean, with ${roundPeople(people - without)} of ${roundPeople(people)} people.`,
			units: [],
			people: people - without,
		};
		return [summary, ...dry.map(({ piece, shore }) => landlocked(ground, polity.id, piece, shore))];
	});
}

function landlocked(ground: CheckGround, polity: string, piece: NamedPiece, shore: number): Check {
	const lake = (shore & Shore.lake) !== 0 ? "; it lies on a great lake" : "";
	return {
		key: "sea-access",
		polity,
		severity: "warn",
		message: `${piece.name} (${roundPeople(piece.people)} people) touches no ocean${lake}.`,
		units: idsOf(ground, piece.members),
		people: piece.people,
	};
}

function shoreOf(piece: NamedPiece, shores: Uint8Array): number {
	return piece.members.reduce((flags, unit) => flags | shores[unit], 0);
}
