import type { PrecedentRow } from "../engine/precedent.ts";

export type RowOrder = "year" | "place" | "yes" | "turnout" | "rule" | "result" | "outcome" | "consent" | "source";

const keys: { readonly [order in RowOrder]: (row: PrecedentRow) => string | number | null } = {
	year: ({ date }) => date,
	place: ({ place }) => place,
	yes: ({ yesShare }) => yesShare,
	turnout: ({ turnout }) => turnout,
	rule: ({ rule }) => rule,
	result: ({ result }) => result,
	outcome: ({ outcome }) => outcome,
	consent: ({ consent }) => consent,
	source: ({ source }) => source,
};

/** Rows that have every word that was typed, somewhere. */
export function filterRows(rows: readonly PrecedentRow[], typed: string): readonly PrecedentRow[] {
	const words = plain(typed)
		.split(/\s+/)
		.filter((word) => word !== "");
	return rows.filter((row) => {
		const said = plain(row.said);
		return words.every((word) => said.includes(word));
	});
}

/** In order; what is not known comes last, either way. Equal rows by date. */
export function sortRows(rows: readonly PrecedentRow[], order: RowOrder, down: boolean): readonly PrecedentRow[] {
	const of = keys[order];
	return [...rows].sort((p, q) => {
		const [x, y] = [of(p), of(q)];
		if (x === null || y === null) return Number(x === null) - Number(y === null);
		const way = typeof x === "string" ? x.localeCompare(String(y), "en") : x - Number(y);
		return (down ? -way : way) || (p.date < q.date ? -1 : 1);
	});
}

/** Without case and accents: "Québec" is found by "quebec". */
function plain(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
