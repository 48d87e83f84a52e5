export type { Ratio } from "@velvet/algorithms";
export { builtInScenarios, findBuiltIn } from "./built-in.ts";
export type { Check, Severity } from "./checks/check.ts";
export { runChecks } from "./checks/run-checks.ts";
export { compareFrontiers, type FrontierComparison, type SolvedCase } from "./compare/compare-frontiers.ts";
export { type Comparison, comparePlans } from "./compare/compare-plans.ts";
export type { VoteComparison } from "./compare/compare-votes.ts";
export type { Both, CampVotes, Figures } from "./compare/figures.ts";
export type { Shift, ShiftedPlace } from "./compare/shift.ts";
export type { Swing, SwungPlace } from "./compare/swing.ts";
export { type AtlasOutline, type DefaultChoices, defaultScenario } from "./default-scenario.ts";
export { compareGrains, type EqualGrain, type GrainFigures, type GrainInside, type GrainRow } from "./equal-grain.ts";
export { type FoundPlace, findPlace } from "./find-place.ts";
export {
	type CertificateCheck,
	checkCertificate,
	leastStrandedAt,
	shortestBorderAt,
} from "./frontier-questions.ts";
export { makePlan, onePolityPlan, scoreCase } from "./make-plan.ts";
export { mirrorScenario, otherKey } from "./mirror.ts";
export { type Case, openCase, UNLOCKED } from "./open-case.ts";
export { frontierLevel, strandedFloor } from "./plan-methods/cut-problem.ts";
export {
	type CaseFrontier,
	CaseSolver,
	checkTwoPolities,
	type FrontierCertificate,
	type FrontierPlan,
	type FrontierPoint,
	type PricedPoint,
	readPrice,
	solveFrontier,
	solvePrice,
	tooFine,
} from "./plan-methods/frontier.ts";
export { type Preset, presets } from "./rules/presets.ts";
export { type RuleCall, readRules, ruleTitle } from "./rules/read-rule.ts";
export { rules } from "./rules/registry.ts";
export type { NumberParameter, Rule, TextParameter } from "./rules/rule.ts";
export { runPreset, runRule } from "./rules/run-rules.ts";
export type {
	AssignmentMethod,
	BorderMeasure,
	FrontierMethod,
	Lock,
	NamedScenario,
	PlanMethod,
	Polity,
	PolityStatus,
	Scenario,
	WinnerMethod,
} from "./scenario.ts";
export { hashOfBytes, joinedHash, scenarioHash } from "./scenario-hash.ts";
export { checkScenario, parseScenario } from "./scenario-schema.ts";
