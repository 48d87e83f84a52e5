import type { MapPolity, MapScene } from "../map/index.ts";

/** Neither camp's. */
const GREY = 2;

/**
 * The map while a vote is simulated: chances in greys, and the region that is asked within its line, in the place of the
 * plan. Several regions have no line but those of the atlas.
 *
 * @param name of the region; empty for several.
 */
export function askedScene(scene: MapScene, name: string, chances: Float64Array): MapScene {
	const alone = name !== "";
	const assignment = Uint16Array.from(chances, (chance) => (alone && chance >= 0 ? 0 : 1));
	let people = 0;
	assignment.forEach((polity, unit) => {
		if (polity === 0) people += scene.people[unit] || 0;
	});
	const polities: MapPolity[] = [
		{ id: "asked", name: name, slot: GREY, people },
		{ id: "rest", name: "", slot: GREY, people: 0 },
	];
	return { ...scene, assignment, polities, chances, shade: "voters" };
}
