import type { FiscalTable } from "./tables.ts";

/** What must not be concluded from the ledger (ship/README.md; models.md 6, pitfalls, and 10.5), for whoever shows it. */
export function listFiscalCaveats(
	table: FiscalTable | null,
	{ allocated, missing }: { readonly allocated: boolean; readonly missing: readonly string[] },
): readonly string[] {
	const general = [
		"Where a tax falls and a contract is spent moves a balance by more than most plans do: read the range over the tables, not one number.",
		"Defence and interest belong to no place; a table that books them somewhere says where contractors and creditors are.",
		"Nobody has changed what they do: trade, moves and new laws after a separation are left out, and whether they are large is not known.",
		"A rule of debt is a matter of agreement. No law says which one holds.",
	];
	if (table === null) return general;
	const { receipts, outlays } = table;
	const years =
		receipts.years === outlays.years ? [] : [`Receipts are of ${receipts.years}, outlays of ${outlays.years}.`];
	return [
		...new Set([receipts.bias, outlays.bias]),
		...years,
		...(missing.length === 0
			? []
			: [`The table has no figures for: ${missing.join(", ")}. Neither their receipts nor their outlays are counted.`]),
		...(allocated ? [`${allocationWords(table)} It is an allocation, not a count.`] : []),
		...general,
	];
}

const by = { gdp: "GDP, itself allocated to counties by jobs × income", income: "income", people: "people", known: "" };

function allocationWords({ receipts, outlays }: FiscalTable): string {
	const sides = [
		receipts.parts === "known" ? "" : `receipts by ${by[receipts.parts]}`,
		outlays.parts === "known" ? "" : `outlays by ${by[outlays.parts]}`,
	].filter((side) => side !== "");
	return `Parts of cut states share the figures of their state: ${sides.join(", ")}.`;
}
