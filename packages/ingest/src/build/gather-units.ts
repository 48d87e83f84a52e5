import { issue, nameSome } from "@velvet/core";
import { Trouble } from "../files/trouble.ts";
import type { ShapeFile, SourceShape } from "../shapes/shape-file.ts";
import type { UnitsSpec } from "./atlas-spec.ts";
import type { Ledger } from "./ledger.ts";

/** The units of an atlas to be, sorted by id, each with the shapes that make it up. */
export interface GatheredUnits {
	readonly ids: readonly string[];
	readonly shapesOf: readonly (readonly PlacedShape[])[];
}

export interface PlacedShape {
	readonly file: ShapeFile;
	readonly shape: SourceShape;
}

/**
 * Gives every shape its unit. Shapes of one id are one unit; shapes without an id, or without an area, are named and
 * left out.
 *
 * @throws Trouble when there is nothing left, or nothing to tell the units by.
 */
export function gatherUnits(files: readonly ShapeFile[], spec: UnitsSpec, ledger: Ledger): GatheredUnits {
	const byId = new Map<string, PlacedShape[]>();
	for (const file of files) {
		const placeOf = (shape: SourceShape, id: string) => (id === "" ? shape.label : id);
		const left = new Map<string, string[]>();
		const nameless: string[] = [];
		for (const shape of file.shapes) {
			const id = idOf(shape, spec);
			if (shape.polygons.length === 0) {
				const why = shape.without ?? "no polygon";
				const others = left.get(why);
				if (others) others.push(placeOf(shape, id));
				else left.set(why, [placeOf(shape, id)]);
			} else if (id === "") nameless.push(shape.label);
			else {
				const others = byId.get(id);
				if (others) others.push({ file, shape });
				else byId.set(id, [{ file, shape }]);
			}
		}
		if (nameless.length > 0 && nameless.length === file.shapes.length) throw new Trouble(withoutId(file, spec.id));
		for (const [why, labels] of left) {
			ledger.tell("shapes-left-out", "shapes without an area", `They have ${why}.`, file.name, labels);
		}
		ledger.tell("shapes-left-out", "shapes without an id", "Nothing can be joined to them.", file.name, nameless);
	}
	if (byId.size === 0) {
		const where = files.map((file) => file.name).join(", ");
		throw new Trouble(issue("no-units", "There is no shape that could be a unit.", where, "Give polygons with ids."));
	}
	const ids = [...byId.keys()].sort();
	const merged = ids.filter((id) => (byId.get(id)?.length ?? 0) > 1);
	const where = nameSome(files.map((file) => file.name));
	ledger.tell("shapes-merged", "units of several shapes", "Shapes of the same id are one unit.", where, merged);
	return { ids, shapesOf: ids.map((id) => byId.get(id) ?? []) };
}

function idOf(shape: SourceShape, spec: UnitsSpec): string {
	const value = spec.id === "@id" ? shape.id : shape.properties[spec.id];
	if (value === undefined || value === null) return "";
	const id = String(value).trim();
	return spec.idWidth !== undefined && /^\d+$/.test(id) ? id.padStart(spec.idWidth, "0") : id;
}

function withoutId(file: ShapeFile, field: string) {
	const known = nameSome(Object.keys(file.shapes[0].properties), 30);
	const what = field === "@id" ? "The shapes have no ids of their own." : `The shapes have no property "${field}".`;
	return issue("missing-column", what, file.name, `Set units.id to one of: ${known || "(they have no properties)"}.`);
}
