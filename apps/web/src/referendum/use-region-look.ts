import { useEffect } from "react";
import { theMap } from "../stage/map-handle.ts";
import { read, useSession } from "../state/session.ts";

/** Moves the map to the region that is asked, and home again; where the reader looks elsewhere, it stays. */
export function useRegionLook(): void {
	const chances = useSession((session) => session.asked?.view?.chances ?? null);
	const key = useSession(({ asked }) =>
		JSON.stringify([asked?.view?.result.regions.map(({ region }) => region.places)]),
	);
	// biome-ignore lint/correctness/useExhaustiveDependencies: only another region moves the map
	useEffect(() => {
		const map = theMap();
		if (map === null || chances === null || !isOurs(map.zoom)) return;
		const { asked } = read();
		const alone = asked?.view?.result.regions.length === 1 && !asked.picking;
		map.zoomTo(alone ? [...chances.keys()].filter((unit) => chances[unit] >= 0) : "home");
		ours = map.zoom;
	}, [key]);
	useEffect(
		() => () => {
			const map = theMap();
			if (map !== null && ours !== null && isOurs(map.zoom)) map.zoomTo("home");
			ours = null;
		},
		[],
	);
}

/** The zoom that this hook has set; `null` while it has set none. */
let ours: number | null = null;

function isOurs(zoom: number): boolean {
	return zoom < 1.001 || zoom === ours;
}
