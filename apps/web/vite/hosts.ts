import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

const NAME = "virtual:velvet-hosts";
const ROOT = join(import.meta.dirname, "../../..");

/** Gives the page the hosts of `data/hosts/`, each with the table that it names: the texts that `readHost` reads. */
export function hosts(): Plugin {
	return {
		name: "velvet-hosts",
		resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
		load(id) {
			if (id !== `\0${NAME}`) return undefined;
			const text = (path: string) => {
				this.addWatchFile(join(ROOT, path));
				return readFileSync(join(ROOT, path), "utf8");
			};
			const manifest: { files: { path: string }[] } = JSON.parse(text("data/manifest.json"));
			const paths = manifest.files.map(({ path }) => path).filter((path) => path.startsWith("data/hosts/"));
			const found = paths.map((path) => {
				const host: { id: string; table?: string } = JSON.parse(text(path));
				const table = host.table === undefined ? null : text(join(dirname(path), host.table));
				return [host.id, { document: JSON.stringify(host), table }];
			});
			return `export default ${JSON.stringify(Object.fromEntries(found))};`;
		},
	};
}
