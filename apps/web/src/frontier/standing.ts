import { leastStrandedAt, shortestBorderAt } from "@velvet/scenarios";
import type { FrontierView, ScoreView } from "../engine/views.ts";
import type { Shown } from "../state/session.ts";

/** Where the plan on screen stands against the frontier. */
export interface Standing {
	/** In the frontier's measure: lines or metres. */
	readonly border: number;
	readonly stranded: number;
	/** The fewest voters that any border this long could leave. */
	readonly least: number;
	/** A shorter border that could leave no more; `null` when none can. */
	readonly shortest: number | null;
	readonly onFrontier: boolean;
}

/** `null` while the frontier or the score is unknown, or when land has no nation. */
export function standingOf(frontier: FrontierView | undefined, shown: Shown | null): Standing | null {
	const place = placeOf(frontier, shown);
	if (frontier === undefined || place === null) return null;
	const least = leastStrandedAt(frontier, place.border);
	const found = shortestBorderAt(frontier, place.stranded)?.border ?? null;
	const shortest = found !== null && found < place.border ? found : null;
	return { ...place, least, shortest, onFrontier: place.stranded <= least };
}

/** Border and voters left: of the corner while one is on screen, since its score may lag behind the handle. */
function placeOf(frontier: FrontierView | undefined, shown: Shown | null) {
	if (frontier === undefined || shown === null) return null;
	if (shown.corner !== null) {
		const { border, stranded } = frontier.points[shown.corner];
		return { border, stranded };
	}
	return shown.score === null ? null : placeOfScore(frontier, shown.score);
}

export function placeOfScore({ border: measure }: Pick<FrontierView, "border">, score: ScoreView) {
	if (score.unassigned > 0) return null;
	const { border, stranded } = score.metrics;
	// A plan's metres are whole numbers; its kilometres are those, divided.
	return { border: measure === "edges" ? border.edges : Math.round(border.km * 1000), stranded: stranded.value ?? 0 };
}
