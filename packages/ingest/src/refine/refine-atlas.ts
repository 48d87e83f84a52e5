import { type Atlas, type Checked, type LocatedPoint, passed } from "@velvet/core";
import { carryColumns } from "./carry-columns.ts";
import { fileOutlines } from "./file-outlines.ts";
import { largestWithin } from "./largest-within.ts";
import { measureJoined } from "./measure-joined.ts";
import { type Nesting, nestUnits } from "./nest-units.ts";
import { spliceArcs } from "./splice-arcs.ts";

/**
 * An atlas with finer units in the place of some of its own: towns for the counties of one state.
 *
 * A plan that divides none of the replaced units has the people, land, economy and border that it had on the coarse
 * atlas; votes are the finer atlas's own counts. Issues: the finer atlas does not nest, or has no vote in common.
 *
 * @param hash what the joined atlas is known by: a hash of the two hashes, taken by the caller.
 */
export function refineAtlas(coarse: Atlas, fine: Atlas, hash: string): Checked<Atlas> {
	const nesting = nestUnits(coarse, fine);
	if (!nesting.ok) return nesting;
	const carried = carryColumns(coarse, fine, nesting.value);
	if (!carried.ok) return carried;
	const { units, groups } = nesting.value;
	const arcs = spliceArcs(coarse, fine, nesting.value);
	const { columns, votes, notes } = carried.value;
	const [unit, finer] = [coarse.levels.unit, fine.levels.unit];
	const places = joinPlaces(coarse, fine, nesting.value);
	const known = new Set(coarse.provenance.sources.map((source) => source.key));
	return passed({
		id: `${coarse.id}+${fine.id}`,
		title: `${coarse.title}, with ${fine.title}`,
		version: `${coarse.version}+${fine.version}`,
		hash,
		levels: { unit: unit.split(" or ").includes(finer) ? unit : `${unit} or ${finer}`, parent: coarse.levels.parent },
		groups,
		units,
		columns,
		...(coarse.parentColumns && { parentColumns: coarse.parentColumns }),
		votes,
		areaColumn: coarse.areaColumn,
		...measureJoined(coarse, fine, nesting.value, arcs),
		outlines: fileOutlines(arcs, units.ids.length, coarse.outlines),
		...(places.length === 0 ? {} : { places }),
		provenance: {
			sources: [...coarse.provenance.sources, ...fine.provenance.sources.filter(({ key }) => !known.has(key))],
			dropped: [...coarse.provenance.dropped, ...fine.provenance.dropped, ...notes],
		},
	});
}

/** Places of both; one of the coarse atlas in a replaced unit is where the finer atlas has it, else in the largest unit there. */
function joinPlaces(coarse: Atlas, fine: Atlas, { coarseOf, fromCoarse, fromFine }: Nesting): LocatedPoint[] {
	const largest = largestWithin(fine, coarseOf);
	const finer = new Map((fine.places ?? []).map((place) => [place.id, place]));
	const own = (coarse.places ?? []).map((place): LocatedPoint => {
		if (fromCoarse[place.unit] >= 0) return { ...place, unit: fromCoarse[place.unit] };
		return { ...place, unit: fromFine[finer.get(place.id)?.unit ?? largest(place.unit)] };
	});
	const known = new Set(own.map(({ id }) => id));
	const further = [...finer.values()].filter(({ id }) => !known.has(id));
	return [...own, ...further.map((place) => ({ ...place, unit: fromFine[place.unit] }))];
}
