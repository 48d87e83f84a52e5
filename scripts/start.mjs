// npm start: everything from a fresh clone to the page.
//
//   npm start                    serves on the first free port from 4173 on (PORT and HOST say otherwise)
//   npm start -- --port 8080     on this port, or the next that is free
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { requireNode } from "./lib/require-node.mjs";
import { at } from "./lib/root.mjs";
import { setUp } from "./lib/set-up.mjs";
import { runScript } from "./lib/step.mjs";

requireNode();
await runScript(async () => {
	const port = readPort();
	await setUp();
	// Only now: the server needs a package that the set-up installs.
	const { serve } = await import(pathToFileURL(at("apps/web/serve/serve.mjs")).href);
	const { url } = await serve(port === undefined ? {} : { port });
	process.stdout.write(`\nVelvet is at ${url}   (Ctrl-C ends it)\n`);
});

function readPort() {
	const { values } = parseArgs({ options: { port: { type: "string" } } });
	if (values.port === undefined) return undefined;
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`"${values.port}" is not a port.`);
	return port;
}
