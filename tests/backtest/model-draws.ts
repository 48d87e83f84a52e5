import { seedRng } from "@velvet/core";
import {
	type Ballot,
	drawSupport,
	ErrorSource,
	emptyErrors,
	groupUnits,
	logit,
	type StandardErrors,
} from "@velvet/scenarios";

/** Spreads of the error structure of the model, on the logistic scale. */
export interface Spreads {
	readonly nation: number;
	readonly parent: number;
	readonly unit: number;
	readonly volatility: number;
	readonly freedom: number;
}

/** Units as the model is given them: their shares before errors, and the parent of each, in the order of the parents. */
export interface Centres {
	readonly shares: ArrayLike<number>;
	readonly parents: readonly number[];
}

/**
 * Draws of the referendum model itself, at the centres and spreads of a backtest.
 *
 * @param tell is given the shares of each draw, in one array that the next draw overwrites, and its errors.
 */
export function drawModelShares(
	{ shares, parents }: Centres,
	spreads: Spreads,
	seed: string,
	draws: number,
	tell: (shares: Float64Array, errors: StandardErrors, draw: number) => void,
): void {
	const { groups } = groupUnits([...parents.keys()], parents, Math.max(...parents) + 1);
	const { nation, parent, unit, volatility, freedom } = spreads;
	const ballot: Ballot = {
		groups,
		regionOf: new Uint32Array(parents.length),
		regions: 1,
		electorate: new Float64Array(parents.length).fill(1),
		centre: Float64Array.from(shares, logit),
		turnoutYes: 1,
		turnoutNo: 1,
		sigma: { nation, parent, unit },
		volatility,
		freedom,
		rule: {
			ofElectorate: false,
			threshold: 0.5,
			strict: true,
			turnoutQuorum: 0,
			yesOfElectorate: 0,
			quorumStrict: false,
		},
	};
	const source = new ErrorSource(seedRng(seed), freedom);
	const errors = emptyErrors(groups, 1);
	const support = new Float64Array(parents.length);
	for (let d = 0; d < draws; d++) {
		source.fill(errors, groups, d, 1);
		drawSupport(ballot, errors, 0, support);
		tell(support, errors, d);
	}
}
