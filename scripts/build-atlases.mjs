// Builds the atlases that ship with Velvet into data/built/, and checks them against data/atlases.json.
//
//   node scripts/build-atlases.mjs            builds what is missing or out of date; fails if the bytes differ
//   node scripts/build-atlases.mjs --update   builds everything and rewrites data/atlases.json
//
// Needs `npx tsc -b packages/ingest` before it. Does nothing, quickly, when the built files have the right hashes.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const built = join(root, "data/built");
const listPath = join(root, "data/atlases.json");
const update = process.argv.includes("--update");

const list = existsSync(listPath) ? JSON.parse(readFileSync(listPath, "utf8")) : { atlases: [] };
if (update || !list.atlases.every(isBuilt) || list.atlases.length === 0) await build();

function isBuilt({ file, sha256 }) {
	const path = join(root, file);
	return existsSync(path) && existsSync(`${path}.br`) && hashOf(readFileSync(path)) === sha256;
}

async function build() {
	const ingestPath = join(root, "packages/ingest/dist/index.js");
	if (!existsSync(ingestPath)) fail("packages/ingest is not compiled.", "Run: npx tsc -b packages/ingest");
	const ingest = await import(pathToFileURL(ingestPath).href);
	const manifest = JSON.parse(readFileSync(join(root, "data/manifest.json"), "utf8"));
	const text = (key) => readSource(manifest, key);
	const [countries, places] = [text("world-atlas-countries"), text("us-places")];
	const common = {
		countries,
		places,
		states: text("us-states"),
		apportionment2010: text("us-apportionment-2010"),
		links: text("us-links"),
	};
	const atlases = [
		ingest.buildUsCounties2016(
			{
				...common,
				counties: text("us-atlas-counties"),
				president: text("us-county-president-2016"),
				people: text("us-county-people-2016"),
			},
			manifest,
		),
		ingest.buildUsCounties2024(
			{
				...common,
				counties: text("us-atlas-2023-counties"),
				president: text("us-county-president-2024"),
				people: text("us-county-people-2024"),
				people2016: text("us-county-people-2016"),
			},
			manifest,
		),
		await ingest.buildUsNhMunicipalities({ countries, places, municipalities: text("us-nh-municipalities") }, manifest),
	];
	mkdirSync(built, { recursive: true });
	const found = atlases.map((atlas) => write(ingest, atlas));
	if (update) {
		writeFileSync(listPath, `${JSON.stringify({ atlases: found }, null, "\t")}\n`);
		return;
	}
	for (const atlas of found) {
		const wanted = list.atlases.find(({ id }) => id === atlas.id);
		if (wanted?.sha256 === atlas.sha256) continue;
		fail(
			`Atlas ${atlas.id} was built as ${atlas.sha256}, but data/atlases.json says ${wanted?.sha256 ?? "nothing"}.`,
			"If its data or its code changed on purpose, run: node scripts/build-atlases.mjs --update",
		);
	}
}

/** The text of a source, after its hash. Another hash is another source: the figures could not be vouched for. */
function readSource(manifest, key) {
	const source = manifest.files.find((file) => file.key === key);
	const path = source.package ? createRequire(import.meta.url).resolve(source.path) : join(root, source.path);
	const bytes = readFileSync(path);
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	if (sha256 !== source.sha256) fail(`${source.path} has SHA-256 ${sha256}, not ${source.sha256}.`, "Run: npm ci");
	return bytes.toString("utf8");
}

/** Writes beside the target and renames, so that nobody ever reads half an atlas. */
function write(ingest, atlas) {
	const bytes = ingest.encodeAtlas(atlas);
	const file = `data/built/${atlas.id}.atlas`;
	const quality = {
		params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
	};
	const compressed = brotliCompressSync(bytes, quality);
	for (const [path, content] of [
		[file, bytes],
		[`${file}.br`, compressed],
	]) {
		const target = join(root, path);
		writeFileSync(`${target}.${process.pid}.tmp`, content);
		renameSync(`${target}.${process.pid}.tmp`, target);
	}
	const edges = atlas.graph.edgeKinds.filter((kind) => kind === 0).length;
	const units = atlas.units.ids.length;
	process.stderr.write(
		`${file}: ${units} units, ${edges} land borders, ${bytes.length} bytes, ${compressed.length} compressed\n`,
	);
	return { id: atlas.id, title: atlas.title, file, sha256: hashOf(bytes), units, edges };
}

function hashOf(bytes) {
	return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

function fail(problem, fix) {
	process.stderr.write(`${problem}\n${fix}\n`);
	process.exit(1);
}
