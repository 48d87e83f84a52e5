import type { Rng } from "@velvet/core";
import type { Ballot } from "./ballot.ts";
import { ErrorSource, emptyErrors, type StandardErrors } from "./errors.ts";

/** Votes of every unit of a ballot in one draw, in the order of the ballot's units. */
export interface UnitBallots {
	readonly yes: Float64Array;
	readonly no: Float64Array;
}

/** Simulates the votes of single units, draw by draw: the same draws as `simulate` counts by region. */
export class UnitBallotSource {
	private readonly ballot: Ballot;
	private readonly source: ErrorSource;
	private readonly errors: StandardErrors;

	constructor(ballot: Ballot, rng: Rng) {
		this.ballot = ballot;
		this.source = new ErrorSource(rng, ballot.freedom);
		this.errors = emptyErrors(ballot.groups, 1);
	}

	/** docs/models.md (3.2) and (3.4). O(units). */
	draw(number: number): UnitBallots {
		const { groups, centre, electorate, sigma, turnoutYes, turnoutNo, volatility } = this.ballot;
		const { nation, parent, unit, volatility: wide } = this.errors;
		this.source.fill(this.errors, groups, number, 1);
		const spread = Math.exp(volatility * wide[0]);
		const yes = new Float64Array(centre.length);
		const no = new Float64Array(centre.length);
		for (let g = 0; g < groups.parents.length; g++) {
			const shift = sigma.nation * nation[0] + sigma.parent * spread * parent[g];
			for (let u = groups.starts[g]; u < groups.starts[g + 1]; u++) {
				const support = 1 / (1 + Math.exp(-(centre[u] + shift + sigma.unit * spread * unit[u])));
				yes[u] = electorate[u] * support * turnoutYes;
				no[u] = electorate[u] * (1 - support) * turnoutNo;
			}
		}
		return { yes, no };
	}
}
