import type { CampIndex } from "@velvet/core";
import { type Reckoned, reckon, type Setting } from "./reckon.ts";
import { type Ranged, ranged } from "./spread.ts";
import { nationTerms, type Question } from "./terms.ts";

/** Any figure of a reckoned ledger, by where it stands: the value at the dials, and over all draws. */
export type Pick = (reckoned: Reckoned) => number | null;

/** A ledger with every dial at its value, and the same once for each draw. */
export class Gathered {
	readonly atDials: Reckoned;
	private readonly drawn: readonly Reckoned[];

	constructor(question: Question, atDials: Setting, draws: Iterable<Setting>) {
		this.atDials = reckon(question, atDials);
		this.drawn = Array.from(draws, (setting) => reckon(question, setting));
	}

	/** A figure with its range; no range where the figure is missing. */
	ranged(pick: Pick): Ranged {
		const value = pick(this.atDials);
		if (value === null) return { value: null, p05: null, p50: null, p95: null };
		return ranged(value, this.over(pick));
	}

	/** One value for each draw; −∞ where there is none. */
	over(pick: Pick): Float64Array {
		return Float64Array.from(this.drawn, (each) => pick(each) ?? Number.NEGATIVE_INFINITY);
	}

	cell(camp: CampIndex, nation: number): { readonly match: Ranged; readonly total: Ranged } {
		return {
			match: this.ranged(({ match }) => match[camp][nation]),
			total: this.ranged(({ cells }) => cells[camp][nation]),
		};
	}

	/** The terms that are the same for everyone in a nation. */
	termsOf(nation: number): { readonly [term in (typeof nationTerms)[number]]: Ranged } {
		const [scale, trade, fiscal, transition] = nationTerms.map((term) =>
			this.ranged(({ terms }) => terms[nation][term]),
		);
		return { scale, trade, fiscal, transition };
	}
}
