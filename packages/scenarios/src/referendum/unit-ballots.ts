import type { Rng } from "@velvet/core";
import type { Ballot } from "./ballot.ts";
import { castVotes, drawSupport } from "./draw-support.ts";
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
	private readonly support: Float64Array;

	constructor(ballot: Ballot, rng: Rng) {
		this.ballot = ballot;
		this.source = new ErrorSource(rng, ballot.freedom);
		this.errors = emptyErrors(ballot.groups, 1);
		this.support = new Float64Array(ballot.centre.length);
	}

	/** O(units). */
	draw(number: number): UnitBallots {
		const { ballot, errors, support } = this;
		this.source.fill(errors, ballot.groups, number, 1);
		drawSupport(ballot, errors, 0, support);
		const yes = new Float64Array(support.length);
		const no = new Float64Array(support.length);
		for (let u = 0; u < support.length; u++) {
			const cast = castVotes(ballot, support[u]);
			yes[u] = ballot.electorate[u] * cast.yes;
			no[u] = ballot.electorate[u] * cast.no;
		}
		return { yes, no };
	}
}
