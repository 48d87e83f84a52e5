import type { TreasuryChoice } from "../choices.ts";
import { decoded, type LinkPart, said, under } from "./part.ts";

const KEY = /^[a-z-]{1,60}$/;
const RULE = /^\P{Cc}{1,400}$/u;
const SHARE = /^(?:0(?:\.\d{1,6})?|1)$/;

/** How treasuries are told. */
export const treasuryPart: LinkPart = {
	keys: ["ledger", "debt", "premium", "twice"],
	write({ treasury: { table, debt, premium, duplication } }) {
		return said([
			["ledger", table],
			["debt", debt && encodeURIComponent(debt)],
			["premium", premium === null ? null : String(premium)],
			["twice", duplication === null ? null : String(duplication)],
		]);
	},
	read: (key, value, { treasury }) => under("treasury", readTreasury(key, decoded(value), treasury)),
};

function readTreasury(key: string, value: string, choice: TreasuryChoice): TreasuryChoice | null {
	switch (key) {
		case "ledger":
			return KEY.test(value) ? { ...choice, table: value } : null;
		case "debt":
			return RULE.test(value) ? { ...choice, debt: value } : null;
		case "premium":
			return SHARE.test(value) ? { ...choice, premium: Number(value) } : null;
		default:
			return SHARE.test(value) ? { ...choice, duplication: Number(value) } : null;
	}
}
