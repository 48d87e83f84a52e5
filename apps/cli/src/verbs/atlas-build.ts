import { createHash } from "node:crypto";
import { dirname, resolve } from "node:path";
import { canonicalJson, failed, grouped, issue } from "@velvet/core";
import {
	type AtlasSpec,
	type BuildProgress,
	buildAtlas,
	encodeAtlas,
	filesOf,
	formatReport,
	parseAtlasSpec,
	type SourceFile,
	starterScenario,
} from "@velvet/ingest";
import type { Answer, CommonOptions } from "../answer.ts";
import { hashOf } from "../inputs/find-atlas.ts";
import { type FileKind, readInput } from "../inputs/read-file.ts";
import { startProgress } from "../outputs/progress.ts";
import type { OutputFile } from "../outputs/write-files.ts";
import type { Run } from "../run.ts";

const MEGABYTE = 2 ** 20;
const specFile: FileKind = {
	what: "description of an atlas",
	most: 4 * MEGABYTE,
	advice: "Name files, not data, in it.",
};
const dataFile: FileKind = {
	what: "file of the atlas",
	most: 512 * MEGABYTE,
	advice: "Keep only the layer and the columns that are needed.",
};

/** Where each step begins and ends in the whole, in percent: from the 73,537 districts of 2020. */
const shares: { readonly [step in BuildProgress["step"]]: readonly [from: number, to: number] } = {
	shapes: [0, 10],
	stitch: [10, 15],
	outlines: [15, 75],
	tables: [75, 85],
	map: [85, 100],
};

/** Builds an atlas from the document `atlas.json` and the files beside it; writes it with a report of what stayed out. */
export async function atlasBuild(run: Run, path: string, options: CommonOptions): Promise<Answer> {
	const text = new TextDecoder().decode(await readInput(run, path, specFile));
	const parsed = parseAtlasSpec(text);
	const spec = run.take(
		parsed.ok ? parsed : failed(...parsed.issues.map((each) => ({ ...each, where: each.where ?? path }))),
	);
	const files = await readFiles(run, spec, path === "-" ? "." : dirname(path));
	const progress = await startProgress(`Building ${spec.id}`, "%", 100);
	const built = await buildAtlas(spec, files, ({ step, done, of }) => {
		const [from, to] = shares[step];
		progress.advance(Math.round(from + ((to - from) * done) / of));
	});
	progress.stop();
	const { atlas, report } = run.take(built);
	const bytes = encodeAtlas(atlas);
	const hash = hashOf(bytes);
	const target = options.out ?? `${spec.id}.atlas`;
	const base = target.replace(/\.atlas$/, "");
	const scenario = starterScenario(spec, `./${target.split(/[\\/]/).at(-1)}`);
	const outputs: OutputFile[] = [
		{ path: target, content: bytes },
		...(report.length === 0 ? [] : [{ path: `${base}.report.csv`, content: formatReport(report) }]),
		...(scenario ? [{ path: `${base}.scenario.json`, content: `${canonicalJson(scenario, 2)}\n` }] : []),
	];
	refuseInputs(run, outputs, [path, ...filesOf(spec).map((name) => resolve(path === "-" ? "." : dirname(path), name))]);
	const land = atlas.graph.edgeKinds.reduce((count, kind) => count + Number(kind === 0), 0);
	const written = outputs.map((file) => file.path);
	return {
		atlas: { ...atlas, hash },
		result: {
			id: atlas.id,
			title: atlas.title,
			units: atlas.units.ids.length,
			parents: atlas.units.parents.ids.length,
			edges: land,
			bytes: bytes.length,
			projection: atlas.outlines.projection,
			dropped: atlas.provenance.dropped.map(({ what, count, why }) => ({ what, count, why })),
			files: written,
		},
		files: outputs,
		text: () =>
			[
				`${atlas.title} (${atlas.id}): ${grouped(atlas.units.ids.length)} units, ${grouped(land)} borders by land`,
				hash,
				`written: ${written.join(", ")}`,
				...(report.length === 0
					? []
					: [`${grouped(report.length)} rows and shapes did not go straight in: see the report`]),
				"",
			].join("\n"),
	};
}

/** What an atlas is built from is not written over: it may be the only copy. */
function refuseInputs(run: Run, outputs: readonly OutputFile[], inputs: readonly string[]): void {
	const read = new Set(inputs.filter((input) => input !== "-").map((input) => resolve(input)));
	const over = outputs.find((output) => read.has(resolve(output.path)));
	if (over === undefined) return;
	run.fail(issue("cannot-write", "The atlas is built from this file.", over.path, "Choose another --out."));
}

async function readFiles(run: Run, spec: AtlasSpec, folder: string): Promise<SourceFile[]> {
	const files: SourceFile[] = [];
	for (const name of filesOf(spec)) {
		const bytes = await readInput(run, resolve(folder, name), dataFile);
		files.push({ name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") });
	}
	return files;
}
