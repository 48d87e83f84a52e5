import type { TabledVote } from "./tabled-votes.ts";

const consents: { readonly [cell: string]: TabledVote["consent"] } = { "1": true, "0": false, disputed: "disputed" };

/** What a cell of the column `held_with_consent` says; `null` where it is empty. */
export function consentOfCell(cell: string): TabledVote["consent"] {
	return consents[cell] ?? null;
}
