/** Something to be drawn at a place along a row. */
export interface Spot {
	readonly key: string;
	readonly x: number;
}

export interface PlacedSpot extends Spot {
	/** From the middle of the row, in the units of `x`. */
	readonly offset: number;
}

/**
 * Spots of one row as a swarm: each at its own x, as near to the middle of the row as those before it leave room.
 *
 * Places do not depend on the order of the spots. O(n²) in the spots of a row.
 *
 * @param gap least distance between the middles of two spots
 */
export function swarm(spots: readonly Spot[], gap: number): readonly PlacedSpot[] {
	const placed: PlacedSpot[] = [];
	for (const spot of [...spots].sort((p, q) => p.x - q.x || (p.key < q.key ? -1 : 1))) {
		const near = placed.filter(({ x }) => spot.x - x < gap);
		placed.push({ ...spot, offset: freeOffset(spot.x, near, gap) });
	}
	return placed;
}

/** Nearest to the middle, above before below, in half steps: fine enough that rows do not look like a grid. */
function freeOffset(x: number, near: readonly PlacedSpot[], gap: number): number {
	for (let step = 0; ; step++) {
		const away = (step * gap) / 4;
		for (const offset of step === 0 ? [0] : [-away, away]) {
			if (near.every((other) => Math.hypot(other.x - x, other.offset - offset) >= gap - 1e-9)) return offset;
		}
	}
}
