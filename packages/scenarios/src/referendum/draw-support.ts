import type { Ballot } from "./ballot.ts";
import type { StandardErrors } from "./errors.ts";
import { quickLogistic } from "./logistic-table.ts";

/**
 * The share of those who may vote in each unit that is for yes, in one draw:
 * logit p = centre + σN N + v (σS S + σC C), v = exp(volatility Z) (docs/models.md, 3.2).
 *
 * @param d the how-manieth draw of the errors.
 * @param into by unit of the ballot.
 */
export function drawSupport(ballot: Ballot, errors: StandardErrors, d: number, into: Float64Array): void {
	const { centre, sigma, volatility } = ballot;
	const { parents, starts } = ballot.groups;
	const spread = Math.exp(volatility * errors.volatility[d]);
	const unitSpread = sigma.unit * spread;
	const own = d * centre.length;
	for (let g = 0; g < parents.length; g++) {
		const shift = sigma.nation * errors.nation[d] + sigma.parent * spread * errors.parent[d * parents.length + g];
		for (let u = starts[g]; u < starts[g + 1]; u++) {
			into[u] = quickLogistic(centre[u] + shift + unitSpread * errors.unit[own + u]);
		}
	}
}

/** Yes and no of a unit at a support, as shares of who may vote in it: each side comes at its own turnout (3.4). */
export function castVotes({ turnoutYes, turnoutNo }: Turnouts, support: number): { yes: number; no: number } {
	return { yes: support * turnoutYes, no: (1 - support) * turnoutNo };
}

type Turnouts = Pick<Ballot, "turnoutYes" | "turnoutNo">;
