// npm run build: packages, command line, atlases and page; npm run build -- --cli leaves out the page.
import { requireNode } from "./lib/require-node.mjs";
import { setUp } from "./lib/set-up.mjs";
import { runScript } from "./lib/step.mjs";

requireNode();
await runScript(() => setUp({ web: !process.argv.includes("--cli") }));
