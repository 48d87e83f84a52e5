import { LinkKind, linkReaches } from "@velvet/core";
import { type Check, type CheckGround, idsOf } from "./check.ts";
import { namedPieces, pieceOfUnit } from "./piece-members.ts";

/** How many pieces there are by each reach of links, and every link by decision that joins two of them. */
export function reachableBy(ground: CheckGround): readonly Check[] {
	const counts = ground.scorecard.metrics.pieces.byLinks;
	const joins = joiningLinks(ground);
	return ground.theCase.polities.flatMap((polity, k): Check[] => {
		const { value: people } = ground.scorecard.metrics.population.polities[polity.id];
		const [land, ...further] = linkReaches.map((reach) => counts[reach][polity.id]);
		const names = ["bridges", "ferries too", "sea routes too"];
		const parts = further.map((count, i) => `${count} with ${names[i]}`);
		const own = joins.filter((join) => join.polity === k).map((join) => join.check);
		const seats = namedPieces(ground, LinkKind.land).filter((piece) => piece.polity === k);
		const summary: Check = {
			key: "reachable-by",
			polity: polity.id,
			severity: land <= 1 ? "ok" : "note",
			message: summaryOf(land, parts.join(", "), own.length > 0),
			units: idsOf(
				ground,
				seats.map((piece) => piece.seat),
			),
			people,
		};
		return [summary, ...own];
	});
}

function summaryOf(land: number, further: string, isJoined: boolean): string {
	if (land === 0) return "Has no land.";
	if (land === 1) return "One piece by land: no link is needed.";
	const none = isJoined ? "" : " No link of the atlas joins two of them.";
	return `${land} pieces by land, ${further}.${none}`;
}

/** Links by decision (bridge, ferry, sea) between two pieces by land of one nation, nearest kind first. */
function joiningLinks(ground: CheckGround): { polity: number; check: Check }[] {
	const pieceOf = pieceOfUnit(ground, LinkKind.land);
	const { atlas, polities } = ground.theCase;
	const byKind = [...atlas.graph.links].sort((p, q) => LinkKind[p.kind] - LinkKind[q.kind]);
	return byKind.flatMap((link) => {
		const a = pieceOf.get(link.a);
		const b = pieceOf.get(link.b);
		if (a === undefined || b === undefined || a === b || a.polity !== b.polity) return [];
		const [lesser, greater] = a.people < b.people ? [a, b] : [b, a];
		const check: Check = {
			key: "reachable-by",
			polity: polities[a.polity].id,
			severity: "note",
			message: `A ${link.kind} link (${link.reason}) joins ${lesser.short} to ${greater.short}.`,
			units: idsOf(ground, [link.a, link.b]),
			people: lesser.people,
		};
		return [{ polity: a.polity, check }];
	});
}
