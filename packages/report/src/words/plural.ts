/** What a unit is called when there are many: "counties". */
export function plural(word: string): string {
	const one = (part: string) => (/[^aeiou]y$/.test(part) ? `${part.slice(0, -1)}ies` : `${part}s`);
	// "counties or towns", but "county or town lines".
	return /^\w+ or \w+$/.test(word) ? word.split(" or ").map(one).join(" or ") : one(word);
}
