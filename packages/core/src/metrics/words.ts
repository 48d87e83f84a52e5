/** A whole number with thousands separators: 128,838,341. The same on every machine, so no locale is asked. */
export function grouped(value: number): string {
	const [whole, fraction] = String(Math.abs(value)).split(".");
	const sign = value < 0 ? "−" : "";
	const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
	return sign + (fraction === undefined ? digits : `${digits}.${fraction}`);
}

/** As a sentence begins: "Counties". */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same within a sentence: only the first letter becomes small, names keep theirs. */
export function uncapital(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What a thing is called when there are many: "counties". */
export function plural(word: string): string {
	const one = (part: string) => (/[^aeiou]y$/.test(part) ? `${part.slice(0, -1)}ies` : `${part}s`);
	// "counties or towns", but "county or town lines".
	return /^\w+ or \w+$/.test(word) ? word.split(" or ").map(one).join(" or ") : one(word);
}

/** "1 county line", "308 county lines", "3,114 counties". */
export function counted(count: number, singular: string, many = plural(singular)): string {
	return `${grouped(count)} ${count === 1 ? singular : many}`;
}

/** "the United States": names that are plural states take their article. */
export function withArticle(name: string): string {
	return /^(United|Federated|Republic|Kingdom|Federation|Union)\b/.test(name) ? `the ${name}` : name;
}
