import type { DualGraph } from "../dual-graph/dual-graph.ts";
import { VelvetError } from "../velvet-error.ts";
import type { Column, Vote } from "./column.ts";
import type { Level } from "./level.ts";
import type { LocatedPoint } from "./located-point.ts";
import type { Outlines } from "./outlines.ts";
import type { Provenance } from "./provenance.ts";
import type { UnitTable } from "./unit-table.ts";

/** Units, columns and dual graph of one country at one vintage: what every plan of it is judged on. Frozen, hashed. */
export interface Atlas {
	readonly id: string;
	readonly title: string;
	/** Version of the data, raised when any figure changes. */
	readonly version: string;
	/** `sha256:…` of the atlas file's bytes; empty until the file exists. */
	readonly hash: string;
	/** What a unit and a parent are called here: `county` and `state`. */
	readonly levels: { readonly unit: string; readonly parent: string };
	/** Levels beside units and parents, where there are any: towns of wards, states of counties. All levels nest. */
	readonly groups?: readonly Level[];
	readonly units: UnitTable;
	readonly graph: DualGraph;
	readonly columns: ReadonlyMap<string, Column>;
	/** Figures known by parent alone, in the order of `units.parents`; absent where there are none. */
	readonly parentColumns?: ReadonlyMap<string, Column>;
	readonly votes: readonly Vote[];
	/** Column of land area in km². */
	readonly areaColumn: string;
	/** Length in metres of each unit's own outline, shared and outer. */
	readonly perimeters: Float64Array;
	/** Capitals and the like; absent where nobody has made the table. */
	readonly places?: readonly LocatedPoint[];
	readonly provenance: Provenance;
	readonly outlines: Outlines;
}

/** The values of a column that the atlas promises to have. */
export function columnValues(atlas: Atlas, key: string): Float64Array {
	const column = atlas.columns.get(key);
	if (column === undefined) throw new VelvetError(`Atlas ${atlas.id} has no column ${key}`);
	return column.values;
}

/** Figures by parent, `NaN` where one is missing; `null` when the atlas has none of that name. */
export function parentValues(atlas: Atlas, key: string): Float64Array | null {
	return atlas.parentColumns?.get(key)?.values ?? null;
}
