import { useMemo } from "react";
import { slotOf } from "../engine/slot-of.ts";
import type { MapScene } from "../map/index.ts";
import { useSession } from "../state/session.ts";

/** What the map shows, or `null` before there is a plan. Scenes of one case share their columns. */
export function useScene(): MapScene | null {
	const atlas = useSession((session) => session.atlas);
	const theCase = useSession((session) => session.theCase);
	const assignment = useSession((session) => session.shown?.assignment ?? null);
	const population = useSession((session) => session.shown?.score?.metrics.population.polities);
	const governments = useSession((session) => session.shown?.score?.governments);
	const shade = useSession((session) => session.choices.shade);
	const polities = useMemo(
		() =>
			theCase?.polities.map((polity) => ({
				id: polity.id,
				name: polity.name,
				slot: slotOf(polity, theCase, governments ? { governments } : null),
				people: population?.[polity.id]?.value ?? 0,
			})) ?? null,
		[theCase, population, governments],
	);
	return useMemo(() => {
		if (atlas === null || theCase === null || assignment === null || polities === null) return null;
		const { outlines, units, graph, landKm2 } = atlas;
		const { votesA, votesB, people } = theCase;
		return { outlines, units, graph, assignment, polities, votesA, votesB, people, landKm2, shade };
	}, [atlas, theCase, assignment, polities, shade]);
}
