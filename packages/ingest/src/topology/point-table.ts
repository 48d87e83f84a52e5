/** Points on an integer grid, each known by one number: equal points are the same point. */
export class PointTable {
	x = new Int32Array(1 << 12);
	y = new Int32Array(1 << 12);
	count = 0;
	/** Point number + 1 by hash, 0 where free; a power of two, at most half full. */
	private slots = new Int32Array(1 << 13);

	/** The number of a point that is there, or -1. */
	find(x: number, y: number): number {
		return this.slots[this.slotOf(x, y)] - 1;
	}

	idOf(x: number, y: number): number {
		const slot = this.slotOf(x, y);
		if (this.slots[slot] > 0) return this.slots[slot] - 1;
		if (this.count === this.x.length) {
			this.grow();
			return this.idOf(x, y);
		}
		this.x[this.count] = x;
		this.y[this.count] = y;
		this.slots[slot] = ++this.count;
		return this.count - 1;
	}

	/** The slot of a point, or the free one where it would stand. */
	private slotOf(x: number, y: number): number {
		const mask = this.slots.length - 1;
		let slot = hash(x, y) & mask;
		for (;;) {
			const id = this.slots[slot] - 1;
			if (id < 0 || (this.x[id] === x && this.y[id] === y)) return slot;
			slot = (slot + 1) & mask;
		}
	}

	private grow(): void {
		const [x, y] = [new Int32Array(2 * this.x.length), new Int32Array(2 * this.y.length)];
		x.set(this.x);
		y.set(this.y);
		[this.x, this.y] = [x, y];
		this.slots = new Int32Array(2 * this.slots.length);
		const mask = this.slots.length - 1;
		for (let id = 0; id < this.count; id++) {
			let slot = hash(x[id], y[id]) & mask;
			while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
			this.slots[slot] = id + 1;
		}
	}
}

/** Mixes both coordinates into 32 bits; multipliers as in MurmurHash3's finaliser. */
export function hash(x: number, y: number): number {
	let h = Math.imul(x, 0x85ebca6b) ^ Math.imul(y, 0xc2b2ae35);
	h = Math.imul(h ^ (h >>> 15), 0x27d4eb2d);
	return h ^ (h >>> 13);
}
