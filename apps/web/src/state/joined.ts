import atlases from "virtual:velvet-atlases";

/** The key of an atlas with finer ones in the place of some of its units: all of their keys, coarsest first. */
export function joinedKey(coarse: string, finer: readonly string[] = []): string {
	return [coarse, ...finer].join("+");
}

export function partsOf(key: string): readonly string[] {
	return key.split("+");
}

/** Whether an atlas, or every part of a joined one, ships with the page. */
export function ships(key: string): boolean {
	return partsOf(key).every((part) => atlases[part] !== undefined);
}
