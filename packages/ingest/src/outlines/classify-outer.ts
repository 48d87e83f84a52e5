import { ArcKind } from "@velvet/core";
import type { ArcSides } from "../topology/arc-sides.ts";
import type { GridTopology } from "../topology/parse-topology.ts";

export function classifyOuterSegments(topology: GridTopology, _sides: ArcSides, _countries: string): Uint8Array {
	return new Uint8Array(topology.column.length).fill(ArcKind.coast);
}
