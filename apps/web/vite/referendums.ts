import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const NAME = "virtual:velvet-referendums";
const ROOT = join(import.meta.dirname, "../../..");

/**
 * Gives the page the recorded referendums of `data/`, as the texts that `readCase`, `readTabledVotes` and `readTableNotes` read.
 *
 * Imported where they are shown, and only then: `import("virtual:velvet-referendums")` is a file of its own.
 */
export function referendums(): Plugin {
	return {
		name: "velvet-referendums",
		resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
		load(id) {
			if (id !== `\0${NAME}`) return undefined;
			const text = (path: string) => {
				this.addWatchFile(join(ROOT, path));
				return readFileSync(join(ROOT, path), "utf8");
			};
			const manifest: { files: { path: string }[] } = JSON.parse(text("data/manifest.json"));
			const paths = manifest.files.map(({ path }) => path).filter((path) => path.startsWith("data/referendums/"));
			// Without their white space; parsed by the page.
			const compact = (path: string) => JSON.stringify(JSON.parse(text(path)));
			const cases = paths.map(compact);
			const [table, notes] = [
				text("data/independence-referendums.csv"),
				compact("data/independence-referendums-notes.json"),
			];
			return `export default ${JSON.stringify({ cases, table, notes })};`;
		},
	};
}
