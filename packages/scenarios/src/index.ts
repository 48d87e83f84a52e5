export type { Ratio } from "@velvet/algorithms";
export { type AccessionChoices, accede } from "./accession/accede.ts";
export type { PeopleBase } from "./accession/acceding-members.ts";
export { hostOf } from "./accession/accession-of.ts";
export type { AccessionResult, Majority, RuleBeforeAndAfter } from "./accession/accession-result.ts";
export type { RuleAt, RuleExample } from "./accession/amending.ts";
export type { AmendingRule, Host, HostAct, HostMember, HostMethod, PartyMapping } from "./accession/host.ts";
export { hostTable, readHost, type TableRecords } from "./accession/host-schema.ts";
export { type House, hostSeats, type Joiner } from "./accession/host-seats.ts";
export type { CampHouse, MappedHouse, PartiesResult } from "./accession/house-by-party.ts";
export { builtInScenarios, findBuiltIn } from "./built-in/built-in.ts";
export { type CampPolities, campPolities } from "./camp-polities.ts";
export { joinedTo, namedOfBoth } from "./cascade/both-sides.ts";
export type { CascadeRound, CascadeRun, CascadeState, Encircled, Hold } from "./cascade/cascade.ts";
export { CASCADE_CAVEAT } from "./cascade/caveat.ts";
export { type SimulatedCascades, simulateCascades } from "./cascade/simulate-cascades.ts";
export type { Check, Severity } from "./checks/check.ts";
export { runChecks } from "./checks/run-checks.ts";
export { carryPlan } from "./compare/carry-plan.ts";
export { compareFrontiers, type FrontierComparison, type SolvedCase } from "./compare/compare-frontiers.ts";
export { type Comparison, comparePlans } from "./compare/compare-plans.ts";
export type { VoteComparison } from "./compare/compare-votes.ts";
export type { Both, Figures } from "./compare/figures.ts";
export type { Shift, ShiftedPlace } from "./compare/shift.ts";
export type { Swing, SwungPlace } from "./compare/swing.ts";
export type { Blocks, ByMember, CouncilMember, CouncilPower, Penrose } from "./council/council.ts";
export {
	type CouncilChoices,
	type CouncilWeights,
	councilOfPlan,
	councilWeights,
	type PlanCouncil,
} from "./council/council-of-plan.ts";
export { measureCouncil } from "./council/measure-council.ts";
export { USUAL_QUOTA } from "./council/read-quota.ts";
export { type AtlasOutline, type DefaultChoices, defaultScenario } from "./default-scenario.ts";
export { compareGrains, type EqualGrain, type GrainFigures, type GrainInside, type GrainRow } from "./equal-grain.ts";
export { type FoundPlace, findPlace, idOfPlace } from "./find-place.ts";
export type { Burden } from "./fiscal/burden.ts";
export { commons } from "./fiscal/commons.ts";
export { type DebtPrecedent, debtPrecedents, precedentWords } from "./fiscal/debt-precedents.ts";
export { debtRuleNames } from "./fiscal/debt-words.ts";
export { type FiscalDial, type FiscalDialKey, fiscalDials } from "./fiscal/dials.ts";
export { fiscalOfPlan } from "./fiscal/fiscal-of-plan.ts";
export type { FiscalResult, PolityLedger, TableResult } from "./fiscal/fiscal-result.ts";
export { type DebtRule, debtRules, type FiscalSpec, type OwnTable } from "./fiscal/fiscal-spec.ts";
export { inMillions } from "./fiscal/in-millions.ts";
export type { ParentRow } from "./fiscal/parent-rows.ts";
export { readDebtRule } from "./fiscal/read-debt-rule.ts";
export type { Spread } from "./fiscal/spread.ts";
export {
	type CertificateCheck,
	checkCertificate,
	leastStrandedAt,
	shortestBorderAt,
} from "./frontier-questions.ts";
export type { Coverage } from "./guarantees/coverage.ts";
export { type EnteredGuarantee, readGuarantees, withGuarantees } from "./guarantees/enter-guarantees.ts";
export { type Guarantee, type GuaranteeKey, guaranteeKeys, type Terms } from "./guarantees/guarantee.ts";
export { guaranteeKinds } from "./guarantees/kinds.ts";
export type { Misplaced } from "./guarantees/limit-to.ts";
export { type GuaranteeList, type GuaranteeRow, listGuarantees } from "./guarantees/list-guarantees.ts";
export type { GuaranteedPiece, NationGuarantees, ProtectedPlace } from "./guarantees/nation.ts";
export { type GuaranteePrecedent, guaranteePrecedents, PRECEDENTS_CAVEAT } from "./guarantees/precedents.ts";
export type { Answer } from "./guarantees/reciprocity.ts";
export { usualTerms } from "./guarantees/usual-terms.ts";
export { exampleOf } from "./histories/example.ts";
export type { FanYear } from "./histories/fans.ts";
export type { HistoryTask } from "./histories/ground.ts";
export type {
	DescribedHistories,
	EndOfCase,
	Fans,
	HistoriesResult,
	HistoryRun,
	PolicyDifference,
	ShareOfHistories,
	StatesOfYear,
	Stream,
} from "./histories/histories-result.ts";
export {
	HISTORY_DRAWS,
	HISTORY_YEARS,
	type HistoryOptions,
	MOST_HISTORY_YEARS,
	type OpenHistories,
	openHistories,
} from "./histories/open-histories.ts";
export { concludeHistories, describeHistories, type HistoriesShown, runHistories } from "./histories/run-histories.ts";
export { HistorySimulator, simulateHistories } from "./histories/simulate-histories.ts";
export { type HistoryTally, tallyBuffers } from "./histories/tally.ts";
export { type Timeline, type TimelineEvent, tellHistory } from "./histories/timeline.ts";
export {
	type Chamber,
	type ChamberMember,
	type ChamberRule,
	fillChamber,
	type SeatGiven,
} from "./legislature/chamber.ts";
export type { CutParents } from "./legislature/constituents.ts";
export type { CampSeats, Election, Verdict } from "./legislature/election.ts";
export type { College } from "./legislature/electors.ts";
export type { Legislature, MemberRow, Parliament } from "./legislature/legislature.ts";
export { type LegislatureSpec, MOST_MINIMUM, MOST_SEATS } from "./legislature/legislature-spec.ts";
export { type PopulationBase, populationBases } from "./legislature/population-base.ts";
export { type Recount, recount } from "./legislature/recount.ts";
export { runLegislature } from "./legislature/run-legislature.ts";
export { type RecordedSplit, readSplits, type SplitElectors } from "./legislature/split-electors.ts";
export { lastSeatWords, methodNames, priorityWords } from "./legislature/words.ts";
export { foundingPlan, makePlan, onePolityPlan, scoreCase, startingPlan } from "./make-plan.ts";
export type { CampVotes } from "./members/camp-votes.ts";
export { type Crossing, crossingRates, crossings } from "./migration/crossing-rates.ts";
export {
	MOVE_YEARS,
	type MoveDial,
	type MoveDialKey,
	moveDialKeys,
	moveDials,
	type TurnedMoveDials,
	WITHIN_YEARS,
} from "./migration/dials.ts";
export type {
	Haven,
	Migration,
	MigrationOptions,
	MoveFanYear,
	MoveFlow,
	MoveRange,
	MoversNeeded,
	MovesAfter,
	NationFlow,
} from "./migration/migration.ts";
export { USUAL_TARGET } from "./migration/movers-needed.ts";
export type { OptionPrecedent } from "./migration/precedents.ts";
export { MOVE_DRAWS, runMigration } from "./migration/run-migration.ts";
export { mirrorFiscal, mirrorGuarantees, mirrorScenario, otherKey } from "./mirror.ts";
export { type Case, openCase, UNLOCKED } from "./open-case.ts";
export type { ByCamp } from "./pendulum/by-camp.ts";
export { type CountryPatience, countryPatience, type PatienceAt, type Stake } from "./pendulum/patience-at.ts";
export { type Contour, type PatiencePlane, patiencePlane } from "./pendulum/patience-plane.ts";
export type { Pendulum, PendulumOptions, SpreadNation } from "./pendulum/pendulum.ts";
export type { PowerYears } from "./pendulum/power-years.ts";
export {
	MOST_PATIENCE,
	type ReciprocityQuestion,
	type ReciprocityResult,
	runReciprocity,
	usualGame,
} from "./pendulum/reciprocity.ts";
export { PENDULUM_DRAWS, PENDULUM_YEARS, runPendulum } from "./pendulum/run-pendulum.ts";
export { type SideAnswer, sideAnswer } from "./pendulum/side-answer.ts";
export { readTwoPartySeries, type TwoPartySeries } from "./pendulum/two-party-series.ts";
export { cascadeFrom } from "./plan-methods/cascade.ts";
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
	trySolveFrontier,
} from "./plan-methods/frontier.ts";
export type { Assumption, Settings } from "./referendum/assumptions.ts";
export type { Ballot, BallotRule } from "./referendum/ballot.ts";
export type { Outcomes } from "./referendum/count-votes.ts";
export { type Dial, type DialKey, defaultDials, dialLimits, type Evidence } from "./referendum/dials.ts";
export { drawSupport } from "./referendum/draw-support.ts";
export { ErrorSource, emptyErrors, groupUnits, type StandardErrors, type UnitGroups } from "./referendum/errors.ts";
export { inFrequency } from "./referendum/in-frequency.ts";
export { type LikelyVote, likelyVotes } from "./referendum/likely-votes.ts";
export { type MappingRow, OTHER, surveyMapping } from "./referendum/mapping.ts";
export { type OpenReferendum, openReferendum } from "./referendum/open-referendum.ts";
export {
	describeReferendum,
	type ReferendumResult,
	type RegionResult,
	type UnitResult,
} from "./referendum/referendum-result.ts";
export {
	DEFAULT_DRAWS,
	type DialSetting,
	type ReferendumSpec,
	type RegionSpec,
} from "./referendum/referendum-spec.ts";
export {
	concludeReferendum,
	referendumBallot,
	runReferendum,
} from "./referendum/run-referendum.ts";
export { type Flip, measureSensitivity, type Sensitivity, type TornadoBar } from "./referendum/sensitivity.ts";
export { joinOutcomes } from "./referendum/simulate.ts";
export { simulateDraws } from "./referendum/simulate-draws.ts";
export { logistic, logit, solveShift, swingShares } from "./referendum/swing.ts";
export { applyRule, applyRuleToCase, type BallotUnder, type TallyOrWhy, tallyOrWhy } from "./replay/apply-rule.ts";
export { readCase } from "./replay/case-schema.ts";
export type {
	CaseEvent,
	RecordedBallot,
	RecordedCase,
	RecordedPlace,
	SourceConflict,
	Sourced,
} from "./replay/recorded-case.ts";
export { type ReplayCheck, type ReplayedBallot, type ReplayedCase, replayCase } from "./replay/replay-case.ts";
export { applyRuleToRow, type ReplayedRow, type ReplayedTable, replayTable } from "./replay/replay-table.ts";
export { type RowCase, rowCases } from "./replay/row-cases.ts";
export { type Correction, type Remark, readTableNotes, type TableNotes, type TableRow } from "./replay/table-notes.ts";
export {
	consentSentence,
	outcomeWords,
	questionWords,
	responseSentence,
	responseWords,
	valueWords,
} from "./replay/table-words.ts";
export { readTabledVotes, type TabledVote } from "./replay/tabled-votes.ts";
export { type BaseRates, baseRates } from "./response/base-rates/base-rates.ts";
export type { CrossCell, CrossRow, CrossTable } from "./response/base-rates/cross-table.ts";
export { type ListedVote, listedVotes } from "./response/base-rates/listed-votes.ts";
export {
	type Consent,
	comparableVotes,
	consents,
	type Regime,
	regimes,
	responses,
	type VoteQuestion,
	type VotesFilter,
	voteQuestions,
} from "./response/base-rates/votes-filter.ts";
export type { ByOutcome } from "./response/by-outcome.ts";
export type { ChangeKey } from "./response/changes.ts";
export {
	GRIEVANCE_CAVEATS,
	type GrievanceDial,
	type GrievanceDials,
	grievanceDials,
	relativeGrievance,
	settledGrievance,
	stepGrievance,
	usualGrievance,
	withGrievance,
} from "./response/grievance.ts";
export {
	type Ladder,
	type Outcome,
	outcomes,
	type Policy,
	policies,
	type Range,
	type Rung,
	type StageKey,
	shareOutcomes,
} from "./response/ladder.ts";
export { ladders } from "./response/ladders.ts";
export { RELATIVE_RISK_CAVEATS, type RelativeRisk, relativeRisks } from "./response/relative-risks.ts";
export type {
	Asking,
	Change,
	Difference,
	OutcomeResult,
	OutcomeShare,
	PolicyResult,
	ResponseAssumption,
	ResponseResult,
	ResponseSide,
	StageFlow,
	StageResult,
	VoteSummary,
} from "./response/response-result.ts";
export { type ResponseSettings, type ResponseSpec, responseLimits, usualResponse } from "./response/response-spec.ts";
export {
	answerWords,
	changeWords,
	endWords,
	of100,
	policyWords,
	reasonWords,
	signedOf100,
	stageWords,
} from "./response/response-words.ts";
export { runResponse } from "./response/run-response.ts";
export type { Spread as SetSpread } from "./response/spread.ts";
export type { StageBar } from "./response/tornado.ts";
export { OUTLOOK_DRAWS, type OutlookOptions, type VoteOutlook, voteOutlook } from "./response/vote-outlook.ts";
export {
	askerName,
	counterpart,
	type NobodyAsks,
	nationOrPlaces,
	type ReasonAsked,
	type WhoAsks,
} from "./response/who-asks.ts";
export { type Preset, presets } from "./rules/presets.ts";
export { type RuleCall, readRules, ruleTitle } from "./rules/read-rule.ts";
export { rules } from "./rules/registry.ts";
export type { NumberParameter, Rule, TextParameter } from "./rules/rule.ts";
export { runPreset, runRule } from "./rules/run-rules.ts";
export type {
	Accession,
	AssignmentMethod,
	BallotMethod,
	BorderMeasure,
	CascadeMethod,
	CascadeRules,
	Confederation,
	FoundingMethod,
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
export { pointTotals } from "./settlement/check-points.ts";
export { settle } from "./settlement/settle.ts";
export type { IssueKind, Settlement, SettlementIssue, SettlementParty } from "./settlement/settlement.ts";
export { SETTLEMENT_CAVEATS } from "./settlement/settlement-caveats.ts";
export { type SettlementPrecedent, settlementPrecedents } from "./settlement/settlement-precedents.ts";
export type {
	AdjustedWinnerResult,
	ByParty,
	MaxNashResult,
	NotSettled,
	SettledShares,
	SettlementOverstating,
	SettlementResult,
	WholeIssuesResult,
} from "./settlement/settlement-result.ts";
export {
	checkSettlement,
	parseSettlement,
	parseSettlementDraft,
	type SettlementOptions,
} from "./settlement/settlement-schema.ts";
export { findSettlementTemplate, type SettlementTemplate, settlementTemplates } from "./settlement/templates.ts";
export { builtInRules, findNamedRule, findRule, type NamedRule, precedentOf } from "./tally/built-in-rules.ts";
export type { Component } from "./tally/components.ts";
export { marginSize, marginWords } from "./tally/margin-words.ts";
export type { AnyCounts, Counts, OptionCounts, RecordedVote, UnitCounts } from "./tally/recorded-vote.ts";
export { type Base, decidesAsOne, ruleShare, type Stage, type VoteRule } from "./tally/rule.ts";
export { ruleName } from "./tally/rule-name.ts";
export { baseWords, ruleWords } from "./tally/rule-words.ts";
export type { SourceTag } from "./tally/source-tag.ts";
export { type StageTally, type Tally, tally, type UnitTally, type VoteFigures } from "./tally/tally.ts";
export { checkTally, parseTally, type RuledVote, readRule } from "./tally/tally-schema.ts";
export { breakEvenLoss } from "./welfare/break-even.ts";
export {
	type Dials,
	type DialValues,
	type WelfareDial,
	type WelfareDialKey,
	welfareDialKeys,
	welfareDials,
} from "./welfare/dials.ts";
export { runWelfare } from "./welfare/run-welfare.ts";
export type { Ranged } from "./welfare/spread.ts";
export { type StatusQuo, statusQuos } from "./welfare/status-quo.ts";
export type {
	BreakEvenResult,
	CampLedger,
	Cell,
	LedgerRow,
	NationLedger,
	Reading,
	Term,
	TornadoRow,
	Welfare,
} from "./welfare/welfare.ts";
export {
	type Bearers,
	MOST_WELFARE_YEARS,
	WELFARE_DRAWS,
	WELFARE_YEARS,
	type WelfareOptions,
} from "./welfare/welfare-options.ts";
export { breakEvenQuestion, breakEvenSentence, MATCH_MEANS, termWords, undividedWords } from "./welfare/words.ts";
