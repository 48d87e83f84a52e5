import type { Evidence } from "./dials.ts";

/** Key of everyone who chose none of the choices of the vote. */
export const OTHER = "other";

/** Share of the voters of each choice who say that they would leave, in some places or, without places, anywhere. */
export interface MappingRow {
	readonly name: string;
	/** Units, groups or parents; a finer place goes before the coarser one around it. */
	readonly places?: readonly string[];
	/** By choice of the vote; `other` is everyone else. */
	readonly support: { readonly [choice: string]: number };
	readonly evidence: Evidence;
	readonly source: string;
}

const survey =
	"Bright Line Watch and YouGov, June 2021, as reported by the press; Democrats, Republicans and independents on joining a new union of the region, read onto the choices of a recorded vote.";

/**
 * Support for leaving by party and region: Democrats, Republicans, independents.
 *
 * A survey answer, five years after 2016, partly expressive: the starting point of the model and not its truth. By the
 * choices of the vote, not by camp, so that exchanging the camps changes nothing.
 */
export const surveyMapping: readonly MappingRow[] = [
	row("Pacific", ["02", "06", "15", "41", "53"], 0.47, 0.27, 0.33),
	row("Mountain", ["04", "08", "16", "30", "32", "35", "49", "56"], 0.17, 0.43, 0.35),
	row("South", ["01", "05", "12", "13", "21", "22", "28", "37", "40", "45", "47", "48", "51"], 0.2, 0.66, 0.5),
	row("Heartland", ["17", "18", "19", "20", "26", "27", "29", "31", "38", "39", "46", "54", "55"], 0.19, 0.34, 0.43),
	row("Northeast", ["09", "10", "11", "23", "24", "25", "33", "34", "36", "42", "44", "50"], 0.39, 0.26, 0.35),
];

function row(name: string, places: readonly string[], dem: number, rep: number, other: number): MappingRow {
	return { name, places, support: { dem, rep, other }, evidence: "D", source: survey };
}
