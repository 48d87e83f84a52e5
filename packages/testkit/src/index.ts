export { absoluteHazard, sampleMedians } from "./absolute-hazard.ts";
export { cutProblems, gridVotes } from "./arbitraries.ts";
export { divisionOf, divisions, everyWholeDivision } from "./divisions.ts";
export { enumerateCut, enumerateHull, everyDivision } from "./enumerate.ts";
export { exchange } from "./exchange.ts";
export { type GridVotes, gridAtlas, gridEdges } from "./grids.ts";
export { linearProgramCut } from "./linear-program.ts";
export { validateDualGraph, validatePlan } from "./validate.ts";
