import { type Checked, failed, issue, passed } from "@velvet/core";
import type { Case } from "../open-case.ts";
import { type Basis, outlayBases, ownBases, receiptBases } from "./bases.ts";
import type { OwnTable } from "./fiscal-spec.ts";

/** Receipts beside outlays, each with its year and its bias: one way to book the same country. */
export interface FiscalTable {
	/** `collections-ratio`; `own` for a table that somebody brought. */
	readonly key: string;
	readonly receipts: Basis;
	readonly outlays: Basis;
}

/** Every table that can be made here. A table of one's own stands alone: it takes the place of all others. */
export function tablesOf(theCase: Case, own?: OwnTable): readonly FiscalTable[] {
	if (own !== undefined) {
		const [receipts, outlays] = ownBases(theCase, own);
		return [{ key: "own", receipts, outlays }];
	}
	const outlays = outlayBases(theCase);
	return receiptBases(theCase).flatMap((receipts) =>
		outlays.map((against) => {
			const spent = against(receipts);
			return { key: `${receipts.key}-${spent.key}`, receipts, outlays: spent };
		}),
	);
}

/** The table asked for, or the first; `null` where there is none at all. */
export function chosenTable(tables: readonly FiscalTable[], key: string | undefined): Checked<FiscalTable | null> {
	const found = key === undefined || tables[0]?.key === "own" ? tables[0] : tables.find((table) => table.key === key);
	if (found !== undefined) return passed(found);
	if (key === undefined) return passed(null);
	const known = tables.map((table) => table.key).join(", ");
	const fix =
		known === ""
			? "This atlas has no table of receipts and outlays: bring one, a file of id,receipts,outlays."
			: `Use one of: ${known}; or a file of id,receipts,outlays.`;
	return failed(issue("unknown-table", `There is no table "${key}".`, "fiscal.table", fix));
}
