import { issue, nameSome } from "@velvet/core";
import { Trouble } from "../files/trouble.ts";
import { readFigures, toNumber } from "../tables/read-figures.ts";
import type { Field } from "./atlas-spec.ts";
import type { GatheredUnits } from "./gather-units.ts";
import type { JoinedTable } from "./join-rows.ts";

/** A field of the document taken apart: the column of a table, or a property of the shapes. */
export function splitField(
	field: Field,
	tables: readonly string[],
): { readonly table?: string; readonly name: string } {
	const table = tables.find((each) => field.startsWith(`${each}:`));
	return table === undefined ? { name: field } : { table, name: field.slice(table.length + 1) };
}

/** Values of fields, unit by unit, from the shapes' own properties and from the joined tables. */
export class FieldValues {
	private readonly units: GatheredUnits;
	private readonly tables: ReadonlyMap<string, JoinedTable>;

	constructor(units: GatheredUnits, tables: ReadonlyMap<string, JoinedTable>) {
		this.units = units;
		this.tables = tables;
	}

	/** @throws Trouble when the field is not there, or parts of a unit disagree. */
	texts(field: Field): readonly string[] {
		if (field === "@id") return this.units.ids;
		const { table, name } = splitField(field, [...this.tables.keys()]);
		if (table !== undefined) return this.textsOfTable(table, name);
		this.wantProperty(name);
		return this.units.ids.map((id, u) => {
			const value = this.propertyOf(u, id, name);
			return value === undefined || value === null ? "" : String(value).trim();
		});
	}

	/**
	 * @param adds whether rows of one unit may be added up: a rate may not.
	 * @throws Trouble for whatever is no number.
	 */
	figures(field: Field, adds: boolean): Float64Array {
		const { table, name } = splitField(field, [...this.tables.keys()]);
		if (table !== undefined) return this.figuresOfTable(table, name, adds);
		this.wantProperty(name);
		const bad: string[] = [];
		const values = Float64Array.from(this.units.ids, (id, u) => {
			const value = this.propertyOf(u, id, name);
			if (value === undefined || value === null || Number.isNaN(value)) return Number.NaN;
			const figure = typeof value === "number" ? value : toNumber(String(value), ".");
			if (figure === undefined || Math.abs(figure) === Infinity) bad.push(`${id}: ${String(value).slice(0, 30)}`);
			return figure ?? Number.NaN;
		});
		if (bad.length === 0) return values;
		const what = `${bad.length} shapes have a property "${name}" that is no number.`;
		throw new Trouble(issue("not-a-number", what, nameSome(bad), "Leave it empty when it is not known."));
	}

	/** Texts of a table of parents, in the order of the parents. */
	parentTexts(field: Field, parents: number): readonly string[] | undefined {
		const { table, name } = splitField(field, [...this.tables.keys()]);
		const joined = table === undefined ? undefined : this.tables.get(table);
		if (joined?.spec.level !== "parent") return undefined;
		return firstTexts(joined, name, parents);
	}

	private textsOfTable(table: string, name: string): readonly string[] {
		return firstTexts(this.unitTable(table, name), name, this.units.ids.length);
	}

	private figuresOfTable(table: string, name: string, adds: boolean): Float64Array {
		const joined = this.unitTable(table, name);
		const cells = readFigures(joined.cells, name, joined.decimal);
		const values = new Float64Array(this.units.ids.length).fill(Number.NaN);
		cells.forEach((value, row) => {
			const unit = joined.placeOf[row];
			if (unit < 0 || Number.isNaN(value)) return;
			values[unit] = Number.isNaN(values[unit]) ? value : values[unit] + value;
		});
		if (!adds && joined.rowCounts.some((count) => count > 1)) {
			const what = `"${name}" is a rate, and rates of several rows cannot be added up.`;
			throw new Trouble(issue("rate-of-parts", what, table, "Give one row a unit in the table of rates."));
		}
		return values;
	}

	private unitTable(table: string, name: string): JoinedTable {
		const joined = this.tables.get(table);
		if (joined?.spec.level === "unit") return joined;
		const what = `"${table}:${name}" is a figure of parents where one of units is needed.`;
		throw new Trouble(issue("wrong-value", what, `tables.${table}`, 'Use a table of "level": "unit".'));
	}

	private propertyOf(unit: number, id: string, name: string): unknown {
		const [first, ...others] = this.units.shapesOf[unit].map(({ shape }) => shape.properties[name]);
		if (others.every((other) => Object.is(other, first))) return first;
		const what = `The shapes of ${id} differ in "${name}".`;
		throw new Trouble(
			issue("parts-disagree", what, id, "Give each shape its own id, or all of a unit the same figures."),
		);
	}

	private wantProperty(name: string): void {
		const shapes = this.units.shapesOf.flat();
		if (shapes.some(({ shape }) => Object.hasOwn(shape.properties, name))) return;
		const known = nameSome(Object.keys(shapes[0]?.shape.properties ?? {}), 30) || "(none)";
		const files = nameSome([...new Set(shapes.map(({ file }) => file.name))]);
		const fix = `They have: ${known}. A column of a table is written table:column.`;
		throw new Trouble(issue("missing-column", `The shapes have no property "${name}".`, files, fix));
	}
}

function firstTexts(joined: JoinedTable, name: string, count: number): string[] {
	const texts = new Array<string>(count).fill("");
	(joined.cells.columns.get(name) ?? []).forEach((cell, row) => {
		const place = joined.placeOf[row];
		if (place >= 0 && texts[place] === "") texts[place] = cell.trim();
	});
	return texts;
}
