export { type Atlas, columnValues, parentValues } from "./atlas/atlas.ts";
export type { Aggregation, Column, Vote } from "./atlas/column.ts";
export type { Level } from "./atlas/level.ts";
export { atlasLevels, findCrossing, findLevel, parentLevel } from "./atlas/levels.ts";
export type { LocatedPoint } from "./atlas/located-point.ts";
export { ArcKind, type ArcKindCode, OUTSIDE, type Outlines } from "./atlas/outlines.ts";
export type { Dropped, Provenance, Source } from "./atlas/provenance.ts";
export { Shore, unitShores } from "./atlas/shores.ts";
export { indexUnits, type ParentTable, type UnitTable, unitLabel } from "./atlas/unit-table.ts";
export type { Brand, CampIndex, CampKey, UnitId, UnitIndex } from "./brand.ts";
export { buildPreference, type CampChoices, majorityOf, type Preference } from "./camps/preference.ts";
export { canonicalJson, type Json } from "./canonical-json.ts";
export { buildDualGraph, compressRows } from "./dual-graph/build-dual-graph.ts";
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
export { type Checked, failed, failedWith, type Issue, issue, type Notice, nameSome, passed } from "./issue.ts";
export { type Border, borderLength } from "./metrics/border.ts";
export type { CampMean, CampProfile } from "./metrics/camp-profile.ts";
export type { Compactness } from "./metrics/compactness.ts";
export { type Density, type Fact, GDP_MISPLACED } from "./metrics/facts.ts";
export type { Change, GainAndRegret } from "./metrics/gain-and-regret.ts";
export { governedVotes } from "./metrics/governed-votes.ts";
export {
	buildGround,
	byPolity,
	campVotes,
	type GovernanceRule,
	type Ground,
	type GroundInput,
	governmentAt,
	type PolityRecord,
	undividedCamp,
} from "./metrics/ground.ts";
export type { Harmony } from "./metrics/harmony.ts";
export type { Holding } from "./metrics/holdings.ts";
export type { Metric, MetricValue } from "./metrics/metric.ts";
export { otherPeople } from "./metrics/other-people.ts";
export {
	countPieces,
	type LargestPiece,
	type NamedPiece,
	type NamedPieces,
	type PiecesValue,
	piecesAt,
} from "./metrics/pieces.ts";
export { estebanRay, fractionalisation, reynalQuerol } from "./metrics/polarisation.ts";
export { type MetricKey, type MetricValues, metricRegistry } from "./metrics/registry.ts";
export { type Groups, type Segregation, segregation } from "./metrics/segregation.ts";
export type { SelfDetermination } from "./metrics/self-determination.ts";
export type { Splits } from "./metrics/splits.ts";
export { keepMost, type Place, peopleLike, type Stranded } from "./metrics/stranded.ts";
export { commutativeSum } from "./metrics/sums.ts";
export type { Decile } from "./metrics/voter-deciles.ts";
export { capital, counted, grouped, plural, uncapital, withArticle } from "./metrics/words.ts";
export { buildDeciders, type Deciders, sumByDecider } from "./plan/deciders.ts";
export { namePiece } from "./plan/name-piece.ts";
export { findPieces, type Piece, type Pieces } from "./plan/pieces.ts";
export { type Plan, type PlanOrigin, type PlanState, planState, UNASSIGNED } from "./plan/plan.ts";
export { type PolityTally, tallyPolities } from "./plan/polity-tallies.ts";
export { byDeciderPlan, byParentPlan, type WinnerRule } from "./plan/winner-plan.ts";
export { drawNormal, fillNormal } from "./random/normal.ts";
export { normalShare } from "./random/normal-share.ts";
export { type Rng, seedRng } from "./random/rng.ts";
export { type ScaledStudentT, scaledStudentT } from "./random/student-t.ts";
export { type Scorecard, scorePlan, workedFormula } from "./scorecard/scorecard.ts";
export { invariant, VelvetError } from "./velvet-error.ts";
