export { bestAssignment } from "./assignment/best-assignment.ts";
export { parseDecimal } from "./exact/decimal.ts";
export { compareRatios, type Ratio, ratio, toNumber } from "./exact/ratio.ts";
export { pushRelabel, smallestSourceSide } from "./flow/push-relabel.ts";
export { buildNetwork, type ResidualNetwork } from "./flow/residual-network.ts";
export { findNecks, type Neck } from "./graph/necks.ts";
export { CutSolver, type PricedCut } from "./min-cut-frontier/cut-solver.ts";
export { type FrontierCorner, type FrontierHooks, solveFrontier } from "./min-cut-frontier/frontier.ts";
export { type Certificate, type CutProblem, type Division, measureDivision } from "./min-cut-frontier/problem.ts";
