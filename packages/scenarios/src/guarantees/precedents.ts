import type { SourceTag } from "../tally/source-tag.ts";
import type { GuaranteeKey } from "./guarantee.ts";

/** A guarantee of the past, to read beside a plan. None of them shows that another would work. */
export interface GuaranteePrecedent {
	readonly year: string;
	readonly name: string;
	readonly what: string;
	/** Which of our kinds it is like. */
	readonly kinds: readonly GuaranteeKey[];
	/** Whether it was given for both sides of the border. */
	readonly mutual: boolean;
	readonly source: string;
	readonly tag: SourceTag;
}

/** Written down from memory and checked against no text here: each is shown with its tag. Oldest first. */
export const guaranteePrecedents: readonly GuaranteePrecedent[] = [
	{
		year: "1920",
		name: "Schleswig",
		what: "For two years after the northern zone went to Denmark, whoever lived there could choose Germany, and whoever was born there and lived elsewhere could choose Denmark.",
		kinds: ["option-of-nationality"],
		mutual: false,
		source: "Treaty of Versailles, 1919, on Schleswig",
		tag: "M",
	},
	{
		year: "1921",
		name: "Åland",
		what: "The islands stay with Finland; their self-government, their schools in Swedish and their land are guaranteed, under the League of Nations.",
		kinds: ["territorial-autonomy", "supermajority"],
		mutual: false,
		source: "Decision of the Council of the League of Nations, 1921; Finland’s Act on the Autonomy of Åland, 1920",
		tag: "M",
	},
	{
		year: "1946",
		name: "South Tyrol",
		what: "Italy promises German speakers of Bolzano schools, office and self-government in an agreement with Austria; it took until 1972, and a second statute, for most of it to be in force.",
		kinds: ["territorial-autonomy", "power-sharing"],
		mutual: false,
		source: "De Gasperi–Gruber Agreement, 1946; second autonomy statute, 1972",
		tag: "M",
	},
	{
		year: "1955",
		name: "Bonn and Copenhagen",
		what: "Two declarations of the same spring, one by each state for the minority in its own land: whoever says that they belong to it does, and no office may test that; schools and parties of their own.",
		kinds: ["reciprocity", "personal-autonomy"],
		mutual: true,
		source: "Bonn and Copenhagen declarations, 1955",
		tag: "M",
	},
];

/** Stands beside them. */
export const PRECEDENTS_CAVEAT =
	"Not verified: told from memory, as public knowledge, and nothing here rests on them. Those minorities were of language and nation, which camps of a vote are not.";
