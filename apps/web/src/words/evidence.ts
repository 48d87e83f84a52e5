import type { SourceTag } from "@velvet/scenarios";

/** A tag with its word: a bare letter beside a figure could be a camp's key. */
export const evidenceWords: { readonly [tag in SourceTag]: string } = {
	F: "F, found",
	M: "M, from memory",
	"M+C": "M and C, from memory and computed",
	C: "C, computed",
	D: "D, derived",
	A: "A, assumed",
};
