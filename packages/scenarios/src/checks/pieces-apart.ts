import { highestKind, LinkKind, linkNames, piecesAt } from "@velvet/core";
import { type Check, type CheckGround, idsOf, roundPeople } from "./check.ts";
import { type NamedPiece, namedPieces } from "./piece-members.ts";

/** Pieces with fewer people than this are called tiny. */
const TINY_PEOPLE = 10_000;
/** Pieces named one by one; the rest is counted. */
const NAMED = 40;

/** Pieces cut off from the largest of their nation, by name, and what would join them: bridge, ferry or sea. */
export function exclaves(ground: CheckGround): readonly Check[] {
	const reach = highestKind(ground.theCase.scenario.links);
	const seats = new Map(
		namedPieces(ground)
			.filter((piece) => piece.main)
			.map((piece) => [piece.polity, piece.seat]),
	);
	return perPolity(
		ground,
		"exclaves",
		(piece) => !piece.main,
		(piece, polity) => {
			const seat = seats.get(polity) ?? piece.seat;
			const kind = linkNames.findIndex((_, each) => {
				const { of } = piecesAt(ground.scorecard.ground, each).components;
				return each > reach && of[piece.seat] === of[seat];
			});
			const how =
				kind < 0 ? "no link joins it to the largest piece" : `with ${linkNames[kind]} links it joins the largest piece`;
			return `${piece.name} (${roundPeople(piece.people)} people) is apart; ${how}.`;
		},
	);
}

/** Pieces that lie wholly inside one other nation. */
export function enclaves(ground: CheckGround): readonly Check[] {
	const inside = (piece: NamedPiece) => !piece.open && piece.neighbours.length === 1;
	return perPolity(ground, "enclaves", inside, (piece) => {
		const around = ground.theCase.scenario.polities[piece.neighbours[0]].name;
		return `${piece.name} (${roundPeople(piece.people)} people) lies wholly inside ${around}.`;
	});
}

/** Pieces too small to govern themselves by most accounts: a value judgement, so the number is said. */
export function tinyPieces(ground: CheckGround): readonly Check[] {
	return perPolity(
		ground,
		"tiny-pieces",
		(piece) => piece.people < TINY_PEOPLE,
		(piece) => {
			return `${piece.name} has ${roundPeople(piece.people)} people, fewer than ${roundPeople(TINY_PEOPLE)}.`;
		},
	);
}

/** Every reach at which the nation's pieces are counted, and every link that joins two of its pieces. */
export function reachableBy(ground: CheckGround): readonly Check[] {
	const counts = ground.scorecard.metrics.pieces.byLinks;
	const joins = joiningLinks(ground);
	return ground.theCase.polities.flatMap((polity, k): Check[] => {
		const { land, ...further } = counts;
		const parts = Object.entries(further).map(([reach, of]) => `${of[polity.id]} with ${reach.slice(1)} links too`);
		const summary: Check = {
			key: "reachable-by",
			polity: polity.id,
			severity: "note",
			message: `${land[polity.id]} pieces by land; ${parts.join("; ")}.`,
			units: [],
			people: ground.scorecard.metrics.population.polities[polity.id].value,
		};
		return [summary, ...joins.filter((join) => join.polity === k).map((join) => join.check)];
	});
}

/** Links by decision (bridge, ferry, sea) between two pieces of one nation, with the reason of each. */
function joiningLinks(ground: CheckGround): { polity: number; check: Check }[] {
	const pieces = namedPieces(ground, LinkKind.land);
	const pieceOf = new Map(pieces.flatMap((piece) => piece.members.map((unit) => [unit, piece] as const)));
	return ground.theCase.atlas.graph.links.flatMap((link) => {
		const a = pieceOf.get(link.a);
		const b = pieceOf.get(link.b);
		if (a === undefined || b === undefined || a === b || a.polity !== b.polity) return [];
		const [lesser, greater] = a.people < b.people ? [a, b] : [b, a];
		const check: Check = {
			key: "reachable-by",
			polity: ground.theCase.polities[a.polity].id,
			severity: "note",
			message: `A ${link.kind} link (${link.reason}) joins ${lesser.name} to ${greater.name}.`,
			units: idsOf(ground, [link.a, link.b]),
			people: lesser.people,
		};
		return [{ polity: a.polity, check }];
	});
}

function perPolity(
	ground: CheckGround,
	key: string,
	applies: (piece: NamedPiece) => boolean,
	say: (piece: NamedPiece, polity: number) => string,
): Check[] {
	const pieces = namedPieces(ground).filter(applies);
	return ground.theCase.polities.flatMap((polity, k): Check[] => {
		const own = pieces.filter((piece) => piece.polity === k);
		const people = own.reduce((sum, piece) => sum + piece.people, 0);
		if (own.length === 0) {
			return [{ key, polity: polity.id, severity: "ok", message: "None.", units: [], people: 0 }];
		}
		const rest = own.slice(NAMED);
		const checks = own.slice(0, NAMED).map(
			(piece): Check => ({
				key,
				polity: polity.id,
				severity: "warn",
				message: say(piece, k),
				units: idsOf(ground, piece.members),
				people: piece.people,
			}),
		);
		if (rest.length > 0) {
			checks.push({
				key,
				polity: polity.id,
				severity: "warn",
				message: `${rest.length} more, with ${roundPeople(rest.reduce((sum, piece) => sum + piece.people, 0))} of ${roundPeople(people)} people.`,
				units: idsOf(
					ground,
					rest.flatMap((piece) => [...piece.members]),
				),
				people: rest.reduce((sum, piece) => sum + piece.people, 0),
			});
		}
		return checks;
	});
}
