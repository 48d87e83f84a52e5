/**
 * Which way imports may lead. Zero exceptions: a rule that needs one is the wrong rule.
 *
 *   core ◄── algorithms ◄── scenarios ◄── report ◄── apps
 *     ▲───────────── ingest ──────────────────────────┘
 */

/** Tests and their helpers (`src/testing/`) may reach for testkit, Vitest and files; nothing that ships may reach them. */
const tests = "\\.test(-prop|-d|-stat)?\\.tsx?$|/src/testing/";
const shipped = (name) => ({ path: `^packages/${name}/src/`, pathNot: tests });

/** A package may import itself and what is named here, and nothing else: no other package, no library, no Node. */
const onlyTo = (name, comment, ...allowed) => ({
	name: `${name}-imports`,
	comment,
	severity: "error",
	from: shipped(name),
	to: { pathNot: [`^packages/${name}/src/`, ...allowed] },
});
const velvet = (name) => `^packages/${name}/src/index\\.ts$`;
const library = (name) => `^node_modules/${name}/`;

module.exports = {
	forbidden: [
		onlyTo("core", "The nouns depend on nothing: anyone may read them first, and no library can change a number."),
		onlyTo(
			"algorithms",
			"Methods know graphs, numbers and parts. They see the nouns and no politics, and run anywhere.",
			velvet("core"),
		),
		onlyTo(
			"scenarios",
			"Questions are asked of the nouns by the methods; zod reads documents, @noble/hashes names them.",
			velvet("core"),
			velvet("algorithms"),
			library("zod"),
			library("@noble/hashes"),
		),
		onlyTo(
			"ingest",
			"Pure parsers: bytes to atlas. They may know file formats and projections, and no questions.",
			velvet("core"),
			library("d3-dsv"),
			library("d3-geo"),
			library("polyclip-ts"),
			library("shpjs"),
			library("@types/[^/]+"),
		),
		onlyTo(
			"report",
			"Results to text. Pages are strings, so nothing of Node or the DOM is needed.",
			velvet("core"),
			velvet("scenarios"),
		),
		onlyTo(
			"testkit",
			"Judges of the nouns and the methods: enumeration, generators, and an LP solver as a second opinion.",
			velvet("core"),
			velvet("algorithms"),
			library("fast-check"),
			library("highs"),
		),
		{
			name: "apps-apart",
			comment: "The faces share packages, never each other: what two of them need belongs in a package.",
			severity: "error",
			from: { path: "^apps/([^/]+)/" },
			to: { path: "^apps/", pathNot: "^apps/$1/" },
		},
		{
			name: "packages-below-apps",
			comment: "A package that knows its face cannot be used without it.",
			severity: "error",
			from: { path: "^packages/" },
			to: { path: "^(apps|bench|scripts|tests)/" },
		},
		{
			name: "testkit-in-tests-only",
			comment: "What the product needs is product. testkit is for tests.",
			severity: "error",
			from: { path: "^(packages|apps)/", pathNot: [tests, "^packages/testkit/"] },
			to: { path: "^packages/testkit/" },
		},
		{
			name: "no-test-imports",
			comment: "Tests and their helpers are for tests.",
			severity: "error",
			from: { path: "^(packages|apps)/", pathNot: tests },
			to: { path: tests },
		},
		{
			name: "no-circular",
			comment: "Two files that need each other are one idea in two places.",
			severity: "error",
			from: {},
			to: { circular: true },
		},
		{
			name: "no-deep-imports",
			comment:
				"A package is its index.ts, and draws.ts for threads: what is not listed there may change without notice.",
			severity: "error",
			from: { path: "^(packages|apps)/([^/]+)/" },
			to: { path: "^packages/[^/]+/(?!src/(index|draws)\\.ts$)", pathNot: "^$1/$2/" },
		},
		{
			name: "no-own-index",
			comment: "Inside a package the file itself is imported: a barrel hides who needs whom.",
			severity: "error",
			from: { path: "^packages/([^/]+)/src/", pathNot: tests },
			to: { path: "^packages/$1/src/index\\.ts$" },
		},
		{
			name: "page-without-node",
			comment: "The page runs in a browser.",
			severity: "error",
			from: { path: "^apps/web/src/", pathNot: tests },
			to: { dependencyTypes: ["core"] },
		},
		{
			name: "resolvable",
			comment:
				"An import that leads nowhere hides from every rule above. Vite itself answers for its virtual: modules.",
			severity: "error",
			from: {},
			to: { couldNotResolve: true, pathNot: "^virtual:" },
		},
		{
			name: "declared",
			comment: "What is imported is declared in the package.json beside it, with an exact version.",
			severity: "error",
			from: { path: "^(packages|apps)/", pathNot: tests },
			to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"], pathNot: library("@types/[^/]+") },
		},
	],
	options: {
		exclude: { path: "(^|/)(dist|dist-types)/" },
		doNotFollow: { path: "node_modules" },
		tsPreCompilationDeps: true,
		combinedDependencies: false,
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["velvet-source", "import", "browser", "default", "types"],
			extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".js", ".json"],
		},
	},
};
