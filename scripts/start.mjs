// npm start: everything from a fresh clone to the page. Arguments go to the server: npm start -- --port 8080
import { existsSync } from "node:fs";
import { requireNode } from "./lib/require-node.mjs";
import { at } from "./lib/root.mjs";
import { runNode } from "./lib/run.mjs";
import { setUp } from "./lib/set-up.mjs";
import { runScript } from "./lib/step.mjs";

requireNode();
await runScript(async () => {
	await setUp();
	const server = at("apps/web/serve/serve.mjs");
	if (!existsSync(server)) throw new Error("apps/web/serve/serve.mjs is missing: there is nothing to serve yet.");
	const { code } = await runNode([server, ...process.argv.slice(2)], { show: true, mayFail: true });
	process.exitCode = code;
});
