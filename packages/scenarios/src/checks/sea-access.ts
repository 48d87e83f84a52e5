import { Shore, unitShores } from "@velvet/core";
import { type Check, type CheckGround, roundPeople } from "./check.ts";
import { namedThenCounted } from "./list-pieces.ts";
import { type NamedPiece, namedPieces } from "./piece-members.ts";

/** Which pieces reach the ocean by land, from the kinds of the outline; lakes are told apart. */
export function seaAccess(ground: CheckGround): readonly Check[] {
	const pieces = namedPieces(ground);
	return ground.theCase.polities.flatMap((polity, k): Check[] => {
		const own = pieces.filter((piece) => piece.polity === k);
		if (own.length === 0) {
			return [
				{ key: "sea-access", polity: polity.id, severity: "fail", message: "Has no land.", units: [], people: 0 },
			];
		}
		const dry = own.filter((piece) => (shoreOf(ground, piece) & Shore.ocean) === 0);
		const people = own.reduce((sum, piece) => sum + piece.people, 0);
		const without = dry.reduce((sum, piece) => sum + piece.people, 0);
		const wet = own.length - dry.length;
		const summary: Check = {
			key: "sea-access",
			polity: polity.id,
			severity: wet === 0 ? "fail" : "ok",
			message: summaryOf(own.length, wet, people - without, people),
			units: [],
			people: people - without,
		};
		const say = (piece: NamedPiece) => {
			const lake = (shoreOf(ground, piece) & Shore.lake) !== 0 ? "; it lies on a great lake" : "";
			return `${piece.name} (${roundPeople(piece.people)} people) touches no ocean${lake}.`;
		};
		return [summary, ...namedThenCounted(ground, "sea-access", "warn", dry, say)];
	});
}

function summaryOf(all: number, wet: number, people: number, of: number): string {
	if (all === 1) return wet === 1 ? "Its one piece reaches the ocean." : "Its one piece does not reach the ocean.";
	if (wet === 0) return `None of the ${all} pieces reaches the ocean.`;
	const some = wet === 1 ? `1 of ${all} pieces reaches` : `${wet} of ${all} pieces reach`;
	const every = all === 2 ? "Both pieces reach" : `All ${all} pieces reach`;
	const counted = wet === all ? every : some;
	return `${counted} the ocean, with ${roundPeople(people)} of ${roundPeople(of)} people.`;
}

/** What lies outside the country along a piece; flags of `Shore` that add up. */
export function shoreOf(ground: CheckGround, piece: NamedPiece): number {
	const shores = unitShores(ground.theCase.atlas);
	return piece.members.reduce((flags, unit) => flags | shores[unit], 0);
}
