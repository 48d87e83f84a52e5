import type { Json } from "@velvet/core";

const others: Record<string, string> = { A: "B", B: "A", oneUnderA: "oneUnderB", oneUnderB: "oneUnderA" };

/**
 * Exchanges what is bound to a camp in a document: keys, keys of pairs, ids of parts, and values that are nothing but a
 * camp's key.
 *
 * What a mirrored scenario must give, byte for byte: keys come sorted, and so do lists of camps.
 */
export function exchange(value: Json): Json {
	if (typeof value === "string") return value === "A" || value === "B" ? others[value] : exchangePart(value);
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) {
		const items = value.map(exchange);
		return items.every((item) => item === "A" || item === "B") ? items.sort() : items;
	}
	return Object.fromEntries(
		Object.entries(value)
			.map(([key, each]) => [exchangeKey(key), exchange(each as Json)] as const)
			.sort(([p], [q]) => (p < q ? -1 : 1)),
	);
}

/** A key of a camp, of a pair of polities such as `A-Lakes`, of a series of a camp such as `risk.A`, or any other. */
function exchangeKey(key: string): string {
	if (others[key] !== undefined) return others[key];
	const series = /^(.+)\.([AB])$/.exec(key);
	if (series !== null) return `${series[1]}.${others[series[2]]}`;
	const ids = exchangePart(key).split("-");
	if (!ids.includes("A") && !ids.includes("B")) return exchangePart(key);
	return ids
		.map((id) => others[id] ?? id)
		.sort()
		.join("-");
}

/** Id of the part of a parent that lies in a polity, `06:A`; any other text stays. */
function exchangePart(text: string): string {
	return text.replace(/^(\w+):([AB])$/, (_, parent: string, id: string) => `${parent}:${others[id]}`);
}
