// What a thread needs that only draws: a thread that loaded all questions would start a third of a second later.
export type { HistoryTask } from "./histories/ground.ts";
export { simulateHistories } from "./histories/simulate-histories.ts";
export { type HistoryTally, tallyBuffers } from "./histories/tally.ts";
export type { Ballot } from "./referendum/ballot.ts";
export type { Outcomes } from "./referendum/count-votes.ts";
export { simulateDraws } from "./referendum/simulate-draws.ts";
