import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { atlases } from "./vite/atlases.ts";
import { tokens } from "./vite/tokens.ts";

/** The page may use shared memory and precise clocks only when isolated from other sites. */
const isolation = {
	"Cross-Origin-Opener-Policy": "same-origin",
	"Cross-Origin-Embedder-Policy": "require-corp",
};

export default defineConfig({
	root: import.meta.dirname,
	plugins: [react(), tokens(), atlases()],
	// Workspace packages are read from their sources: no build in between while developing.
	resolve: { conditions: ["velvet-source", "module", "browser", "development|production"] },
	worker: { format: "es", plugins: () => [atlases()] },
	server: { headers: isolation },
	preview: { headers: isolation },
	build: { target: "es2023", outDir: "dist", emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
