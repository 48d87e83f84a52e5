import { useSyncExternalStore } from "react";

/** Whether a media query holds, as it changes. */
export function useMedia(query: string): boolean {
	return useSyncExternalStore(
		(changed) => {
			const list = matchMedia(query);
			list.addEventListener("change", changed);
			return () => list.removeEventListener("change", changed);
		},
		() => matchMedia(query).matches,
	);
}

/** The page in one column, with the price in a dock at the thumb. */
export const usePhone = () => useMedia("(max-width: 719px)");
/** Rail and panel beside stage and scorecard. */
export const useWide = () => useMedia("(min-width: 1200px)");
