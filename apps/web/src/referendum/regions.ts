import type { CampKey } from "@velvet/core";
import { surveyMapping } from "@velvet/scenarios";
import type { AtlasView, CaseView } from "../engine/views.ts";
import type { AskedChoice } from "../state/choices.ts";
import { capital } from "../words/numbers.ts";

/** A region that the menu offers. */
export interface RegionOption {
	readonly key: string;
	readonly words: string;
	/** Of the survey's regions, which stand together. */
	readonly survey: boolean;
	readonly region: AskedChoice["region"];
}

type Ground = Pick<AtlasView, "units" | "levels" | "grains">;
type Votes = Pick<CaseView, "votesA" | "votesB" | "people">;

/**
 * The parent with most people among those whose majority voted with a camp: California for Clinton's in 2016, Texas for
 * Trump's. Of all parents, where none did.
 */
export function largestOf({ units }: Ground, { votesA, votesB, people }: Votes, camp: 0 | 1): string {
	const { parents, parentOf } = units;
	const sums = parents.ids.map(() => ({ lead: 0, people: 0 }));
	parentOf.forEach((parent, u) => {
		const lead = (votesA[u] || 0) - (votesB[u] || 0);
		sums[parent].lead += camp === 0 ? lead : -lead;
		sums[parent].people += people[u] || 0;
	});
	const own = [...sums.keys()].filter((parent) => sums[parent].lead > 0);
	const among = own.length > 0 ? own : [...sums.keys()];
	return parents.ids[among.reduce((best, parent) => (sums[parent].people > sums[best].people ? parent : best))];
}

/** Who is asked unless somebody says otherwise: the largest parent of the camp that does not govern. */
export function usualPlace(atlas: Ground, theCase: Votes, inPower: CampKey | null): string {
	return largestOf(atlas, theCase, inPower === "A" ? 1 : 0);
}

/** What can be asked at once: the largest parent of either camp, A first; the survey's regions; every parent by itself. */
export function regionOptions(atlas: Ground, theCase: Votes, inPower: CampKey | null): readonly RegionOption[] {
	const { parents } = atlas.units;
	const usual = usualPlace(atlas, theCase, inPower);
	const nameOf = (id: string) => parents.names[parents.ids.indexOf(id)];
	const largest = [...new Set(([0, 1] as const).map((camp) => largestOf(atlas, theCase, camp)))];
	const survey = surveyMapping.flatMap(({ name, places = [] }) => {
		const here = places.filter((place) => parents.ids.includes(place));
		return here.length < 2 ? [] : [{ key: name, words: capital(surveyName(name)), survey: true, region: here }];
	});
	const { parent } = atlas.levels;
	return [
		...largest.map((id) => ({
			key: id,
			words: `${nameOf(id)} alone`,
			survey: false,
			region: id === usual ? null : [id],
		})),
		...survey,
		...(parents.ids.length > 1
			? [{ key: "each", words: `Every ${parent} by itself`, survey: false, region: { each: parent } }]
			: []),
	];
}

function surveyName(name: string): string {
	return /^(Pacific|Mountain)$/.test(name) ? `the ${name} states` : `the ${name}`;
}

/** The region of the survey that some places of an atlas are all of: "the Pacific states"; `null` where they are none. */
export function surveyRegionOf(places: readonly string[], known: readonly string[]): string | null {
	const found = surveyMapping.find((row) => {
		const here = (row.places ?? []).filter((place) => known.includes(place));
		return here.length === places.length && here.every((place) => places.includes(place));
	});
	return found === undefined ? null : surveyName(found.name);
}

/** The option that says the same as the choice; `undefined` where the places are the reader's own. */
export function optionOf(options: readonly RegionOption[], { region }: AskedChoice): RegionOption | undefined {
	const said = JSON.stringify(region);
	return options.find((option) => JSON.stringify(option.region) === said);
}

/** Puts a place into a region, or takes it out, in the order of the atlas; a region keeps at least one place. */
export function withPlace(atlas: Ground, region: readonly string[], place: string): readonly string[] {
	const chosen = region.includes(place) ? region.filter((each) => each !== place) : [...region, place];
	const order = new Map(atlas.units.parents.ids.map((id, at) => [id, at]));
	const rank = (id: string) => order.get(id) ?? order.size;
	return chosen.length === 0 ? region : [...chosen].sort((p, q) => rank(p) - rank(q));
}
