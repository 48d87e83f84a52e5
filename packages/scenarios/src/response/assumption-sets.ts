import type { Rng } from "@velvet/core";
import type { Range } from "./ladder.ts";

/**
 * Sets of assumptions, each value drawn evenly from its range. A value has a stream of chance by its name: what two
 * questions call by one name meets the same chances, whatever the range, so that their difference is no chance.
 */
export class AssumptionSets {
	readonly count: number;
	private readonly rng: Rng;
	private readonly drawn = new Map<string, Float64Array>();

	constructor(rng: Rng, count: number) {
		this.rng = rng;
		this.count = count;
	}

	/** The value of every set; the first sets are the same however many are drawn. */
	between(name: string, { low, high }: Range): Float64Array {
		return this.evenly(name).map((share) => low + share * (high - low));
	}

	private evenly(name: string): Float64Array {
		const before = this.drawn.get(name);
		if (before !== undefined) return before;
		const stream = this.rng.fork(name);
		const shares = new Float64Array(this.count).map(() => stream.share());
		this.drawn.set(name, shares);
		return shares;
	}
}
