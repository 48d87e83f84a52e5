import type { Divided } from "./divided.ts";
import { balanceOf, memberSums } from "./sums.ts";
import type { FiscalTable } from "./tables.ts";

/** A parent with what its members in each nation pay and get. */
export interface ParentRow {
	readonly id: string;
	readonly name: string;
	readonly code: string;
	/** Outlays for one unit of receipts; `null` where one of them is not known, or no receipts are. */
	readonly ratio: number | null;
	readonly polities: Readonly<Record<string, MemberFigures>>;
}

export interface MemberFigures {
	readonly receipts: number | null;
	readonly outlays: number | null;
	readonly balance: number | null;
	/** By what a part of a cut parent was given its figures; `null` for what is known. */
	readonly allocated: { readonly receipts: string | null; readonly outlays: string | null } | null;
}

/** The chosen table line by line, in the order of the parents; land of no nation is left out. */
export function parentRows(divided: Divided, table: FiscalTable): readonly ParentRow[] {
	const { theCase, members } = divided;
	const { parents } = theCase.atlas.units;
	const sums = memberSums(divided, table);
	const by = (parts: string) => (parts === "known" ? null : parts);
	return parents.ids.flatMap((id, p) => {
		const own = [...members.keys()].filter((m) => members[m].parent === p);
		if (own.length === 0) return [];
		const [taken, spent] = [table.receipts.byParent[p], table.outlays.byParent[p]];
		return [
			{
				id,
				name: parents.names[p],
				code: parents.codes[p],
				ratio: taken > 0 && !Number.isNaN(spent) ? spent / taken : null,
				polities: Object.fromEntries(
					own.map((m) => [
						theCase.polities[members[m].polity].id,
						{
							receipts: sums[m]?.receipts ?? null,
							outlays: sums[m]?.outlays ?? null,
							balance: sums[m] === null ? null : balanceOf(sums[m]),
							allocated: members[m].whole
								? null
								: { receipts: by(table.receipts.parts), outlays: by(table.outlays.parts) },
						},
					]),
				),
			},
		];
	});
}
