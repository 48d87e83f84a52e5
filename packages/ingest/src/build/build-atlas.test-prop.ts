import { type Atlas, columnValues } from "@velvet/core";
import { validateDualGraph } from "@velvet/testkit";
import fc from "fast-check";
import { topology } from "topojson-server";
import { expect, it } from "vitest";
import { decodeAtlas } from "../atlas-file/decode-atlas.ts";
import { encodeAtlas } from "../atlas-file/encode-atlas.ts";
import { UnitFinder } from "../places/unit-finder.ts";
import { build, feature, spec, square } from "../testing/make-files.ts";

const [rows, columns] = [5, 6];
/** Any way to colour the cells of a grid: units of many pieces, with holes and islands, touching in corners. */
const colourings = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: rows * columns, maxLength: rows * columns });
const forms = fc.constantFrom("geojson", "topojson", "two files");

it("any colouring of a grid is built as its cells touch, from any kind of file", async () => {
	await fc.assert(
		fc.asyncProperty(colourings, forms, fc.boolean(), async (colours, form, backwards) => {
			const atlas = await gridAtlas(colours, form, backwards);
			expect(validateDualGraph(atlas.graph)).toEqual([]);
			const { ids } = atlas.units;
			const found = Array.from(atlas.graph.edgeA, (a, e) => `${ids[a]}-${ids[atlas.graph.edgeB[e]]}`);
			expect(found).toEqual(touching(colours));
			const cells = columnValues(atlas, "area_km2").reduce((sum, area) => sum + area, 0);
			expect(cells / gridArea).toBeCloseTo(1, 6);
			const finder = new UnitFinder(atlas);
			colours.forEach((colour, k) => {
				const [x, y] = [k % columns, Math.floor(k / columns)];
				expect(ids[finder.within(x + 0.5, y + 0.5) ?? -1]).toBe(`u${colour}`);
			});
			const again = decodeAtlas(encodeAtlas(atlas), "", { outlines: "now" });
			expect(again.ok && again.value.outlines).toEqual(atlas.outlines);
		}),
		{ numRuns: 150 },
	);
});

const gridArea = 6371.0088 ** 2 * (columns * (Math.PI / 180)) * Math.sin((rows * Math.PI) / 180);

async function gridAtlas(colours: readonly number[], form: string, backwards: boolean): Promise<Atlas> {
	const cells = colours.map((colour, k) => {
		const ring = square(k % columns, Math.floor(k / columns));
		return feature(`u${colour}`, [backwards ? ring.toReversed() : ring], { name: `Unit ${colour}` });
	});
	const write = (features: readonly object[]) => {
		const all = { type: "FeatureCollection", features };
		return JSON.stringify(
			form === "geojson" ? all : topology({ cells: all as never }, form === "topojson" ? 1e4 : 1e5),
		);
	};
	const halves = form === "two files" ? [cells.slice(0, 13), cells.slice(13)] : [cells];
	const contents = Object.fromEntries(halves.map((half, i) => [`${i}.json`, write(half)]));
	const table = `id,name,a,b,people\n${[0, 1, 2, 3, 4, 5].map((c) => `u${c},U,1,2,3`).join("\n")}\n`;
	const units = { ...(spec().units as object), files: Object.keys(contents), name: "name" };
	const result = await build(spec({ units }), { ...contents, "votes.csv": table });
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	return result.value.atlas;
}

/** Pairs of colours with cells side by side, in the order of the graph. */
function touching(colours: readonly number[]): string[] {
	const pairs = new Set<string>();
	const add = (p: number, q: number) => {
		if (p !== q) pairs.add(`u${Math.min(p, q)}-u${Math.max(p, q)}`);
	};
	colours.forEach((colour, k) => {
		if ((k + 1) % columns !== 0) add(colour, colours[k + 1]);
		if (k + columns < colours.length) add(colour, colours[k + columns]);
	});
	return [...pairs].sort();
}
