import { buildDualGraph, type DualGraph, type Link, type Outlines } from "@velvet/core";
import type { Frame } from "../atlas-file/outline-sections.ts";
import type { ArcSides } from "../topology/arc-sides.ts";
import { measureArcs, measureBorders, measurePerimeters } from "../topology/measure.ts";
import { measureAreas } from "../topology/measure-areas.ts";
import type { GridTopology } from "../topology/parse-topology.ts";
import type { Project } from "./albers-usa.ts";
import { buildOutlines } from "./build-outlines.ts";

/** Everything of an atlas that is drawn or measured rather than counted. */
export interface DrawnMap {
	readonly graph: DualGraph;
	readonly perimeters: Float64Array;
	/** Area of each unit in km² as drawn, water included. */
	readonly areas: Float64Array;
	readonly outlines: Outlines;
}

export interface MapInput {
	readonly topology: GridTopology;
	readonly sides: ArcSides;
	readonly parentOf: Uint16Array;
	readonly links: readonly Link[];
	/** By point: what lies beyond the segment that ends there, where no unit does. */
	readonly outerKinds: Uint8Array;
	readonly frame: Frame;
	readonly projectOf: (unit: number) => Project;
	readonly planeSteps?: number;
}

/** Measures borders, outlines and areas on the sphere, before anything is rounded, and draws the same lines. */
export function drawMap(input: MapInput): DrawnMap {
	const { topology, sides, parentOf, links, outerKinds, frame, projectOf, planeSteps } = input;
	const units = parentOf.length;
	const arcMetres = measureArcs(topology);
	return {
		graph: buildDualGraph(units, measureBorders(sides, arcMetres), links),
		perimeters: measurePerimeters(sides, arcMetres, units),
		areas: measureAreas(topology, sides, units),
		outlines: buildOutlines(topology, sides, parentOf, outerKinds, frame, projectOf, planeSteps),
	};
}
