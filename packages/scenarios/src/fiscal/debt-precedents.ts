import { type SettlementPrecedent, settlementPrecedents } from "../settlement/settlement-precedents.ts";
import type { DebtRule } from "./fiscal-spec.ts";

/** A settlement of the past that went by a rule like one of these, or was to. */
export interface DebtPrecedent {
	readonly rules: readonly DebtRule[];
	readonly precedent: SettlementPrecedent;
}

/** By key of the settlement (models.md V6.1). */
const rulesOf: { readonly [key: string]: readonly DebtRule[] } = {
	"ussr-1991": ["weights"],
	"ussr-zero": ["zero-option"],
	"yugoslavia-imf": ["agreed"],
	"yugoslavia-gold": ["agreed"],
	"slovenia-debt": ["agreed"],
	"czechoslovakia-1993": ["2:1", "territory"],
	"scotland-2014": ["population", "gdp"],
};

/** What was done before, in order of time. */
export const debtPrecedents: readonly DebtPrecedent[] = settlementPrecedents.flatMap((precedent) => {
	const rules = rulesOf[precedent.key];
	return rules === undefined ? [] : [{ rules, precedent }];
});

/** "Czechoslovakia, 1993: what was agreed. Russia 61.34, Ukraine 16.37." with its source and how it is known. */
export function precedentWords({ name, year, terms, parts = [], source, tag }: SettlementPrecedent): string {
	const shares = parts.map(([party, percent]) => `${party} ${percent}`).join(", ");
	return `${name}, ${year}: ${terms}${shares === "" ? "" : ` ${shares}.`} (${source}) [${tag}]`;
}
