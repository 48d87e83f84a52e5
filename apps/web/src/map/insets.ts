import type { Insets, Size } from "./map-scene.ts";

/** Room around the land at home: on a wide stage the legend stands to the right, over the sea. */
export function defaultInsets({ width }: Size): Insets {
	if (width < 500) return { top: 10, right: 12, bottom: 8, left: 12 };
	if (width < 800) return { top: 12, right: 20, bottom: 10, left: 24 };
	return { top: 12, right: 150, bottom: 14, left: 16 };
}
