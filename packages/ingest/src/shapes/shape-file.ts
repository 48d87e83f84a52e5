/** Steps of the common grid in a degree: 1e-6 degrees, at most 11 cm. Equal points are equal integers. */
export const gridSteps = 1_000_000;

/** The shapes of one file, on the common grid. A line may serve several rings, as in TopoJSON. */
export interface ShapeFile {
	readonly name: string;
	/** Points of line l: `lineOffsets[l] … lineOffsets[l + 1]` in `x`, `y`, in grid steps. */
	readonly lineOffsets: Uint32Array;
	readonly x: Int32Array;
	readonly y: Int32Array;
	/** A step of the file's own grid, in steps of the common one: points were rounded to it; 0 where nothing is known. */
	readonly ownStep: readonly [x: number, y: number];
	readonly shapes: readonly SourceShape[];
}

export interface SourceShape {
	/** Its place in the file, for people: `shape 12`. */
	readonly label: string;
	/** Id of the feature itself, where it has one. */
	readonly id: string | undefined;
	/** The id was a number in the file, so it may have lost leading zeros. */
	readonly numericId: boolean;
	readonly properties: { readonly [key: string]: unknown };
	/** Polygon → ring → line: `l` forwards, `~l` backwards. First the outer ring, then the holes. */
	readonly polygons: readonly (readonly (readonly number[])[])[];
	/** Why there are no polygons, where there are none: `Point`, `no geometry`. */
	readonly without?: string;
}
