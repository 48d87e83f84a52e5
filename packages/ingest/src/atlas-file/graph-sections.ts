import { compressRows, type DualGraph, type Link, LinkKind } from "@velvet/core";
import { areCounts, canAddUp } from "../tables/check-figures.ts";
import { FormatError } from "./format-error.ts";
import { readSection, type Section, writeIntegers, writeNumbers } from "./sections.ts";

/** The edges in their order; rows are made from them on reading. */
export function writeGraph({ edgeA, edgeB, edgeMetres, edgeKinds }: DualGraph): Section[] {
	const spans = edgeB.map((b, e) => b - edgeA[e]);
	return [
		writeIntegers("edgeA", "steps", edgeA),
		writeIntegers("edgeSpan", "whole", spans),
		writeNumbers("edgeMetres", edgeMetres),
		writeIntegers("edgeKinds", "whole", edgeKinds),
	];
}

/** @throws FormatError when the edges break an invariant of `DualGraph`. */
export function readGraph(units: number, links: readonly Link[], section: (name: string) => Section): DualGraph {
	const starts = readSection(section("edgeA"));
	const spans = readSection(section("edgeSpan"));
	const edgeMetres = readSection(section("edgeMetres"));
	const kinds = readSection(section("edgeKinds"));
	const m = starts.length;
	const edgeA = new Uint32Array(m);
	const edgeB = new Uint32Array(m);
	if (spans.length !== m || edgeMetres.length !== m || kinds.length !== m) {
		throw new FormatError("edge tables differ in length");
	}
	for (let e = 0; e < m; e++) {
		const [a, b] = [starts[e], starts[e] + spans[e]];
		if (!(a >= 0 && a < b && b < units)) throw new FormatError("an edge leaves the units");
		if (e > 0 && !(edgeA[e - 1] < a || (edgeA[e - 1] === a && edgeB[e - 1] < b))) {
			throw new FormatError("edges are not sorted");
		}
		edgeA[e] = a;
		edgeB[e] = b;
		const land = kinds[e] === LinkKind.land;
		if (kinds[e] > LinkKind.sea || !(land ? edgeMetres[e] > 0 : edgeMetres[e] === 0)) {
			throw new FormatError("a border has no length, or a link has one");
		}
	}
	if (!areCounts(edgeMetres) || !canAddUp(edgeMetres)) throw new FormatError("a border has no whole length");
	const isUnit = (unit: number) => Number.isInteger(unit) && unit >= 0 && unit < units;
	if (!links.every(({ a, b }) => isUnit(a) && isUnit(b))) throw new FormatError("a link leaves the units");
	return { ...compressRows(units, edgeA, edgeB), edgeA, edgeB, edgeMetres, edgeKinds: Uint8Array.from(kinds), links };
}
