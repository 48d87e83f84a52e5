import { highestKind, type LinkReach, Shore } from "@velvet/core";
import { type Check, type CheckGround, percent, roundPeople } from "./check.ts";
import { namedOf, namedThenCounted } from "./list-pieces.ts";
import { type NamedPiece, namedPieces } from "./piece-members.ts";
import { shoreOf } from "./sea-access.ts";

/** Every piece of each nation by name, most populous first, with its people, its share and its shore. */
export function pieces(ground: CheckGround): readonly Check[] {
	const all = namedPieces(ground);
	const by = reachWords(ground.theCase.scenario.links);
	return ground.theCase.polities.flatMap((polity, k): Check[] => {
		const own = all.filter((piece) => piece.polity === k);
		const people = own.reduce((sum, piece) => sum + piece.people, 0);
		if (own.length === 0) {
			return [{ key: "pieces", polity: polity.id, severity: "fail", message: "Has no land.", units: [], people: 0 }];
		}
		const counted = own.length === 1 ? `One piece ${by}` : `${own.length} pieces ${by}`;
		const named = namedOf(own.length);
		const order = named < own.length ? `; the ${named} most populous by name:` : ":";
		const summary: Check = {
			key: "pieces",
			polity: polity.id,
			severity: own.length === 1 ? "ok" : "note",
			message: `${counted}, with ${roundPeople(people)} people${order}`,
			units: [],
			people,
		};
		const say = (piece: NamedPiece) => {
			const share = people > 0 ? `, ${percent(piece.people / people)} of the nation` : "";
			return `${piece.name}: ${roundPeople(piece.people)} people${share}; ${shoreWords(shoreOf(ground, piece))}.`;
		};
		return [summary, ...namedThenCounted(ground, "pieces", "note", own, say)];
	});
}

function shoreWords(shore: number): string {
	if ((shore & Shore.ocean) !== 0) return "on the ocean";
	return (shore & Shore.lake) !== 0 ? "no ocean, on a great lake" : "no ocean";
}

/** How pieces hang together under a scenario's choice of links. */
export function reachWords(reach: LinkReach): string {
	const words = ["land", "bridge", "ferry", "sea route"].slice(0, highestKind(reach) + 1);
	const last = words.pop();
	return words.length === 0 ? `by ${last}` : `by ${words.join(", ")} and ${last}`;
}
