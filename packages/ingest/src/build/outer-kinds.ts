import { ArcKind, issue, OUTSIDE } from "@velvet/core";
import type { SourceFile } from "../files/source-file.ts";
import { Trouble } from "../files/trouble.ts";
import { classifyOuterSegments } from "../outlines/classify-outer.ts";
import { LatitudeBands } from "../outlines/country-index.ts";
import { readShapes } from "../shapes/read-shapes.ts";
import { gridSteps } from "../shapes/shape-file.ts";
import type { OuterSpec } from "./atlas-spec.ts";
import type { Ledger } from "./ledger.ts";
import type { Woven } from "./weave-units.ts";

/**
 * What lies beyond the outer lines: the land of the countries that the document names, else the sea. Without such a
 * file nothing is known, all of it is drawn as coast, and the provenance says so.
 */
export async function findOuterKinds(
	{ topology, sides }: Woven,
	spec: OuterSpec | undefined,
	file: SourceFile | undefined,
	ledger: Ledger,
): Promise<Uint8Array> {
	if (spec === undefined || file === undefined) {
		const count = sides.left.reduce(
			(sum, left, a) => sum + (left === OUTSIDE || sides.right[a] === OUTSIDE ? 1 : 0),
			0,
		);
		const why = "Nothing says what lies beyond them; name the countries around in `outer` to tell land from sea.";
		ledger.notices.push({ code: "outer-unknown", message: `Outer lines drawn as coast: ${count}. ${why}` });
		ledger.dropped.push({ what: "outer lines drawn as coast", count, ids: [], why });
		return new Uint8Array(topology.column.length).fill(ArcKind.coast);
	}
	const bands = await indexLand(spec, file, ledger);
	return classifyOuterSegments(topology, sides, {
		isForeign: (longitude, latitude) => bands.contains(longitude > 180 ? longitude - 360 : longitude, latitude),
		isLake: () => false,
		override: () => undefined,
	});
}

async function indexLand(spec: OuterSpec, file: SourceFile, ledger: Ledger): Promise<LatitudeBands> {
	const { shapes, lineOffsets, x, y } = await readShapes(file, spec.object, ledger.notices);
	const bands = new LatitudeBands();
	const missing = spec.countries.filter((id) => !shapes.some((shape) => shape.id === id));
	if (missing.length > 0) {
		const known = shapes.map((shape) => shape.id).filter((id) => id !== undefined);
		const fix = `Its ids are such as ${known.slice(0, 5).join(", ")}.`;
		throw new Trouble(issue("unknown-name", `The file has no country ${missing.join(", ")}.`, spec.file, fix));
	}
	for (const shape of shapes.filter(({ id }) => id !== undefined && spec.countries.includes(id))) {
		for (const use of shape.polygons.flat(2)) {
			const line = use < 0 ? ~use : use;
			for (let i = lineOffsets[line] + 1; i < lineOffsets[line + 1]; i++) {
				bands.add(x[i - 1] / gridSteps, y[i - 1] / gridSteps, x[i] / gridSteps, y[i] / gridSteps);
			}
		}
	}
	return bands;
}
