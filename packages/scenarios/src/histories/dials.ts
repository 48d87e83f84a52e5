import type { Range } from "../response/ladder.ts";

/** An assumption that every history draws anew from its range. */
export interface HistoryDial extends Range {
	readonly what: string;
	readonly unit: string;
	readonly basis: string;
	readonly source: string;
}

const ASSUMED = "A, assumed";
const GRIEVANCE = "models.md (4.7): a scenario dial; nobody has measured it";

/** What histories assume beyond the ladders and the vote model. The order is that of their streams of chance. */
export const historyDials = {
	fading: dial("Grievance that fades each year", 0.15, 0.35, "share of the stock", GRIEVANCE),
	outOfPower: dial("Grievance of a year out of power", 0.05, 0.15, "for a camp wholly under the other", GRIEVANCE),
	blocked: dial("Grievance of a request refused or left open", 0.25, 0.75, "once", GRIEVANCE),
	accommodated: dial("Grievance that an agreed answer takes away", 0.25, 0.75, "once", GRIEVANCE),
	tension: dial("Log of relative tension for one of grievance", 0.2, 1, "log points", "models.md (4.8)"),
	requests: dial("Requests of a camp that is out of power", 0.02, 0.12, "a year", "assumed: such requests are rare"),
	push: dial("Requests for one of grievance more", 0, 1, "log points", "assumed"),
	swayed: dial("Yes share for one of grievance more", 0, 0.06, "share of the votes", "assumed"),
	cooling: dial("Years until the same camp asks again", 4, 15, "years", "Quebec 15, New Caledonia 2 to 2, Scotland none yet"),
	inKind: dial("Chance that an answer is given in kind", 0.4, 1, "chance", "the source text calls it sauce for the gander"),
	willing: dial(
		"Chance that a centre not bound in kind agrees",
		0.05,
		0.4,
		"chance",
		"Walter 2006: most centres refused most requests",
	),
	selfRule: dial("Share of government that autonomy hands over", 0.2, 0.8, "share", "assumed"),
	localOption: dial("Chance that places may opt for the other nation", 0.2, 0.8, "chance", "Jura 1974 to 1975 and 2021 did"),
	opts: dial("Share of those on the far side who opt", 0.01, 0.3, "share", "models.md (5.2); Alsace-Lorraine 0.102"),
	moves: dial("Share of those who opt that move", 0.2, 0.8, "share", "models.md (5.2); Alsace-Lorraine 0.310"),
	window: dial("Years in which one may opt", 1, 10, "years", "models.md (5.2); Frankfurt 1871: 2"),
	crossing: dial("Yearly moves across the border against the model's", 0.5, 1.5, "times", "models.md (5.1)"),
} as const satisfies { readonly [name: string]: HistoryDial };

export type HistoryDialKey = keyof typeof historyDials;
export const historyDialKeys = Object.keys(historyDials) as readonly HistoryDialKey[];

/** Values of one history. */
export type HistoryDials = { [key in HistoryDialKey]: number };

function dial(what: string, low: number, high: number, unit: string, source: string): HistoryDial {
	return { what, low, high, unit, basis: ASSUMED, source };
}
