/** Nodes that wait for their turn, first in first out, each at most once. A ring on buffers that are made elsewhere. */
export class NodeQueue {
	private readonly ring: Uint32Array;
	private readonly waits: Uint8Array;
	private head = 0;
	private tail = 0;

	/**
	 * @param ring room for one node more than there are.
	 * @param waits by node; cleared here.
	 */
	constructor(ring: Uint32Array, waits: Uint8Array) {
		this.ring = ring;
		this.waits = waits;
		waits.fill(0);
	}

	isEmpty(): boolean {
		return this.head === this.tail;
	}

	/** Puts u at the end, unless it waits already. */
	add(u: number): void {
		if (this.waits[u] === 1) return;
		this.waits[u] = 1;
		this.ring[this.tail] = u;
		this.tail = this.tail + 1 === this.ring.length ? 0 : this.tail + 1;
	}

	take(): number {
		const u = this.ring[this.head];
		this.head = this.head + 1 === this.ring.length ? 0 : this.head + 1;
		this.waits[u] = 0;
		return u;
	}
}
