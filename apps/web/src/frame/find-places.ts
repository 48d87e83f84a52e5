import type { UnitTable } from "@velvet/core";

export interface Found {
	readonly id: string;
	readonly name: string;
	/** The parent of a unit; what it is, for a parent. */
	readonly within: string;
}

const MOST = 12;

/**
 * Places whose name begins with the text, then those with a word that does, then those that hold it; parents before
 * units. "orange ca" finds Orange in California.
 */
export function findPlaces(units: UnitTable, text: string): readonly Found[] {
	const words = plain(text).split(/\s+/).filter(Boolean);
	if (words.length === 0) return [];
	const { parents } = units;
	const ranked: { readonly rank: number; readonly place: Found }[] = [];
	const consider = (place: Found, name: string, more: string, bonus: number) => {
		const rank = rankOf(words, plain(name), plain(more), place.id);
		if (rank !== null) ranked.push({ rank: rank - bonus, place });
	};
	parents.ids.forEach((id, p) => {
		consider(
			{ id, name: parents.names[p], within: `${parents.codes[p]}, whole` },
			parents.names[p],
			parents.codes[p],
			0.5,
		);
	});
	units.ids.forEach((id, u) => {
		const parent = units.parentOf[u];
		const place = { id: id as string, name: units.names[u], within: parents.names[parent] };
		consider(place, units.names[u], `${parents.names[parent]} ${parents.codes[parent]}`, 0);
	});
	ranked.sort((p, q) => p.rank - q.rank);
	return ranked.slice(0, MOST).map(({ place }) => place);
}

/** Lower is nearer; `null` when a word is nowhere. */
function rankOf(words: readonly string[], name: string, more: string, id: string): number | null {
	const whole = words.join(" ");
	if (id === whole) return 0;
	if (name === whole) return 1;
	const everywhere = `${name} ${more}`;
	if (!words.every((word) => everywhere.includes(word))) return null;
	if (!name.includes(words[0])) return null;
	if (words[0] === name) return 1.4;
	if (name.startsWith(whole)) return 1.6;
	if (name.startsWith(words[0])) return 2;
	return name.split(" ").some((each) => each.startsWith(words[0])) ? 3 : 4;
}

/** Without accents, marks and capitals. */
function plain(text: string): string {
	return text
		.normalize("NFD")
		.replace(/[\u0300-\u036f.,']/g, "")
		.toLowerCase()
		.trim();
}
