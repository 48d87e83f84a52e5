// npm run bench: how long the work takes, on the built packages, in plain Node.
//
//   npm run bench                            every case, as a table
//   npm run bench -- one-cut-edges           only the cases named
//   npm run -s bench -- --json               one JSON document
//   npm run bench -- --compare main          the same cases of another git revision in turns with these, and the ratio
import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { measure, sink, summarise } from "../bench/measure.mjs";
import { withRevision } from "../bench/other-revision.mjs";
import { commitOf, machine, printTable } from "../bench/print.mjs";
import { requireNode } from "./lib/require-node.mjs";
import { at, root } from "./lib/root.mjs";
import { setUp } from "./lib/set-up.mjs";
import { runScript, say } from "./lib/step.mjs";

requireNode();
await runScript(async () => {
	const { values, positionals } = parseArgs({
		options: { json: { type: "boolean", default: false }, compare: { type: "string" } },
		allowPositionals: true,
	});
	// Standard output is for the results alone.
	say.to(process.stderr);
	await setUp({ web: false });
	const cases = choose(await loadCases(), positionals);
	const result = values.compare
		? await withRevision(values.compare, (folder) => runAll(cases, [root, folder], values.compare))
		: await runAll(cases, [root]);
	if (values.json) process.stdout.write(`${JSON.stringify(result, null, "\t")}\n`);
	else printTable(result);
	if (!Number.isFinite(sink.total)) throw new Error("A benchmark returned no number.");
});

async function loadCases() {
	const files = readdirSync(at("bench/cases")).filter((name) => name.endsWith(".mjs"));
	const modules = await Promise.all(files.sort().map((name) => import(pathToFileURL(at("bench/cases", name)).href)));
	return modules.flatMap((module) => module.cases);
}

function choose(cases, names) {
	const unknown = names.filter((name) => !cases.some((each) => each.name === name));
	const known = cases.map((each) => each.name).join(", ");
	if (unknown.length > 0) throw new Error(`No benchmark is called ${unknown.join(", ")}. There are: ${known}.`);
	return names.length === 0 ? cases : cases.filter((each) => names.includes(each.name));
}

async function runAll(cases, trees, revision) {
	const benchmarks = [];
	for (const each of cases) {
		// What needs data that lies beside the project is left out, with a word, where the data is not there.
		process.stderr.write(`${each.name}: ${each.missing ? `skipped, ${each.missing}` : each.what}\n`);
		if (each.missing) continue;
		const runs = [];
		for (const tree of trees) runs.push(await each.prepare(tree));
		const [here, there] = (await measure(runs, each)).map(summarise);
		const comparison = there && { other: there, ratio: Math.round((here.median / there.median) * 1000) / 1000 };
		benchmarks.push({ name: each.name, what: each.what, unit: "ms", target: each.target, ...here, ...comparison });
	}
	const compared = revision === undefined ? {} : { compared: { revision, commit: await commitOf(trees[1]) } };
	return { machine: machine(), commit: await commitOf(root), ...compared, benchmarks };
}
