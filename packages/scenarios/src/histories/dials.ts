import { moveDials } from "../migration/dials.ts";
import { grievanceDials } from "../response/grievance.ts";
import type { Range } from "../response/ladder.ts";

/** An assumption that every history draws anew from its range. */
export interface HistoryDial extends Range {
	readonly name: string;
	readonly basis: string;
	readonly source: string;
}

/** What histories assume beyond the ladders and the vote model, in the order of their stream of chance. */
export const historyDials = {
	...grievanceDials,
	requests: assumed(
		"Requests a year of a camp that is out of power",
		[0.02, 0.12],
		"Requests to separate are rare; nobody has counted those that failed early.",
	),
	push: assumed(
		"What 1 of grievance adds to requests, in logs",
		[0, 0.5],
		"From nothing to two thirds more requests; assumed.",
	),
	swayed: assumed(
		"What 1 of grievance adds to yes, in log-odds",
		[0, 0.2],
		"From nothing to five percentage points at one half; assumed.",
	),
	opinion: assumed(
		"How far opinion on leaving may go in a year, in log-odds (a walk by chance)",
		[0.04, 0.16],
		"Yes in Quebec rose by 0.37 from 1980 to 1995, which is 0.1 a year of such a walk.",
	),
	cooling: assumed(
		"Years before the same camp asks again",
		[4, 15],
		"New Caledonia 2, Moutier 4, Quebec 15, Scotland over 10: data/independence-referendums.csv.",
	),
	inKind: assumed(
		"Chance that an answer is given in kind",
		[0.4, 1],
		"What is sauce for the goose: the source text expects it. The game of models.md 4.2 says when it pays.",
	),
	willing: assumed(
		"Chance that a centre that is not bound in kind agrees",
		[0.05, 0.4],
		"Most governments refused most groups that asked, 1956 to 2002 (Walter 2006); coefficients not found.",
	),
	selfRule: assumed("Share of government that autonomy hands over", [0.2, 0.8], "Autonomies differ; assumed."),
	localOption: assumed(
		"Chance that places may opt for the other nation after a parting",
		[0.2, 0.8],
		"Schleswig 1920, the Jura 1974 to 1975 and Moutier 2021 did; most partings had none.",
	),
	takeUp: { ...moveDials.takeUp, basis: basisOf(moveDials.takeUp.evidence) },
	movers: { ...moveDials.movers, basis: basisOf(moveDials.movers.evidence) },
	window: { ...moveDials.window, basis: basisOf(moveDials.window.evidence) },
	crossing: assumed(
		"Yearly moves across the border, beside those of velvet migrate",
		[0.5, 1.5],
		"Times the model's own; assumed.",
	),
} as const satisfies { readonly [name: string]: HistoryDial };

export type HistoryDialKey = keyof typeof historyDials;
export const historyDialKeys = Object.keys(historyDials) as readonly HistoryDialKey[];

/** Values of one history. */
export type HistoryDials = { [key in HistoryDialKey]: number };

function assumed(name: string, [low, high]: readonly [number, number], source: string): HistoryDial {
	return { name, low, high, basis: "A, assumed", source };
}

/** The tag with its word: a bare A would be a camp. */
function basisOf(tag: string): string {
	const words: { readonly [tag: string]: string } = {
		A: "A, assumed",
		C: "C, computed",
		F: "F, found",
		M: "M, memory",
	};
	return words[tag] ?? tag;
}
