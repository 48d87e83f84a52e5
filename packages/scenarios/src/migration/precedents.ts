import type { MoveSettings } from "./dials.ts";

/** An option of nationality of the past, as shares to start from. */
export interface OptionPrecedent {
	readonly key: string;
	readonly name: string;
	readonly years: string;
	/** Share of residents who opted and share of them who left; the dials that it would set. */
	readonly dials: Pick<MoveSettings, "takeUp" | "movers" | "window">;
	/** Residents then; of them who opted there, and who left. Whole; `null` where the source does not say. */
	readonly residents: number;
	readonly opted: number | null;
	readonly left: number;
	readonly leftShare: number;
	readonly says: string;
	readonly basis: string;
	readonly source: string;
}

const RESIDENTS = 1_579_738;

/** models.md V5.1. Two studies disagree; they are shown beside each other and never averaged. */
export const optionPrecedents: readonly OptionPrecedent[] = [
	{
		key: "alsace-lorraine-optants",
		name: "Alsace-Lorraine, those who opted",
		years: "1871 to 1872",
		dials: { takeUp: 160_878 / RESIDENTS, movers: 49_926 / 160_878, window: 2 },
		residents: RESIDENTS,
		opted: 160_878,
		left: 49_926,
		leftShare: 49_926 / RESIDENTS,
		says: "160,878 of 1,579,738 residents opted (10.18%); 49,926 of them really left (31.0% of those who opted, 3.16% of residents). 539,655 declarations worldwide.",
		basis: "F, found",
		source: "genealomaniac.fr",
	},
	{
		key: "alsace-lorraine-leavers",
		name: "Alsace-Lorraine, all who left by another study",
		years: "1871 to 1872",
		dials: { takeUp: 130_000 / RESIDENTS, movers: 1, window: 2 },
		residents: RESIDENTS,
		opted: null,
		left: 130_000,
		leftShare: 130_000 / RESIDENTS,
		says: "More than 130,000 left (8.2% of residents), whether they opted or not. The sources conflict; neither is averaged into the other.",
		basis: "F, found",
		source: "isidore.science",
	},
];
