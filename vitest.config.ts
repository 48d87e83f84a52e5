import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Packages are tested from their sources: this export condition leads to `src/index.ts` instead of `dist/`. */
const conditions = ["velvet-source"];

export default defineConfig({
	resolve: { conditions },
	ssr: { resolve: { conditions, externalConditions: conditions } },
	test: {
		include: [
			"packages/*/src/**/*.test.ts",
			"packages/*/src/**/*.test-prop.ts",
			"apps/*/src/**/*.test.{ts,tsx}",
			"apps/*/serve/**/*.test.{ts,mjs}",
			"tests/*.test.ts",
			"tests/!(browser)/**/*.test.ts",
		],
		globalSetup: ["scripts/lib/vitest-atlases.mjs"],
		server: { deps: { inline: [/@velvet\//] } },
		// Vitest leaves one processor idle; where there are two, that is half of them.
		maxWorkers: availableParallelism(),
		testTimeout: 60_000,
	},
});
