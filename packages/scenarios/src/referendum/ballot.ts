import type { UnitGroups } from "./errors.ts";

/** Thresholds of a rule as numbers; a quorum that is not asked for is 0 and always met. */
export interface BallotRule {
	readonly ofElectorate: boolean;
	readonly threshold: number;
	readonly strict: boolean;
	readonly turnoutQuorum: number;
	readonly yesOfElectorate: number;
	/** Whether the quorums must be exceeded. */
	readonly quorumStrict: boolean;
}

/** All that a simulation needs, as plain numbers in typed arrays: it can be sent to another thread as it is. */
export interface Ballot {
	readonly groups: UnitGroups;
	/** Region of each unit. */
	readonly regionOf: Uint32Array;
	readonly regions: number;
	/** Who may vote, by unit. */
	readonly electorate: Float64Array;
	/** Support on the logistic scale, before errors, by unit. */
	readonly centre: Float64Array;
	/** Turnout of either side, boycott included. */
	readonly turnoutYes: number;
	readonly turnoutNo: number;
	readonly sigma: { readonly nation: number; readonly parent: number; readonly unit: number };
	readonly volatility: number;
	readonly freedom: number;
	readonly rule: BallotRule;
}
