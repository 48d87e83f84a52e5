import { type UnionChoice, usualUnion } from "../choices.ts";
import { type LinkPart, said, under } from "./part.ts";

/** What of a union is not the usual, as one pair: `union=ask:council,quota:2~3`. */
export const unionPart: LinkPart = {
	keys: ["union"],
	write: ({ union }) => said([["union", writeUnion(union)]]),
	read: (_, value) => under("union", readUnion(value)),
};

function writeUnion(union: UnionChoice): string | null {
	const parts = keys.flatMap((key) => {
		const value = union[key];
		return value === usualUnion[key] ? [] : [`${key}:${encodeURIComponent(String(value).replace("/", "~"))}`];
	});
	return parts.length === 0 ? null : parts.join(",");
}

/** `null` for a text that says nothing of a union. */
function readUnion(text: string): UnionChoice | null {
	let union = usualUnion;
	for (const part of text.split(",")) {
		const [key, written = ""] = part.split(":", 2);
		const read = readers[key as keyof UnionChoice];
		const value = read?.(written.replace("~", "/")) ?? null;
		if (value === null) return null;
		union = { ...union, [key]: value };
	}
	return union;
}

const oneOf =
	(...known: readonly string[]) =>
	(text: string) =>
		known.includes(text) ? text : null;
const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : null);

const readers: { readonly [key in keyof UnionChoice]: (text: string) => string | number | null } = {
	ask: oneOf("accession", "council"),
	polity: matching(/^[A-Za-z0-9][A-Za-z0-9_]{0,39}$/),
	act: matching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/),
	as: oneOf("members", "one"),
	mapping: (text) => (/^\d{1,2}$/.test(text) ? Number(text) : null),
	members: oneOf("polities", "parents"),
	weights: oneOf("people", "square-root", "equal"),
	quota: matching(/^\d{1,2}\/\d{1,2}$/),
};
const keys = Object.keys(readers) as (keyof UnionChoice)[];
