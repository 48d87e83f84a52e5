// Maps of tens of thousands of units, built from data that lies beside the project and never in it.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { at } from "../scripts/lib/root.mjs";
import { hilbertMap } from "./hilbert-map.mjs";
import { openWorld, unwrap } from "./world.mjs";

const shared = at("../shared/data/us-vtd-2020");
const votes = "vtd_national.csv.gz";

/** Why the large maps cannot be had here; `null` when they can. */
export const missing = existsSync(join(shared, votes)) ? null : "../shared/data/us-vtd-2020 is absent";

const maps = {
	/** 73,537 voting districts of 37 states and the District of Columbia, 2020, with the votes of 2016. */
	vtd() {
		const topologies = readdirSync(join(shared, "topo")).map((name) => `topo/${name}`);
		const files = [...topologies, votes].map((name) => ({ name, bytes: readFileSync(join(shared, name)) }));
		const units = { files: topologies, name: "@id", parent: { prefix: 5 }, source: "vtd" };
		const table = { file: votes, id: "geoid20" };
		return { files, spec: specOf("us-vtd-2020", units, table, { people: "pop20", a: "dem_2016", b: "rep_2016" }) };
	},
	/** 190,000 squares: the size of the whole country. */
	grid() {
		const { geojson, csv } = hilbertMap(readDistricts());
		const files = Object.entries({ "grid.geojson": geojson, "grid.csv": csv }).map(([name, text]) => ({
			name,
			bytes: new TextEncoder().encode(text),
		}));
		const units = { files: ["grid.geojson"], name: "@id", parent: { id: "t:state" }, source: "vtd" };
		return {
			files,
			spec: specOf("grid-190k", units, { file: "grid.csv", id: "id" }, { people: "people", a: "a", b: "b" }),
		};
	},
};

const opened = new Map();

/**
 * A large map, built by a tree's own packages, with a scenario bound to it. Opened once a tree; the file is kept in
 * `node_modules/.cache` under a hash of its sources and of the packages that built it.
 *
 * @param name `vtd` or `grid`.
 */
export async function openLargeMap(root, name) {
	const key = `${root} ${name}`;
	if (!opened.has(key)) opened.set(key, await open(root, name));
	return opened.get(key);
}

async function open(root, name) {
	const world = await openWorld(root);
	const { ingest, scenarios } = world;
	const { files, spec } = maps[name]();
	const sources = files.map((file) => ({ ...file, sha256: sha256(file.bytes) }));
	const checked = unwrap(ingest.parseAtlasSpec(JSON.stringify(spec)));
	const bytes = await buildOnce(root, ingest, checked, sources);
	const hash = `sha256:${sha256(bytes)}`;
	const atlas = unwrap(ingest.decodeAtlas(bytes, hash));
	const scenario = unwrap(scenarios.parseScenario(JSON.stringify(ingest.starterScenario(checked, checked.id))));
	return { ...world, bytes, hash, theCase: unwrap(scenarios.openCase(scenario, atlas)) };
}

async function buildOnce(root, ingest, spec, sources) {
	const builders = ["core", "ingest"].map((name) => readFileSync(join(root, "packages", name, "tsconfig.tsbuildinfo")));
	const key = sha256(JSON.stringify([spec, sources.map((source) => source.sha256), builders.map(sha256)]));
	const folder = at("node_modules/.cache/velvet-bench");
	const path = join(folder, `${spec.id}-${key.slice(0, 16)}.atlas`);
	if (existsSync(path)) return readFileSync(path);
	const start = performance.now();
	const built = unwrap(await ingest.buildAtlas(spec, sources));
	const bytes = ingest.encodeAtlas(built.atlas);
	process.stderr.write(`  built ${spec.id} in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
	mkdirSync(folder, { recursive: true });
	writeFileSync(path, bytes);
	return bytes;
}

function specOf(id, units, table, { people, a, b }) {
	const column = (key, unit, from) => ({
		key,
		title: key,
		unit,
		year: 2016,
		source: "vtd",
		aggregation: "sum",
		...from,
	});
	return {
		velvetAtlas: 1,
		id,
		title: id,
		levels: { unit: "unit", parent: "parent" },
		units,
		tables: { t: table },
		columns: [
			column("a", "votes", { from: `t:${a}` }),
			column("b", "votes", { from: `t:${b}` }),
			column("total", "votes", { sumOf: [`t:${a}`, `t:${b}`] }),
			column("people", "people", { from: `t:${people}` }),
		],
		votes: [
			{
				id: "v2016",
				title: "2016",
				year: 2016,
				choices: [
					{ key: "a", name: "A", column: "a" },
					{ key: "b", name: "B", column: "b" },
				],
				total: "total",
				people: "people",
			},
		],
		camps: { A: ["a"], B: ["b"] },
		sources: [{ key: "vtd", title: id, publisher: "see the folder", licence: "see the folder" }],
	};
}

/** Rows of the whole country's table in order of their ids: state by state, county by county. */
function readDistricts() {
	const [header, ...lines] = gunzipSync(readFileSync(join(shared, votes)))
		.toString()
		.trim()
		.split("\n");
	const keys = header.split(",");
	const [state, people, a, b] = ["state_po", "pop20", "dem_2016", "rep_2016"].map((key) => keys.indexOf(key));
	return lines.sort().map((line) => {
		const cells = line.split(",");
		return { state: cells[state], people: cells[people] || "0", a: cells[a], b: cells[b] };
	});
}

function sha256(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
