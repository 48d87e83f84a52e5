import { issue, nameSome } from "@velvet/core";
import { Trouble } from "../files/trouble.ts";
import { idMatcher } from "../tables/match-ids.ts";
import type { CellTable } from "../tables/read-columns.ts";
import { type Decimal, findDecimal } from "../tables/read-figures.ts";
import type { TableSpec } from "./atlas-spec.ts";
import type { Ledger } from "./ledger.ts";

/** A table laid onto units or parents: which of them each row belongs to. */
export interface JoinedTable {
	readonly spec: TableSpec;
	readonly cells: CellTable;
	readonly decimal: Decimal;
	/** Index of the unit or parent of each row, -1 for none. */
	readonly placeOf: Int32Array;
	/** Rows of each unit or parent. */
	readonly rowCounts: Uint32Array;
}

/**
 * Joins rows to ids, and names every row and every id that stays alone: in both directions nothing is lost silently.
 *
 * @param figureColumns the columns that are read as numbers.
 * @throws Trouble when nothing fits, or when a row is there twice.
 */
export function joinRows(
	spec: TableSpec,
	cells: CellTable,
	ids: readonly string[],
	figureColumns: readonly string[],
	ledger: Ledger,
): JoinedTable {
	const match = idMatcher(ids);
	const keys = cells.columns.get(spec.id) ?? [];
	const placeOf = new Int32Array(keys.length).fill(-1);
	const rowCounts = new Uint32Array(ids.length);
	const strays: string[] = [];
	const repaired: string[] = [];
	const repeated: string[] = [];
	keys.forEach((key, row) => {
		const found = match(key);
		if (found === undefined) {
			strays.push(key.trim() || `line ${cells.lines[row]} (no id)`);
			return;
		}
		if (found.repaired) repaired.push(`${key.trim()} is ${ids[found.index]}`);
		placeOf[row] = found.index;
		if (++rowCounts[found.index] === 2) repeated.push(ids[found.index]);
	});
	const thing = spec.level === "unit" ? "units" : "parents";
	if (strays.length === keys.length) {
		const where = `${cells.name}: ${nameSome(strays, 3)}; ${thing}: ${nameSome(ids, 3)}`;
		const fix = `Check the column "${spec.id}" and where the ids of the ${thing} come from.`;
		throw new Trouble(issue("nothing-joined", `No row of the table belongs to any of the ${thing}.`, where, fix));
	}
	if (repeated.length > 0 && spec.repeated === "refuse") {
		const what = `${repeated.length} ${thing} have more than one row.`;
		const fix = 'Keep one row each, or set "repeated": "sum" to add the rows up.';
		throw new Trouble(issue("duplicate-row", what, `${cells.name}: ${nameSome(repeated)}`, fix));
	}
	const { name } = cells;
	ledger.tell("id-repaired", "rows joined by a repaired id", "Such as lost leading zeros.", name, repaired);
	ledger.tell("rows-added-up", `${thing} of several rows`, "Their counts were added up.", name, repeated);
	ledger.tell("rows-unmatched", "rows without a place", `No ${spec.level} has their id.`, name, strays);
	const bare = ids.filter((_, i) => rowCounts[i] === 0);
	ledger.tell("units-without-row", `${thing} without a row`, "Their figures are missing.", name, bare);
	const decimal = spec.decimal ?? findDecimal(cells, figureColumns, ledger.notices);
	return { spec, cells, decimal, placeOf, rowCounts };
}
