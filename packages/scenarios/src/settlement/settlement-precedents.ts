import type { SourceTag } from "../tally/source-tag.ts";

/** How an estate was settled before: what was agreed, and how that is known. */
export interface SettlementPrecedent {
	readonly key: string;
	readonly name: string;
	readonly year: string;
	/** What was settled. */
	readonly about: string;
	readonly terms: string;
	/** Parts of a whole by name, in per cent, where the source gives them. */
	readonly parts?: readonly (readonly [party: string, percent: number])[];
	readonly source: string;
	readonly tag: SourceTag;
	/** Issues of the template for the United States that it speaks to. */
	readonly issues: readonly string[];
	/** Another source that says something else: both are shown, none is preferred. */
	readonly conflict?: { readonly says: string; readonly source: string; readonly tag: SourceTag };
}

const SHAW = "Shaw, International Law";

/** Settlements of the past, in order of time (models.md 6 and 8). */
export const settlementPrecedents: readonly SettlementPrecedent[] = [
	{
		key: "norway-1905",
		name: "Norway and Sweden",
		year: "1905",
		about: "Border, passage, waters, disputes",
		terms:
			"A neutral zone along the border with its newer forts taken down, through traffic, common waterways, grazing rights of the Sami, arbitration at The Hague.",
		source: "The Spectator, 30 September 1905; National Library of Norway",
		tag: "F",
		issues: ["bases", "rivers", "corridors", "treaties"],
	},
	{
		key: "singapore-1965",
		name: "Singapore and Malaysia",
		year: "1965",
		about: "Defence, bases",
		terms: "A treaty of mutual defence, Malaysia's bases in Singapore kept, no treaty with others against either.",
		source: "Independence of Singapore Agreement, United Nations Treaty Series 8206",
		tag: "F",
		issues: ["bases", "treaties"],
	},
	{
		key: "ussr-1991",
		name: "The Soviet Union, the key",
		year: "1991",
		about: "Debt and assets",
		terms: "A key from trade, national product and population. Two of its parts:",
		parts: [
			["Russia", 61.34],
			["Ukraine", 16.37],
		],
		source: SHAW,
		tag: "F",
		issues: ["debt"],
	},
	{
		key: "ussr-zero",
		name: "The Soviet Union, the zero option",
		year: "after 1991",
		about: "Debt and assets",
		terms: "It replaced the key: Russia took all of the debt and all of the assets.",
		source: SHAW,
		tag: "F",
		issues: ["debt", "nuclear"],
	},
	{
		key: "yugoslavia-imf",
		name: "Yugoslavia, the key of the Monetary Fund",
		year: "1992",
		about: "Rights and obligations in the Fund",
		terms: "A key in per cent, which adds up to 100.",
		parts: [
			["Serbia and Montenegro", 36.52],
			["Croatia", 28.49],
			["Slovenia", 16.39],
			["Bosnia", 13.2],
			["Macedonia", 5.4],
		],
		source: "Vreme, 18 December 1995",
		tag: "F",
		issues: ["debt", "currency"],
	},
	{
		key: "slovenia-debt",
		name: "Slovenia, commercial debt",
		year: "1995",
		about: "Debt to banks",
		terms: "Slovenia agreed to repay 18% if freed of answering for all of it.",
		source: "Vreme, 18 December 1995",
		tag: "F",
		issues: ["debt"],
	},
	{
		key: "czechoslovakia-1993",
		name: "Czechoslovakia",
		year: "1993",
		about: "Federal property and debt",
		terms: "What moves, and what is owed, 2 to 1 by population; land and buildings to the republic where they lie.",
		source: SHAW,
		tag: "F",
		issues: ["debt", "bases", "land", "archives", "capital"],
	},
	{
		key: "yugoslavia-2001",
		name: "Yugoslavia, the agreement on succession",
		year: "2001",
		about: "All of the estate",
		terms: "Five equal successors; property, assets, archives, pensions and rights in an annex each.",
		source: "Hina, 25 May 2001; government of Slovenia",
		tag: "F",
		issues: ["archives", "pensions", "land", "treaties"],
	},
	{
		key: "yugoslavia-gold",
		name: "Yugoslavia, gold and deposits",
		year: "2004",
		about: "Gold, and deposits of the central bank",
		terms: "Another key than that of the Fund; it adds up to 100.",
		parts: [
			["Serbia and Montenegro", 38],
			["Croatia", 23],
			["Slovenia", 16],
			["Bosnia", 15.5],
			["Macedonia", 7.5],
		],
		source: "NewsBase, 7 June 2004",
		tag: "F",
		issues: ["currency"],
		conflict: {
			says: "Gold and shares at the Bank for International Settlements went by the key of the Fund.",
			source: "Croatian National Bank, text initialled on 10 April 2001",
			tag: "F",
		},
	},
	{
		key: "scotland-2014",
		name: "Scotland, had it left",
		year: "2014",
		about: "Debt",
		terms:
			"The Treasury in London said that it would honour all of its bonds; Scotland was to owe a fair share, by population or product.",
		source: "From memory",
		tag: "M",
		issues: ["debt", "currency"],
	},
];
