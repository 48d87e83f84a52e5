import type { MapScene } from "./map-scene.ts";
import type { MapView } from "./map-view.ts";

/** Shows a scene by the cheapest way from the one shown before. */
export function showScene(
	view: Pick<MapView, "setScene" | "setAssignment" | "setShade">,
	scene: MapScene,
	before: MapScene | null,
): void {
	if (before === null || !sameBut(scene, before)) {
		view.setScene(scene);
		return;
	}
	if (scene.assignment !== before.assignment || scene.polities !== before.polities) {
		view.setAssignment(
			scene.assignment,
			scene.polities.map((polity) => polity.people),
		);
	}
	if (scene.shade !== before.shade) view.setShade(scene.shade);
}

/** Whether two scenes differ in assignment, people of polities and shade at most. */
function sameBut(p: MapScene, q: MapScene): boolean {
	const columns = ["outlines", "units", "graph", "votesA", "votesB", "people", "landKm2", "chances"] as const;
	return (
		columns.every((column) => p[column] === q[column]) &&
		p.polities.length === q.polities.length &&
		p.polities.every((polity, i) => polity.slot === q.polities[i].slot && polity.name === q.polities[i].name)
	);
}
