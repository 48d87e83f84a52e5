// Bundles the command line for Node: one folder of few files, since opening some 150 small ones costs a tenth of a
// second at every call. Verbs stay in files of their own, loaded when they are asked for.
export default {
	build: {
		ssr: true,
		outDir: "dist/bundle",
		emptyOutDir: true,
		target: "node20",
		minify: false,
		// What runs in a thread of its own is a file of its own.
		rollupOptions: {
			input: {
				main: "src/main.ts",
				"votes-thread": "src/threads/votes-thread.ts",
				"histories-thread": "src/threads/histories-thread.ts",
			},
			output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
		},
	},
	ssr: { noExternal: true, resolve: { conditions: ["velvet-source", "module", "node"] } },
	logLevel: "warn",
};
