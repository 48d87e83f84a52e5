import type { HistorySeries } from "../state/choices.ts";
import { fixed, percent } from "../words/numbers.ts";

/** How a series is named, drawn and read. */
export interface SeriesWords {
	readonly title: string;
	/** Below the title: what a value is. */
	readonly means: string;
	/** One line for each camp, or one for all. */
	readonly byCamp: boolean;
	/** Of a single history it is nearly all or nothing: only the mean says something. */
	readonly meanOnly?: true;
	readonly log?: true;
	/** The axis where all values lie within it. */
	readonly axis?: readonly [number, number];
	readonly show: (value: number) => string;
}

const share = (value: number) => percent(value, 0);

export const seriesWords: { readonly [series in HistorySeries]: SeriesWords } = {
	"own-government": {
		title: "under their own government",
		means: "share of each camp's voters whose own camp governs where they live",
		byCamp: true,
		meanOnly: true,
		axis: [0, 1],
		show: share,
	},
	"self-determination": {
		title: "self-determination",
		means: "share of all voters whose own camp governs where they live",
		byCamp: false,
		axis: [0.4, 1],
		show: share,
	},
	grievance: {
		title: "grievance",
		means: "a stock that grows out of power and by refusal, and fades; in no unit but its own",
		byCamp: true,
		show: (value) => fixed(value, 1),
	},
	risk: {
		title: "risk beside today's",
		means:
			"an index of tension as a ratio to today's, under these assumptions; logarithmic. How large today's is, is not said",
		byCamp: true,
		log: true,
		show: (value) => `${value >= 10 ? fixed(value, 0) : String(Number(value.toPrecision(2)))}×`,
	},
	vote: {
		title: "vote of what remains",
		means: "share of each camp in the votes of the country, or of what remains of it",
		byCamp: true,
		axis: [0.2, 0.8],
		show: share,
	},
	moved: {
		title: "moved across a border",
		means: "share of a camp's voters who chose to move to the nation of their own, beyond what moves today",
		byCamp: true,
		show: (value) => percent(value, 1),
	},
};
