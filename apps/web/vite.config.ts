import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { atlases } from "./vite/atlases.ts";
import { hosts } from "./vite/hosts.ts";
import { northAmerica } from "./vite/north-america.ts";
import { referendums } from "./vite/referendums.ts";
import { tokens } from "./vite/tokens.ts";

/** The page may use shared memory and precise clocks only when isolated from other sites. */
const isolation = {
	"Cross-Origin-Opener-Policy": "same-origin",
	"Cross-Origin-Embedder-Policy": "require-corp",
};

/** Workspace packages are pure: a module that nothing is taken from may go, and what it alone would bring. */
const treeshake = {
	moduleSideEffects: (id: string) => !/[\\/](?:packages[\\/]|node_modules[\\/](?:zod|shpjs|topojson-))/.test(id),
};

export default defineConfig({
	root: import.meta.dirname,
	plugins: [react(), tokens(), atlases(), referendums(), northAmerica()],
	// Workspace packages are read from their sources: no build in between while developing.
	resolve: { conditions: ["velvet-source", "module", "browser", "development|production"] },
	worker: { format: "es", plugins: () => [atlases(), referendums(), hosts()], rolldownOptions: { treeshake } },
	server: { headers: isolation },
	preview: { headers: isolation },
	build: {
		target: "es2023",
		outDir: "dist",
		emptyOutDir: true,
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		rolldownOptions: { treeshake },
		chunkSizeWarningLimit: 800,
	},
});
