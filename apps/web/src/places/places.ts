import { leftCamp } from "../engine/slot-of.ts";
import type { CaseView, ScoreView } from "../engine/views.ts";

/** A place with voters left under the other camp. */
export interface LeftPlace {
	readonly id: string;
	readonly name: string;
	readonly polity: string;
	readonly nation: string;
	/** Camp of those who are left. */
	readonly camp: "A" | "B";
	readonly votes: number;
}

export type PlaceKey = "name" | "nation" | "camp" | "votes";

/** The largest places of every nation, as the metric `stranded` names them. */
export function placesOf(theCase: CaseView, score: ScoreView): readonly LeftPlace[] {
	return theCase.polities.flatMap((polity) =>
		score.metrics.stranded.polities[polity.id].places.map((place) => ({
			...place,
			polity: polity.id,
			nation: polity.name,
			camp: leftCamp(polity, theCase, score),
		})),
	);
}

/** Ties stand in the order of names, so that sorting twice gives the same table. */
export function sortPlaces(places: readonly LeftPlace[], key: PlaceKey, down: boolean): readonly LeftPlace[] {
	const sign = down ? -1 : 1;
	return [...places].sort((p, q) => {
		const order = key === "votes" ? p.votes - q.votes : compareText(p[key], q[key]);
		return sign * order || compareText(p.name, q.name);
	});
}

function compareText(p: string, q: string): number {
	return p < q ? -1 : p > q ? 1 : 0;
}
