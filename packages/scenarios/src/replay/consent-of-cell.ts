/** Whether the parent state had agreed to a vote; `null` where nobody knows. */
export type TabledConsent = boolean | "disputed" | null;

const consents: { readonly [cell: string]: TabledConsent } = { "1": true, "0": false, disputed: "disputed" };

/** What a cell of the column `held_with_consent` says. */
export function consentOfCell(cell: string): TabledConsent {
	return consents[cell] ?? null;
}
