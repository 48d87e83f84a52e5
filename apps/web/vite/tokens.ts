import type { Plugin } from "vite";
import { tokenStyles } from "../src/theme/css-variables.ts";

const NAME = "virtual:velvet-tokens.css";

/** Makes the stylesheet of custom properties from the one typed source of tokens. */
export function tokens(): Plugin {
	return {
		name: "velvet-tokens",
		resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
		load: (id) => (id === `\0${NAME}` ? tokenStyles() : undefined),
	};
}
