import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Root of the repository: three folders above this file in `src` as in `dist`, one more in the bundle. */
const here = import.meta.url;
const root = fileURLToPath(new URL(here.includes("/dist/bundle/") ? "../../../../" : "../../../", here));

/** A path below the root of the repository. */
export function atRoot(...parts: readonly string[]): string {
	return join(root, ...parts);
}

/** Version of the program; the version of the documents is `velvet: 1`. */
export const programVersion = "0.1.0";
