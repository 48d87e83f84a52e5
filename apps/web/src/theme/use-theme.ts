import { useMedia } from "../frame/use-media.ts";
import { useSession } from "../state/session.ts";
import type { ThemeName } from "./tokens.ts";

/** The theme on screen: the reader's choice, or the system's. */
export function useTheme(): ThemeName {
	const chosen = useSession((session) => session.choices.theme);
	const dark = useMedia("(prefers-color-scheme: dark)");
	return chosen ?? (dark ? "dark" : "light");
}
