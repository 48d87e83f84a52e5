import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";

const ROOT = resolve(import.meta.dirname, "../../..");

/** Reads a file as text, by its path from the root of the repository; the page is built anew when it changes. */
export type ReadText = (path: string) => string;

/**
 * A module `virtual:…` whose default export is data that is made while the page is built.
 *
 * Imported where it is shown, and only then, by `import("virtual:…")`, it is a file of its own.
 */
export function dataModule(name: `virtual:${string}`, make: (text: ReadText) => unknown): Plugin {
	const resolved = `\0${name}`;
	return {
		name: name.slice("virtual:".length),
		resolveId: (id) => (id === name ? resolved : undefined),
		load(id) {
			if (id !== resolved) return undefined;
			const text = (path: string) => {
				const file = resolve(ROOT, path);
				this.addWatchFile(file);
				return readFileSync(file, "utf8");
			};
			return `export default ${JSON.stringify(make(text))};`;
		},
	};
}

/** Paths of the files of a folder of `data/`, as the manifest lists them. */
export function dataPaths(text: ReadText, folder: string): readonly string[] {
	const manifest: { files: { path: string }[] } = JSON.parse(text("data/manifest.json"));
	return manifest.files.map(({ path }) => path).filter((path) => path.startsWith(folder));
}
