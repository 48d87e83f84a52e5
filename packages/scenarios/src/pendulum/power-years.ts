import type { CampKey } from "@velvet/core";
import { nearestRanks, type Quantiles } from "../referendum/distribution.ts";
import { type ByCamp, byCamp } from "./by-camp.ts";

/** Years in and out of power over the years that were run, by camp, over all draws. */
export interface PowerYears {
	readonly years: number;
	readonly draws: number;
	/** Share of elections in which the government changes, the first one among them, and its standard error. */
	readonly changes: { readonly mean: number; readonly standardError: number };
	readonly camps: ByCamp<{ readonly in: Quantiles; readonly out: Quantiles; readonly longestOut: Quantiles }>;
}

/** Adds up who governed in each draw. One side is the party that governs at the end of the record. */
export class PowerTally {
	private readonly years: number;
	private readonly termYears: number;
	private readonly inPower: Float64Array;
	private readonly outOfPower: Float64Array;
	private readonly longestOut: readonly [Float64Array, Float64Array];
	private readonly changes: Float64Array;

	constructor(draws: number, years: number, termYears: number) {
		this.years = years;
		this.termYears = termYears;
		this.inPower = new Float64Array(draws);
		this.outOfPower = new Float64Array(draws);
		this.longestOut = [new Float64Array(draws), new Float64Array(draws)];
		this.changes = new Float64Array(draws);
	}

	/** Terms that begin within the years; the last may be cut short. */
	get terms(): number {
		return Math.ceil(this.years / this.termYears);
	}

	/**
	 * Enters one draw.
	 *
	 * @param before whether that party governed before the first election
	 * @param wins whether it governs in each term
	 */
	enter(draw: number, before: boolean, wins: readonly boolean[]): void {
		const spells = [0, 0];
		let governed = before;
		wins.forEach((won, term) => {
			const span = Math.min(this.termYears, this.years - term * this.termYears);
			(won ? this.inPower : this.outOfPower)[draw] += span;
			// Side 0 is that party, side 1 the other: whoever does not govern has been out for so much longer.
			for (const side of [0, 1]) {
				spells[side] = won === (side === 0) ? 0 : spells[side] + span;
				this.longestOut[side][draw] = Math.max(this.longestOut[side][draw], spells[side]);
			}
			if (won !== governed) this.changes[draw]++;
			governed = won;
		});
	}

	/** @param last the camp of that party. */
	result(last: CampKey): PowerYears {
		const draws = this.changes.length;
		const [shares, terms] = [this.changes, this.terms];
		const mean = shares.reduce((all, one) => all + one, 0) / draws / terms;
		const squares = shares.reduce((all, one) => all + (one / terms - mean) ** 2, 0);
		const standardError = draws < 2 ? 0 : Math.sqrt(squares / (draws - 1) / draws);
		const [own, other] = [nearestRanks(this.inPower), nearestRanks(this.outOfPower)];
		const [longest, otherLongest] = this.longestOut.map((spell) => nearestRanks(spell));
		return {
			years: this.years,
			draws,
			changes: { mean, standardError },
			camps: byCamp(
				last,
				{ in: own, out: other, longestOut: longest },
				{ in: other, out: own, longestOut: otherLongest },
			),
		};
	}
}
