// Bundles the command line for Node: one folder of few files, since opening some 150 small ones costs a tenth of a
// second at every call. Verbs stay in files of their own, loaded when they are asked for.
export default {
	build: {
		ssr: "src/main.ts",
		outDir: "dist/bundle",
		emptyOutDir: true,
		target: "node20",
		minify: false,
		rollupOptions: { output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" } },
	},
	ssr: { noExternal: true, resolve: { conditions: ["velvet-source", "module", "node"] } },
	logLevel: "warn",
};
