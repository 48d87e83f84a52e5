import { OUTSIDE } from "@velvet/core";
import { hash } from "./point-table.ts";

/**
 * Every straight piece of every outline, stored once, with the unit on either side: what two units share is found by
 * equal end points, exactly, before anything is simplified.
 *
 * A unit that walks a piece both ways has nothing there: that dissolves the lines inside a merged unit and clears
 * slivers. Where two shapes claim the same side, both are kept, one above the other, and the pair is remembered.
 */
export class SegmentNet {
	count = 0;
	from = new Int32Array(1 << 12);
	to = new Int32Array(1 << 12);
	/** Unit left and right of the way from `from` to `to`, or `OUTSIDE`. */
	left = new Uint32Array(1 << 12);
	right = new Uint32Array(1 << 12);
	/** Pairs of units that overlap along a line, as `smaller * 2^26 + larger`, with how often. */
	readonly overlaps = new Map<number, number>();
	private next = new Int32Array(1 << 12);
	/** First segment + 1 of each hash, a power of two. */
	private heads = new Int32Array(1 << 13);

	/** Adds a piece of outline with the unit on its right. */
	add(p: number, q: number, unit: number): void {
		const [a, b] = p < q ? [p, q] : [q, p];
		const [ours, theirs] = p < q ? [this.right, this.left] : [this.left, this.right];
		const bucket = hash(a, b) & (this.heads.length - 1);
		let free = -1;
		let rival = OUTSIDE;
		for (let s = this.heads[bucket] - 1; s >= 0; s = this.next[s] - 1) {
			if (this.from[s] !== a || this.to[s] !== b) continue;
			if (theirs[s] === unit) {
				theirs[s] = OUTSIDE;
				return;
			}
			if (ours[s] === OUTSIDE) free = s;
			else rival = ours[s];
		}
		if (free >= 0) {
			ours[free] = unit;
			return;
		}
		if (rival !== OUTSIDE && rival !== unit) this.noteOverlap(rival, unit);
		this.append(a, b, p < q, unit, bucket);
	}

	private append(a: number, b: number, onRight: boolean, unit: number, bucket: number): void {
		const s = this.count++;
		this.from[s] = a;
		this.to[s] = b;
		this.left[s] = onRight ? OUTSIDE : unit;
		this.right[s] = onRight ? unit : OUTSIDE;
		this.next[s] = this.heads[bucket];
		this.heads[bucket] = s + 1;
		if (this.count === this.from.length) this.grow();
	}

	private noteOverlap(u: number, v: number): void {
		const key = Math.min(u, v) * overlapBase + Math.max(u, v);
		this.overlaps.set(key, (this.overlaps.get(key) ?? 0) + 1);
	}

	private grow(): void {
		const size = 2 * this.from.length;
		const larger = <T extends Int32Array | Uint32Array>(array: T, copy: T): T => {
			copy.set(array);
			return copy;
		};
		this.from = larger(this.from, new Int32Array(size));
		this.to = larger(this.to, new Int32Array(size));
		this.left = larger(this.left, new Uint32Array(size));
		this.right = larger(this.right, new Uint32Array(size));
		this.next = new Int32Array(size);
		this.heads = new Int32Array(2 * size);
		for (let s = 0; s < this.count; s++) {
			const bucket = hash(this.from[s], this.to[s]) & (this.heads.length - 1);
			this.next[s] = this.heads[bucket];
			this.heads[bucket] = s + 1;
		}
	}
}

/** More units than any atlas has, and a square that a double holds exactly. */
export const overlapBase = 2 ** 26;
