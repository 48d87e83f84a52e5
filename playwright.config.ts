import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";

const port = Number(process.env.VELVET_TEST_PORT) || 4187;

/** The built page in real Chromium, served as `npm start` serves it. `npm test -- --browser` builds it first. */
export default defineConfig({
	testDir: "tests/browser",
	outputDir: "test-results",
	timeout: 90_000,
	// Pages that share two processors, on a slow machine too: what is right is found long before.
	expect: { timeout: 30_000 },
	fullyParallel: false,
	workers: Math.min(2, availableParallelism()),
	forbidOnly: Boolean(process.env.CI),
	use: {
		baseURL: `http://localhost:${port}`,
		viewport: { width: 1440, height: 900 },
		trace: "retain-on-failure",
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH || "/usr/bin/chromium",
			args: [
				"--no-sandbox",
				"--disable-gpu",
				"--disable-quic",
				"--no-first-run",
				"--disable-background-networking",
				"--disable-component-update",
				"--disable-sync",
			],
		},
	},
	webServer: {
		command: "node apps/web/serve/serve.mjs",
		url: `http://localhost:${port}/`,
		env: { PORT: String(port) },
		reuseExistingServer: false,
		timeout: 20_000,
	},
});
