export {
	type ApportionmentMethod,
	apportion,
	apportionmentMethods,
} from "./apportionment/apportion.ts";
export { apportionByDivisors } from "./apportionment/apportion-by-divisors.ts";
export { type Apportionment, type Award, type Claimant, leastSeats } from "./apportionment/claimant.ts";
export {
	adams,
	type DivisorRule,
	huntingtonHill,
	jefferson,
	linearDivisors,
	webster,
} from "./apportionment/divisor-rule.ts";
export { gallagherIndex } from "./apportionment/gallagher-index.ts";
export { splitWhole } from "./apportionment/split-whole.ts";
export { bestAssignment } from "./assignment/best-assignment.ts";
export { commitmentGap, guaranteedLater, leastGuarantee, type ShiftingPower } from "./bargaining/commitment.ts";
export {
	type AccommodationWeights,
	accommodationChance,
	accommodationLogit,
	fewestClaimants,
	type Reputation,
	refusalWorth,
	reputationValues,
} from "./bargaining/reputation.ts";
export {
	efficientNumber,
	gainOfLeaving,
	keenestLeavers,
	largestWhole,
	meanWelfare,
	type SizeModel,
	stableNumber,
} from "./country-size/alesina-spolaore.ts";
export { chosenTax, type Incomes, type SecessionValue, secessionValue } from "./country-size/bolton-roland.ts";
export {
	gainAlone,
	greatestWeightToUnite,
	leastWeightToLeave,
	type UnionModel,
	type UnionPart,
} from "./country-size/heterogeneity.ts";
export { costOfSharingLess } from "./country-size/shared-cost.ts";
export {
	absolute,
	add,
	asWholeNumbers,
	ceiling,
	compareFractions,
	divide,
	floor,
	fractionText,
	multiply,
	negate,
	ONE,
	subtract,
	sum,
	ZERO,
} from "./exact/arithmetic.ts";
export { parseDecimal } from "./exact/decimal.ts";
export {
	excessOver,
	type Fraction,
	fraction,
	fractionToNumber,
	parseFraction,
	roundFraction,
} from "./exact/fraction.ts";
export { compareRatios, type Ratio, ratio, toNumber } from "./exact/ratio.ts";
export { type AdjustedWinner, adjustedWinner } from "./fair-division/adjusted-winner.ts";
export { type DivisionProblem, gainsOf, pointsOf, type Shares } from "./fair-division/division.ts";
export { isEfficient, isEfficientWhole } from "./fair-division/efficiency.ts";
export { envyOf, isEnvyFree, isEnvyFreeButForOne, isEquitable } from "./fair-division/envy.ts";
export { divideGoodsAndBurdens } from "./fair-division/goods-and-burdens.ts";
export { type MaxNash, maxNash } from "./fair-division/max-nash.ts";
export { type Misstatement, measureOverstating, type Overstating } from "./fair-division/overstating.ts";
export { equalShares, proportionalShares } from "./fair-division/proportional.ts";
export { pushRelabel } from "./flow/push-relabel.ts";
export { buildNetwork, type ResidualNetwork } from "./flow/residual-network.ts";
export { smallestSourceSide } from "./flow/smallest-source-side.ts";
export { distinctFindings } from "./graph/distinct-findings.ts";
export { findNecks, type Neck } from "./graph/necks.ts";
export { findPairNecks } from "./graph/pair-necks.ts";
export { attractions, type FlowExponents, type FlowPlaces } from "./gravity-flows/attractions.ts";
export { calibrateScale, flowRates } from "./gravity-flows/flow-rates.ts";
export { moveExpected, moveWhole } from "./gravity-flows/move-stocks.ts";
export { borderFactor, type Openness, type OpennessOf, opennessOf } from "./gravity-trade/openness.ts";
export { type GravityTrade, ownShare, solveGravity } from "./gravity-trade/solve-gravity.ts";
export { homeBiasAt, tradeWelfare } from "./gravity-trade/trade-welfare.ts";
export { fearonLaitin } from "./hazard/fearon-laitin.ts";
export { type LogitTerm, type OddsRatio, oddsRatio, type RelativeLogit } from "./hazard/odds-ratio.ts";
export { contractProblem } from "./min-cut-frontier/contract-problem.ts";
export { CutSolver, type PricedCut, PriceTooFine } from "./min-cut-frontier/cut-solver.ts";
export { type FrontierCorner, type FrontierHooks, solveFrontier } from "./min-cut-frontier/frontier.ts";
export { type Certificate, type CutProblem, type Division, measureDivision } from "./min-cut-frontier/problem.ts";
export { type ClusterCount, type ClusteredShare, clusteredShare } from "./proportions/clustered-share.ts";
export { wilsonInterval } from "./proportions/wilson-interval.ts";
export {
	type AlternatingPower,
	criticalPatience,
	type GameValues,
	gameValues,
	otherSide,
} from "./repeated-games/alternating-power.ts";
export {
	canSustain,
	type ExactPower,
	leastPatience,
	leastRatio,
	type PatienceRow,
	sustainsAt,
	sweepPatience,
} from "./repeated-games/exact-patience.ts";
export { iterateCriticalPatience, iterateValues } from "./repeated-games/iterate-values.ts";
export {
	type Dilemma,
	type DilemmaThresholds,
	dilemmaThresholds,
	isDilemma,
} from "./repeated-games/prisoners-dilemma.ts";
export { type Estimate, type SimulatedGame, simulateGame } from "./repeated-games/simulate-game.ts";
export { type Board, meanOwnShare, settleBoard, shuffledBoard } from "./schelling/settle-board.ts";
export { roundsBySums } from "./voting-power/count-by-sums.ts";
export { countSufficient, type DoubleMajority } from "./voting-power/double-majority.ts";
export { type MemberPower, MOST_VOTERS, type VotingPower, votingPower } from "./voting-power/voting-power.ts";
export type { WeightedVote } from "./voting-power/weighted-vote.ts";
