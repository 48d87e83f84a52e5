/** A step of a build, for whoever shows progress or takes the time; the package has no clock. */
export interface BuildProgress {
	readonly step: "shapes" | "stitch" | "tables" | "outlines" | "map";
	/** What is at work: a file, or the step as a whole. */
	readonly what: string;
	readonly done: number;
	readonly of: number;
}

export type OnProgress = (progress: BuildProgress) => void;
