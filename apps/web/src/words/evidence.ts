import type { SourceTag } from "@velvet/scenarios";

/** What a tag means in a word. */
export const tagWords: { readonly [tag in SourceTag]: string } = {
	F: "found",
	M: "from memory",
	"M+C": "from memory, confirmed by sums",
	C: "computed",
	D: "derived",
	A: "assumed",
};

/** A tag with its word: a bare letter beside a figure could be a camp's key. */
export function evidenceWords(tag: SourceTag): string {
	return `${tag}, ${tagWords[tag]}`;
}

/** A source after its tag: what the tag has said is not said again. */
export function sourceWords(source: string): string {
	return source.replace(/^Assumed[.:] (.)/, (_, first: string) => first.toUpperCase());
}
