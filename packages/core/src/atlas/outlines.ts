/** What lies on the two sides of an arc. A unit's outer side may be sea, lake or another country's land. */
export const ArcKind = { unit: 0, parent: 1, coast: 2, lake: 3, foreign: 4 } as const;
export type ArcKindCode = (typeof ArcKind)[keyof typeof ArcKind];

/** No unit lies on this side of an arc. */
export const OUTSIDE = 0xffffffff;

/**
 * The shapes of the units as a topology: every shared line is one arc, stored once, already projected.
 *
 * Drawn, never measured: lengths and areas are columns of the atlas. Points of arc `a` are
 * `arcOffsets[a] … arcOffsets[a + 1]` in `x`, `y` (frame units, y down) and in `longitudes`, `latitudes` (degrees).
 */
export interface Outlines {
	/** Extent of the projected frame: x in 0 … width, y in 0 … height; a few islands may leave it. */
	readonly width: number;
	readonly height: number;
	readonly projection: string;
	readonly x: Float32Array;
	readonly y: Float32Array;
	readonly longitudes: Float32Array;
	readonly latitudes: Float32Array;
	readonly arcOffsets: Uint32Array;
	readonly arcKinds: Uint8Array;
	/** Unit on the left and right of each arc, or `OUTSIDE`. */
	readonly arcLeft: Uint32Array;
	readonly arcRight: Uint32Array;
	/** Rings of unit u: `ringsOf[u] … ringsOf[u + 1]`; holes and islands alike, to be filled by the even-odd rule. */
	readonly ringsOf: Uint32Array;
	/** Arcs of ring r: `ringOffsets[r] … ringOffsets[r + 1]` in `ringArcs`. */
	readonly ringOffsets: Uint32Array;
	/** Arc a forwards is `a`, backwards is `~a`, as in TopoJSON. */
	readonly ringArcs: Int32Array;
}
