import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const NAME = "virtual:velvet-atlases";
const BUILT = join(import.meta.dirname, "../../../data/built");

interface BuiltAtlas {
	readonly id: string;
	readonly url: string;
	readonly hash: string;
	readonly file: string;
}

/**
 * Tells the page the address and the hash of every built atlas, and serves them while developing.
 *
 * Atlases are fetched, never inlined: the address carries the hash, so that it can be cached for ever.
 */
export function atlases(): Plugin {
	return {
		name: "velvet-atlases",
		resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
		load(id) {
			if (id !== `\0${NAME}`) return undefined;
			const found = findAtlases();
			if (found.length === 0) this.warn("data/built holds no atlas: build the atlases first, or the page has no map");
			const entries = found.map(({ id, url, hash }) => [id, { url, hash }]);
			return `export default ${JSON.stringify(Object.fromEntries(entries))};`;
		},
		configureServer(server) {
			server.middlewares.use("/atlas", (request, response, next) => {
				const atlas = findAtlases().find(({ url }) => url === `/atlas${request.url}`);
				if (atlas === undefined) return next();
				response.setHeader("Content-Type", "application/octet-stream");
				response.end(readFileSync(atlas.file));
			});
		},
	};
}

function findAtlases(): BuiltAtlas[] {
	if (!existsSync(BUILT)) return [];
	return readdirSync(BUILT)
		.filter((name) => name.endsWith(".atlas"))
		.sort()
		.map((name) => {
			const file = join(BUILT, name);
			const id = name.slice(0, -".atlas".length);
			const hex = createHash("sha256").update(readFileSync(file)).digest("hex");
			return { id, file, hash: `sha256:${hex}`, url: `/atlas/${id}.${hex.slice(0, 8)}.atlas` };
		});
}
