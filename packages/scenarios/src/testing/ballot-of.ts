import type { Ballot } from "../referendum/ballot.ts";
import { groupUnits, NORMAL_FROM } from "../referendum/errors.ts";

/** A ballot in short: what is left out is one half of 1,000 voters a unit, without errors. */
export interface BallotShape {
	/** Parent of each unit; every unit is a region of its own unless `together`. */
	readonly parents: readonly number[];
	readonly centre: readonly number[];
	readonly together?: boolean;
	readonly sigma?: Partial<Ballot["sigma"]>;
	readonly rule?: Partial<Ballot["rule"]>;
	readonly turnoutYes?: number;
	readonly turnoutNo?: number;
	readonly volatility?: number;
	readonly freedom?: number;
}

export function ballotOf({
	parents,
	centre,
	together = false,
	sigma,
	rule,
	volatility = 0,
	freedom = NORMAL_FROM,
	...turnout
}: BallotShape): Ballot {
	const units = centre.map((_, u) => u);
	return {
		groups: groupUnits(units, parents, Math.max(...parents) + 1).groups,
		regionOf: Uint32Array.from(units, (u) => (together ? 0 : u)),
		regions: together ? 1 : units.length,
		electorate: new Float64Array(units.length).fill(1000),
		centre: Float64Array.from(centre),
		turnoutYes: turnout.turnoutYes ?? 0.8,
		turnoutNo: turnout.turnoutNo ?? 0.8,
		sigma: { nation: 0, parent: 0, unit: 0, ...sigma },
		volatility,
		freedom,
		rule: {
			ofElectorate: false,
			threshold: 0.5,
			strict: true,
			turnoutQuorum: 0,
			yesOfElectorate: 0,
			quorumStrict: false,
			...rule,
		},
	};
}
