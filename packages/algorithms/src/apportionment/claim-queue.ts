import { type Claimant, compareEqualClaims } from "./claimant.ts";
import type { DivisorRule } from "./divisor-rule.ts";

/** A claimant's claim to its next seat. Squared, its weight is `square / divisor`, whole numbers both. */
interface Claim {
	readonly index: number;
	/** Seats that the claimant has already. */
	readonly held: number;
	readonly square: bigint;
	/** 0 outweighs every number: a claim to a first seat that a rule lets nobody go without. */
	readonly divisor: bigint;
}

/** The heaviest claim first, by exact comparison: a binary heap of one claim for each claimant. */
export class ClaimQueue {
	readonly #claimants: readonly Claimant[];
	readonly #rule: DivisorRule;
	readonly #heap: Claim[] = [];

	/** @param held seats that each claimant has before the first claim is heard */
	constructor(claimants: readonly Claimant[], rule: DivisorRule, held: readonly number[]) {
		this.#claimants = claimants;
		this.#rule = rule;
		for (const [index, { size }] of claimants.entries()) {
			// Nought divided by nought weighs nothing: who has nobody claims nothing.
			if (size > 0) this.#push(this.#claim(index, held[index], size));
		}
	}

	/** The heaviest claim, or `null` where nobody claims. */
	get first(): Claim | null {
		return this.#heap[0] ?? null;
	}

	/** Grants the heaviest claim; its claimant then claims its next seat. */
	grant(): void {
		const { index, held } = this.#heap[0];
		this.#heap[0] = this.#claim(index, held + 1, this.#claimants[index].size);
		this.#sink();
	}

	/** Whether two claims weigh exactly the same. */
	same(a: Claim, b: Claim): boolean {
		return weigh(a, b) === 0;
	}

	/** Whether the claim `behind` would come before `ahead` if its claimant were so much larger. */
	overtakes(behind: Claim, ahead: Claim, extra: number): boolean {
		const claimant = this.#claimants[behind.index];
		const size = claimant.size + extra;
		const grown = this.#claim(behind.index, behind.held, size);
		const order = weigh(ahead, grown) || compareEqualClaims({ ...claimant, size }, this.#claimants[ahead.index]);
		return order < 0;
	}

	#claim(index: number, held: number, size: number): Claim {
		const { p, q } = this.#rule.square(held);
		return { index, held, square: BigInt(size) * BigInt(size) * q, divisor: p };
	}

	#before(a: Claim, b: Claim): boolean {
		const order = weigh(b, a) || compareEqualClaims(this.#claimants[a.index], this.#claimants[b.index]);
		return order < 0;
	}

	#push(claim: Claim): void {
		const heap = this.#heap;
		let at = heap.length;
		heap.push(claim);
		while (at > 0) {
			const above = (at - 1) >> 1;
			if (!this.#before(claim, heap[above])) break;
			heap[at] = heap[above];
			at = above;
		}
		heap[at] = claim;
	}

	#sink(): void {
		const heap = this.#heap;
		const claim = heap[0];
		let at = 0;
		for (;;) {
			let below = 2 * at + 1;
			if (below >= heap.length) break;
			if (below + 1 < heap.length && this.#before(heap[below + 1], heap[below])) below++;
			if (!this.#before(heap[below], claim)) break;
			heap[at] = heap[below];
			at = below;
		}
		heap[at] = claim;
	}
}

/** Sign of weight a − weight b. */
function weigh(a: Claim, b: Claim): number {
	const difference = a.square * b.divisor - b.square * a.divisor;
	return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
