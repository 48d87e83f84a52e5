import { type Atlas, nameSome } from "@velvet/core";
import { unitsOfPlace } from "../open-case.ts";

export interface Places {
	readonly names: string;
	readonly units: readonly number[];
}

/** Units of places given by id, code or name, comma between them; or a sentence on those that the atlas has not. */
export function findPlaces(atlas: Atlas, text: string): Places | string {
	const asked = text.split(",").map((each) => each.trim());
	const found = asked.map((place) => findPlace(atlas, place));
	const missing = asked.filter((_, i) => found[i] === null);
	if (missing.length > 0) return `atlas ${atlas.id} has no unit or ${atlas.levels.parent} ${nameSome(missing)}.`;
	return {
		names: nameSome(found.map((place) => place?.name ?? "")),
		units: found.flatMap((place) => [...(place?.units ?? [])]),
	};
}

function findPlace(atlas: Atlas, place: string): { name: string; units: readonly number[] } | null {
	const { parents, names } = atlas.units;
	const matches = (each: string) => each.toLowerCase() === place.toLowerCase();
	const byCode = parents.codes.findIndex(matches);
	const parent = byCode >= 0 ? byCode : parents.names.findIndex(matches);
	const units = unitsOfPlace(atlas, parent >= 0 ? parents.ids[parent] : place);
	if (units === null) return null;
	const ofParent = parent >= 0 ? parent : parents.ids.indexOf(place);
	return { name: ofParent >= 0 ? parents.names[ofParent] : names[units[0]], units };
}
