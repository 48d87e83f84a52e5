export { type Atlas, columnValues } from "./atlas/atlas.ts";
export type { Aggregation, Column, Vote } from "./atlas/column.ts";
export { ArcKind, type ArcKindCode, OUTSIDE, type Outlines } from "./atlas/outlines.ts";
export type { Dropped, Provenance, Source } from "./atlas/provenance.ts";
export { indexUnits, type ParentTable, type UnitTable, unitLabel } from "./atlas/unit-table.ts";
export type { Brand, CampKey, UnitId, UnitIndex } from "./brand.ts";
export { buildPreference, type CampChoices, majorityOf, type Preference } from "./camps/preference.ts";
export { canonicalJson, type Json } from "./canonical-json.ts";
export { buildDualGraph } from "./dual-graph/build-dual-graph.ts";
export { type Components, labelledComponents, NO_COMPONENT } from "./dual-graph/components.ts";
export {
	type DualGraph,
	type EdgeRecord,
	highestKind,
	type Link,
	LinkKind,
	type LinkName,
	type LinkReach,
	linkNames,
	linkReaches,
	unitCount,
} from "./dual-graph/dual-graph.ts";
export { type Checked, failed, type Issue, issue, type Notice, nameSome, passed } from "./issue.ts";
export { type Plan, type PlanOrigin, type PlanState, planState, UNASSIGNED } from "./plan/plan.ts";
export { invariant, VelvetError } from "./velvet-error.ts";
