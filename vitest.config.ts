import { defineConfig } from "vitest/config";

export default defineConfig({
	resolve: { conditions: ["velvet-source"] },
	ssr: { resolve: { conditions: ["velvet-source"], externalConditions: ["velvet-source"] } },
	test: {
		include: ["packages/*/src/**/*.test.ts", "packages/*/src/**/*.test-prop.ts", "apps/*/src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
		server: { deps: { inline: [/@velvet\//] } },
		testTimeout: 60_000,
	},
});
