import { type Atlas, type Column, columnValues } from "@velvet/core";
import { allocateToMembers } from "../members/allocate-to-members.ts";
import { type Basis, gdpWeights, scaled } from "./bases.ts";
import type { Divided } from "./divided.ts";
import { ofMembers } from "./sums.ts";

/** One figure of each polity, whole, in the order of the polities. */
export interface Yardstick {
	readonly title: string;
	readonly year: number;
	readonly byPolity: readonly number[];
	/** Whether parts of cut parents have it by allocation. */
	readonly allocated: boolean;
	/** Whether every member, or every unit, has a figure. */
	readonly complete: boolean;
}

/** People by a column of units, or of parents whose parts share by people; `null` for any but {@link peopleColumns}. */
export function peopleBy(divided: Divided, key: string): Yardstick | null {
	const { theCase, plan, members } = divided;
	if (!peopleColumns(theCase.atlas).includes(key)) return null;
	const ofUnits = theCase.atlas.columns.get(key);
	if (ofUnits !== undefined)
		return {
			...named(ofUnits),
			byPolity: addUnits(divided, ofUnits.values, 1),
			allocated: false,
			complete: isComplete(ofUnits.values),
		};
	const column = theCase.atlas.parentColumns?.get(key);
	if (column === undefined) return null;
	const values = allocateToMembers(theCase, plan, members, column.values, { whole: true });
	return {
		...named(column),
		byPolity: addMembers(divided, values),
		allocated: members.some(({ whole }) => !whole),
		complete: isComplete(values),
	};
}

/** GDP in whole units of currency; `null` where the atlas has none. */
export function productOf(divided: Divided): Yardstick | null {
	const column = divided.theCase.atlas.parentColumns?.get("gdp2016");
	if (column === undefined) return null;
	const basis: Pick<Basis, "byParent" | "weights"> = {
		byParent: scaled(column),
		...gdpWeights(divided.theCase.atlas),
	};
	const allocated = divided.members.some(({ whole }) => !whole);
	const values = ofMembers(divided, basis);
	return { ...named(column), byPolity: addMembers(divided, values), allocated, complete: isComplete(values) };
}

/** Land in square metres. */
export function landOf(divided: Divided): Yardstick {
	const { atlas } = divided.theCase;
	const column = atlas.columns.get(atlas.areaColumn);
	return {
		title: column?.title ?? "land",
		year: column?.year ?? 0,
		byPolity: addUnits(divided, columnValues(atlas, atlas.areaColumn), 1e6),
		allocated: false,
		complete: isComplete(columnValues(atlas, atlas.areaColumn)),
	};
}

/** Columns that count people, of units first: `pop2010`, `pop2016`. */
export function peopleColumns({ columns, parentColumns }: Atlas): readonly string[] {
	const counting = (list: Iterable<Column>) =>
		[...list].filter(({ unit, aggregation }) => unit === "people" && aggregation.kind === "sum");
	const keys = [...counting(columns.values()), ...counting(parentColumns?.values() ?? [])].map(({ key }) => key);
	return [...new Set(keys)];
}

function named({ title, year }: Column): Pick<Yardstick, "title" | "year"> {
	return { title, year };
}

function addUnits({ theCase, plan }: Divided, values: Float64Array, scale: number): readonly number[] {
	const sums = theCase.polities.map(() => 0);
	plan.assignment.forEach((polity, u) => {
		if (polity < sums.length) sums[polity] += Math.round((values[u] || 0) * scale);
	});
	return sums;
}

function addMembers({ theCase, members }: Divided, values: Float64Array): readonly number[] {
	const sums = theCase.polities.map(() => 0);
	members.forEach(({ polity }, m) => {
		sums[polity] += values[m] || 0;
	});
	return sums;
}

function isComplete(values: Float64Array): boolean {
	return !values.some(Number.isNaN);
}
