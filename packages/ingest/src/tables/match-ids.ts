/** What an id in a table stands for, and whether it had to be read with some goodwill. */
export interface MatchedId {
	readonly index: number;
	readonly repaired: boolean;
}

/**
 * Finds ids as people's tools write them: exactly; without the blanks around; as a number that lost its zeros or got a
 * decimal point (`1001`, `1001.0` for `01001`); or with the Census Bureau's prefix (`0500000US01001`). Goodwill stops
 * where two ids would be meant.
 */
export function idMatcher(ids: readonly string[]): (cell: string) => MatchedId | undefined {
	const exact = new Map(ids.map((id, index) => [id, index]));
	const loose = new Map<string, number>();
	ids.forEach((id, index) => {
		const key = looseKey(id);
		loose.set(key, loose.has(key) ? -1 : index);
	});
	return (cell) => {
		const found = exact.get(cell) ?? exact.get(cell.trim());
		if (found !== undefined) return { index: found, repaired: false };
		const index = loose.get(looseKey(cell));
		return index === undefined || index < 0 ? undefined : { index, repaired: true };
	};
}

function looseKey(id: string): string {
	const bare = id
		.trim()
		.replace(/^\d{7}US(?=\d)/, "")
		.replace(/^(\d+)\.0+$/, "$1");
	return /^\d+$/.test(bare) ? bare.replace(/^0+(?=\d)/, "") : bare;
}
