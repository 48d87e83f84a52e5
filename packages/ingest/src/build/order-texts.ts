/** Different texts in order, and the place of each text among them. */
export function orderTexts(texts: readonly string[]): {
	readonly order: readonly string[];
	readonly placeOf: Uint32Array;
} {
	const order = [...new Set(texts)].sort();
	const place = new Map(order.map((text, i) => [text, i]));
	return { order, placeOf: Uint32Array.from(texts, (text) => place.get(text) ?? 0) };
}
