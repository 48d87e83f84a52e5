import {
	type Atlas,
	type Checked,
	failed,
	failedWith,
	findLevel,
	type Issue,
	issue,
	type Level,
	nameSome,
	passed,
} from "@velvet/core";
import { findPlace, unknownPlace } from "../find-place.ts";
import { unknownLevel } from "../open-grains.ts";
import type { ReferendumSpec, RegionSpec } from "./referendum-spec.ts";

/** Units that vote together. */
export interface Region {
	readonly name: string;
	/** Ids of the places it was named by; empty for the whole atlas. */
	readonly places: readonly string[];
	readonly units: readonly number[];
	/** The region that was named, of which this is all or, with `each`, a part. */
	readonly named: NamedRegion;
}

/** Places as a scenario names them together. */
interface NamedRegion {
	/** Support in all of it, where it is given; `null` where the mapping says it. */
	readonly support: number | null;
}

/** The regions of a referendum, each with its units. Issues name places that are not there and units that vote twice. */
export function openRegions(atlas: Atlas, { regions, each }: ReferendumSpec): Checked<readonly Region[]> {
	if (regions === undefined && each === undefined) {
		return failed(issue("no-region", "Nobody is named who votes.", "referendum.regions", NAME_ONE));
	}
	const issues: Issue[] = [];
	const level = each === undefined ? null : findLevel(atlas, each);
	if (level === undefined) issues.push(unknownLevel(atlas, each ?? "", "referendum.each"));
	const named = regions?.map((spec, r) => openRegion(atlas, spec, r, issues)) ?? [wholeAtlas(atlas)];
	if (issues.length > 0 || level === undefined) return failedWith(issues);
	const found = level === null ? named : named.flatMap((region) => split(region, level));
	const twice = votingTwice(atlas, found);
	return twice === null ? passed(found) : failed(twice);
}

const NAME_ONE =
	'Name places that vote together ("regions", or --region), or a level at which each place votes for itself ("each", or --each).';

function wholeAtlas(atlas: Atlas): Region {
	return { name: atlas.title, places: [], units: [...atlas.units.ids.keys()], named: { support: null } };
}

function openRegion(atlas: Atlas, { name, places, support }: RegionSpec, r: number, issues: Issue[]): Region {
	const where = `referendum.regions.${r}`;
	const units = new Set<number>();
	const names: string[] = [];
	for (const place of places) {
		const found = findPlace(atlas, place);
		if (found === null) issues.push(unknownPlace(place, where));
		else if (!found.units.every((unit) => units.has(unit))) names.push(placeName(atlas, place, found.units));
		for (const unit of found?.units ?? []) units.add(unit);
	}
	return {
		name: name ?? nameSome(names),
		places,
		units: [...units].sort((p, q) => p - q),
		named: { support: support ?? null },
	};
}

/** The name of a place by its id: of the unit, the group or the parent. */
function placeName(atlas: Atlas, id: string, units: readonly number[]): string {
	const { names, parents, parentOf, ids } = atlas.units;
	const [first] = units;
	if (ids[first] === id) return `${names[first]}, ${parents.codes[parentOf[first]]}`;
	if (parents.ids[parentOf[first]] === id) return parents.names[parentOf[first]];
	const group = atlas.groups?.find((level) => level.ids[level.of[first]] === id);
	return group?.names[group.of[first]] ?? id;
}

/** The parts of a region that lie in one place of a level each. */
function split({ units, named }: Region, level: Level): Region[] {
	const lists = new Map<number, number[]>();
	for (const unit of units) {
		const group = level.of[unit];
		const list = lists.get(group);
		if (list === undefined) lists.set(group, [unit]);
		else list.push(unit);
	}
	return [...lists]
		.sort(([p], [q]) => p - q)
		.map(([group, members]) => ({ name: level.names[group], places: [level.ids[group]], units: members, named }));
}

function votingTwice(atlas: Atlas, regions: readonly Region[]): Issue | null {
	const seen = new Set<number>();
	const twice = regions.flatMap(({ units }) => units.filter((unit) => seen.size === seen.add(unit).size));
	if (twice.length === 0) return null;
	const places = twice.map((unit) => `${atlas.units.names[unit]} (${atlas.units.ids[unit]})`);
	return {
		...issue("votes-twice", "Units lie in two regions.", nameSome(places), "Name each place in one region only."),
		places,
	};
}
