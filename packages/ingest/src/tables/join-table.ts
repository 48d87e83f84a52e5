import type { Aggregation } from "@velvet/core";
import type { Table } from "./parse-table.ts";

/** Rows of a table laid onto units: which rows belong to each unit, and which belong to none. */
export interface Join {
	readonly table: Table;
	readonly rowsOf: readonly (readonly (readonly string[])[])[];
	/** Ids of rows that met no unit. */
	readonly strayRows: readonly string[];
	/** Ids of rows that share their unit with others. */
	readonly mergedRows: readonly string[];
	/** Ids of units without a row. */
	readonly bareUnits: readonly string[];
}

/** @param unitIdOf what unit a row's id stands for. */
export function joinTable(
	table: Table,
	idColumn: string,
	unitIds: readonly string[],
	unitIdOf: (id: string) => string,
): Join {
	const place = new Map(unitIds.map((id, u) => [id, u]));
	const rowsOf = unitIds.map((): (readonly string[])[] => []);
	const strayRows: string[] = [];
	for (const row of table.rows) {
		const id = table.cell(row, idColumn);
		const unit = place.get(unitIdOf(id));
		if (unit === undefined) strayRows.push(id);
		else rowsOf[unit].push(row);
	}
	const merged = rowsOf.filter((rows) => rows.length > 1).flat();
	return {
		table,
		rowsOf,
		strayRows,
		mergedRows: merged.map((row) => table.cell(row, idColumn)),
		bareUnits: unitIds.filter((_, u) => rowsOf[u].length === 0),
	};
}

/** How rows of a merged unit become one figure; `none` leaves it missing, as a median of medians must be. */
export type Merge = Aggregation | { readonly kind: "none" };

/**
 * One figure a unit. A single row is taken as written; merged rows are added up, or averaged by weight to `digits`
 * decimals over the rows that have both figures. A unit without rows, or without figures, is `NaN`.
 */
export function joinColumn(join: Join, column: string, merge: Merge, digits = 2): Float64Array {
	const { figure } = join.table;
	return Float64Array.from(join.rowsOf, (rows) => {
		if (rows.length === 0) return Number.NaN;
		if (rows.length === 1) return figure(rows[0], column);
		if (merge.kind === "none") return Number.NaN;
		const known = rows.filter((row) => !Number.isNaN(figure(row, column)));
		const total = (weigh: (row: readonly string[]) => number) => known.reduce((sum, row) => sum + weigh(row), 0);
		if (known.length === 0) return Number.NaN;
		if (merge.kind === "sum")
			return round(
				total((row) => figure(row, column)),
				6,
			);
		const weight = (row: readonly string[]) => figure(row, merge.weight) || 0;
		return round(total((row) => figure(row, column) * weight(row)) / total(weight), digits);
	});
}

function round(value: number, digits: number): number {
	return Math.round(value * 10 ** digits) / 10 ** digits;
}
