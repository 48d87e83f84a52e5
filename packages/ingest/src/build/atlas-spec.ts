import type { LinkName } from "@velvet/core";

/**
 * Where a text or a figure comes from: `name` is a property of the shape, `votes:name` the column `name` of the table
 * `votes`, `@id` the id of the feature itself.
 */
export type Field = string;

/** How to make an atlas of any country: the document `atlas.json`. Files are named, never paths to be searched. */
export interface AtlasSpec {
	readonly velvetAtlas: 1;
	readonly id: string;
	readonly title: string;
	readonly version: string;
	readonly levels: { readonly unit: string; readonly parent: string };
	readonly units: UnitsSpec;
	/** Further levels: towns of wards below the parents, states of counties above them. */
	readonly groups?: readonly GroupSpec[];
	readonly tables: { readonly [name: string]: TableSpec };
	readonly columns: readonly ColumnSpec[];
	readonly votes: readonly VoteSpec[];
	/** Choices of the first vote that make up each camp, for a scenario to begin with. */
	readonly camps?: { readonly A: readonly string[]; readonly B: readonly string[] };
	/** Key of the column with the land area in km²; left out, the area is measured on the shapes. */
	readonly area?: string;
	readonly sources: readonly SourceSpec[];
	/** A table `a,b,kind,reason` of links by decision. */
	readonly links?: string;
	readonly adjacency?: AdjacencySpec;
	readonly outer?: OuterSpec;
}

export interface UnitsSpec {
	/** Files with the shapes; several are stitched where their lines are the same. */
	readonly files: readonly string[];
	/** Object of a TopoJSON, or layer of a Shapefile, when there are several. */
	readonly object?: string;
	readonly id: Field;
	/** Width to which numeric ids are filled up with zeros on the left. */
	readonly idWidth?: number;
	readonly name: Field;
	readonly parent?: ParentSpec;
	readonly source: string;
}

/** Either a field, or the first characters of the unit's id. */
export interface ParentSpec {
	readonly id?: Field;
	readonly prefix?: number;
	/** Fields of the unit, or of a table of `level` parent. */
	readonly name?: Field;
	readonly code?: Field;
}

/** A level beside units and parents: groups by a field, or by the first characters of the unit's id. */
export interface GroupSpec {
	readonly level: string;
	readonly id?: Field;
	readonly prefix?: number;
	readonly name?: Field;
}

export interface TableSpec {
	readonly file: string;
	/** Column that holds the id of the unit, or of the parent. */
	readonly id: string;
	readonly level: "unit" | "parent";
	/** Lines above the header. */
	readonly skip: number;
	readonly decimal?: "." | ",";
	/** What several rows of one id mean: a mistake, or parts to be added up. */
	readonly repeated: "refuse" | "sum";
}

/** One column: read from a field, a sum of fields, or a field as a percentage of another. */
export interface ColumnSpec {
	readonly key: string;
	readonly title: string;
	readonly unit: string;
	readonly year: number;
	readonly source: string;
	readonly aggregation: "sum" | { readonly mean: string };
	readonly from?: Field;
	readonly sumOf?: readonly Field[];
	readonly percentOf?: Field;
}

export interface VoteSpec {
	readonly id: string;
	readonly title: string;
	readonly year: number;
	readonly choices: readonly { readonly key: string; readonly name: string; readonly column: string }[];
	readonly total: string;
	readonly people: string;
	readonly adultsPercent?: string;
}

export interface SourceSpec {
	readonly key: string;
	readonly title: string;
	readonly publisher: string;
	readonly licence: string;
}

/** A graph as NetworkX and GerryChain write it: node-link or adjacency. */
export interface AdjacencySpec {
	readonly file: string;
	/** Attribute of a node that holds the unit's id; left out, the node's own id. */
	readonly id?: string;
	/** What a pair is that shares no line here: a border by land is measured, never declared. */
	readonly kind: Exclude<LinkName, "land">;
}

/** Shapes of countries around, to tell a border with them from a coast: GeoJSON or TopoJSON. */
export interface OuterSpec {
	readonly file: string;
	readonly object?: string;
	/** Ids of the countries whose land may lie beyond an outer line; also the country itself, if the atlas is a part. */
	readonly countries: readonly string[];
}
