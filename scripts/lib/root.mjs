// The root of the repository, and paths below it.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** A path below the root of the repository. */
export function at(...parts) {
	return join(root, ...parts);
}
