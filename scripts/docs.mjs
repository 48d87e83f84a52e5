// node scripts/docs.mjs: writes the documents that are made from the code. Needs `npm run build -- --cli` before it.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { metricsPage } from "./lib/metrics-page.mjs";
import { at } from "./lib/root.mjs";

const { metricRegistry } = await import(pathToFileURL(at("packages/core/dist/index.js")).href);
writeFileSync(at("docs/metrics.md"), metricsPage(metricRegistry));
