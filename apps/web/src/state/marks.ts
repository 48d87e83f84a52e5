import { create } from "zustand";
import type { PointView } from "../engine/views.ts";
import { useSession } from "./session.ts";

/** A table of points that was dropped onto the page, found in the atlas on screen. */
export interface DroppedPoints {
	readonly file: string;
	readonly bytes: Uint8Array;
	/** Key of the atlas in which `list` was found. */
	readonly atlas: string;
	readonly list: readonly PointView[];
}

export interface Marks {
	/** Units that a finding names, outlined on the map; `null` when none is chosen. */
	readonly units: readonly number[] | null;
	readonly points: DroppedPoints | null;
}

/** What lies over the map and belongs to no plan. */
export const useMarks = create<Marks>(() => ({ units: null, points: null }));

export function markUnits(units: readonly number[] | null): void {
	useMarks.setState({ units: units === null || units.length === 0 ? null : units });
}

// What a finding names is of one plan: another one on screen ends it.
useSession.subscribe((now, before) => {
	if (now.shown?.assignment !== before.shown?.assignment || now.atlas !== before.atlas) markUnits(null);
});
