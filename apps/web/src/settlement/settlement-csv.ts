import type { Settlement, SettlementResult } from "@velvet/scenarios";

/** The table as CSV: points as they were given, then the part that each party holds by adjusted winner and by the greatest product. */
export function settlementCsv({ parties, issues }: Settlement, result: SettlementResult | null): string {
	const { adjustedWinner, maxNash } = result?.procedures ?? { adjustedWinner: null, maxNash: null };
	const head = [
		"id",
		"issue",
		"kind",
		...["points", "adjusted winner", "greatest product"].flatMap((what) =>
			parties.map(({ name }) => `${name}: ${what}`),
		),
	];
	const rows = issues.map(({ id, name, kind, points }) => [
		id,
		name,
		typeof kind === "string" ? kind : parties.map((party) => kind[party.id]).join("/"),
		...parties.map((party) => String(points[party.id] ?? "")),
		...[adjustedWinner, maxNash].flatMap((found) =>
			parties.map((party) => (found === null || found.shares === null ? "" : String(found.shares[id][party.id]))),
		),
	]);
	return [head, ...rows].map((row) => `${row.map(cell).join(",")}\n`).join("");
}

/** Quoted where it must be; what a spreadsheet would take for a formula begins with an apostrophe. */
function cell(text: string): string {
	const plain = /^[=+@-]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
	return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
