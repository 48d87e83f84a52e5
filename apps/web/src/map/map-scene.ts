import type { DualGraph, Outlines, UnitTable } from "@velvet/core";

/** What makes a fill stronger: voters by land, the lead of the majority, or nothing, under dots for voters. */
export type Shade = "voters" | "lead" | "dots";

/** A polity as the map shows it. Slot 0 has camp A's colours, slot 1 camp B's; any further slot is grey. */
export interface MapPolity {
	readonly id: string;
	/** Empty for land that is nobody's in particular: it is not named. */
	readonly name: string;
	readonly slot: number;
	readonly people: number;
}

/** Everything the map shows, as plain data. Columns are aligned with the unit order. */
export interface MapScene {
	readonly outlines: Outlines;
	readonly units: UnitTable;
	readonly graph: DualGraph;
	/** Index into `polities`, or `UNASSIGNED`. */
	readonly assignment: Uint16Array;
	readonly polities: readonly MapPolity[];
	readonly votesA: Float64Array;
	readonly votesB: Float64Array;
	readonly people: Float64Array;
	readonly landKm2: Float64Array;
	readonly shade: Shade;
	/** When or how it is so, in the place of "under this plan". */
	readonly when?: string;
	/** By unit, from 0 to 1: greys in the place of all other fills; what is not a number stays plain. */
	readonly chances?: Float64Array;
}

/** A legend entry that is pointed at: what it names stays, the rest fades to 35%. */
export type Highlight =
	| { readonly kind: "polity"; readonly polity: number }
	| { readonly kind: "left-behind" }
	| { readonly kind: "border" }
	| { readonly kind: "strength"; readonly step: Step };

/** Strength of a fill, from few voters (or a narrow lead) to many. */
export type Step = 0 | 1 | 2 | 3;

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Box {
	readonly x0: number;
	readonly y0: number;
	readonly x1: number;
	readonly y1: number;
}

export interface Insets {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
	/** Whether width to spare lies on the right, for a legend that stands there; otherwise on both sides. */
	readonly leansLeft?: boolean;
}
