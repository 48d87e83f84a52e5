import type { GuaranteeKey, Terms } from "./guarantee.ts";

/** Terms of a guarantee that says none of its own. All are assumptions to start from, none is advice. models.md (9.3). */
export const usualTerms: { readonly [key in GuaranteeKey]: Terms } = {
	"option-of-nationality": { years: 2 },
	"personal-autonomy": { rights: ["schools", "broadcasting", "associations"] },
	"territorial-autonomy": { rights: ["local taxes", "schools", "police"] },
	"power-sharing": { share: "3/10" },
	supermajority: {
		share: "2/3",
		rights: ["the vote", "speech and assembly", "property", "leaving and coming back", "a fair trial"],
	},
	passage: {},
	reciprocity: {},
};
