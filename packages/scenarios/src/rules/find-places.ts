import { type Atlas, atlasLevels, nameSome } from "@velvet/core";
import { findPlace } from "../find-place.ts";

export interface Places {
	readonly names: string;
	readonly units: readonly number[];
}

/** Units of places given by id, code or name, comma between them; or a sentence on those that the atlas has not. */
export function findPlaces(atlas: Atlas, text: string): Places | string {
	const asked = text.split(",").map((each) => each.trim());
	const found = asked.map((place) => placeOf(atlas, place));
	const missing = asked.filter((_, i) => found[i] === null);
	if (missing.length > 0) return `atlas ${atlas.id} has no unit or ${atlas.levels.parent} ${nameSome(missing)}.`;
	return {
		names: nameSome(found.map((place) => place?.name ?? "")),
		units: found.flatMap((place) => [...(place?.units ?? [])]),
	};
}

/** An id goes before a code, a code before a name; of equal names the coarser place is meant, such as a state. */
function placeOf(atlas: Atlas, place: string): { name: string; units: readonly number[] } | null {
	const { parents } = atlas.units;
	const levels = atlasLevels(atlas);
	const isMeant = (each: string) => each.toLowerCase() === place.toLowerCase();
	const coded = parents.codes.findIndex(isMeant);
	const named = levels.toReversed().flatMap(({ ids, names }) => ids.filter((_, i) => isMeant(names[i])));
	const id = findPlace(atlas, place) !== null ? place : coded >= 0 ? parents.ids[coded] : named[0];
	const found = id === undefined ? null : findPlace(atlas, id);
	if (found === null) return null;
	const level = levels.find(({ ids }) => ids.includes(id));
	return { name: level?.names[level.ids.indexOf(id)] ?? id, units: found.units };
}
