import { UNASSIGNED, type UnitTable } from "@velvet/core";
import { idMatcher } from "../tables/match-ids.ts";

/** What a cell stands for, and the repair that this took, if any. */
export interface Resolved {
	readonly index: number;
	readonly repair?: "id-repaired" | "polity-case" | "polity-number";
}

export type Resolve = (cell: string) => Resolved | undefined;

/** Finds units as people's tools write them; see `idMatcher`. */
export function resolveUnit(units: UnitTable): Resolve {
	const match = idMatcher(units.ids);
	return (cell) => {
		const found = match(cell);
		if (found === undefined) return undefined;
		return found.repaired ? { index: found.index, repair: "id-repaired" } : { index: found.index };
	};
}

/** Finds polities exactly, then without case, then by number from 1; `0`, `ZZ`, `ZZZ` and nothing are unassigned. */
export function resolvePolity(polityIds: readonly string[]): Resolve {
	const exact = new Map(polityIds.map((id, p) => [id, p]));
	const lower = new Map(polityIds.map((id, p) => [id.toLowerCase(), p]));
	return (cell) => {
		const id = cell.trim();
		const known = exact.get(cell) ?? exact.get(id);
		if (known !== undefined) return { index: known };
		if (/^(|0(\.0+)?|zzz?)$/i.test(id)) return { index: UNASSIGNED };
		const folded = lower.get(id.toLowerCase());
		// Ids that differ by case alone can only be meant exactly.
		if (folded !== undefined && lower.size === polityIds.length) return { index: folded, repair: "polity-case" };
		const number = /^\d{1,5}(\.0+)?$/.test(id) ? Number(id) : 0;
		return number >= 1 && number <= polityIds.length ? { index: number - 1, repair: "polity-number" } : undefined;
	};
}
