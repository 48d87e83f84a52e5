import { useMemo } from "react";
import type { MapScene } from "../map/index.ts";
import { useSession } from "../state/session.ts";

/** The scene of the plan on screen, or what a tab has the map show in its place. */
export function useSceneOnMap(plan: MapScene | null): MapScene | null {
	const onMap = useSession((session) => session.onMap);
	return useMemo(() => {
		if (plan === null || onMap === null || onMap.assignment.length !== plan.assignment.length) return plan;
		const { assignment, people, when } = onMap;
		const polities = plan.polities.map((polity) => ({ ...polity, people: people[polity.id] ?? 0 }));
		return { ...plan, assignment, polities, when };
	}, [plan, onMap]);
}
