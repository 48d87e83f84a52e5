import { type Atlas, type Checked, columnValues, failed, issue, parentValues, passed, type Vote } from "@velvet/core";
import { ESTIMATE, isForSeats, peopleOfParents, RESIDENT, residentKey } from "../members/people-bases.ts";

/** A count of people that seats are shared out by: always named beside them. */
export interface PopulationBase {
	/** `apportionment2020`, another figure of the parents by its key, or `estimate`. */
	readonly key: string;
	readonly title: string;
	readonly year: number;
	/** Key into the atlas's sources. */
	readonly source: string;
	/** By parent; `NaN` where the count knows nothing of one. */
	readonly byParent: Float64Array;
}

/** The bases that an atlas offers, the usual one first. */
export function populationBases(atlas: Atlas, vote: Vote): readonly PopulationBase[] {
	const latest = residentKey(atlas);
	const counts = peopleOfParents(atlas).map(({ key, title, year, source, values }): PopulationBase => {
		return { key: key === latest ? RESIDENT : key, title, year, source, byParent: values };
	});
	return [
		...counts.filter(({ key }) => isForSeats(key)),
		...counts.filter(({ key }) => !isForSeats(key)),
		estimateOf(atlas, vote),
	];
}

/** The base of that key, or the usual one where none is asked for. */
export function findBase(atlas: Atlas, vote: Vote, key: string | undefined): Checked<PopulationBase> {
	const known = populationBases(atlas, vote);
	const byItsOwn = atlas.parentColumns?.get(key ?? "");
	const found =
		key === undefined
			? known[0]
			: (known.find((base) => base.key === key) ??
				known.find((base) => byItsOwn !== undefined && base.byParent === byItsOwn.values));
	if (found !== undefined) return passed(found);
	const fix = `Use one of: ${known.map((base) => base.key).join(", ")}.`;
	return failed(issue("unknown-base", `Atlas ${atlas.id} has no count of people "${key}".`, `base: ${key}`, fix));
}

/**
 * Which parents have seats, by parent: where a count for seats exists, those that it counts. So a federal district, which
 * has electors and no seat, is known by the table and not by its name.
 */
export function seatedParents(atlas: Atlas, vote: Vote): readonly boolean[] {
	const [usual] = populationBases(atlas, vote);
	return atlas.units.parents.ids.map((_, p) => !isForSeats(usual.key) || !Number.isNaN(usual.byParent[p]));
}

/** Electors of each parent at the vote, or at the nearest vote that the atlas knows them of; `null` where it knows none. */
export function electorsByParent(atlas: Atlas, { year }: Vote): Float64Array | null {
	const known = [...(atlas.parentColumns?.values() ?? [])].filter(({ unit }) => unit === "electors");
	const since = known.filter((column) => column.year <= year).sort((p, q) => q.year - p.year);
	const chosen = since[0] ?? known.sort((p, q) => p.year - q.year)[0];
	return chosen === undefined ? null : parentValues(atlas, chosen.key);
}

function estimateOf(atlas: Atlas, vote: Vote): PopulationBase {
	const people = columnValues(atlas, vote.peopleColumn);
	const byParent = new Float64Array(atlas.units.parents.ids.length);
	for (const [u, parent] of atlas.units.parentOf.entries()) byParent[parent] += people[u] || 0;
	const { title = vote.peopleColumn, year = vote.year, source = "" } = atlas.columns.get(vote.peopleColumn) ?? {};
	return { key: ESTIMATE, title, year, source, byParent };
}
