import type { Bearers } from "./welfare-options.ts";

/** What must not be concluded from the ledger (models.md §2.7, §10.1, §10.2, §10.5), for whoever shows it. */
export function welfareCaveats(bears: Bearers, peace: boolean): readonly string[] {
	return [
		"No plan is said to make a nation happy: there are signs, ranges and break-evens here, and no verdict. The total is a range over assumptions, not a forecast.",
		"What is known of well-being after elections is about weeks and months. That a government of one's own camp, or of the other, would go on mattering for good is an assumption; the mean over years shows what is left if it fades.",
		"Published costs of secession are mostly of decolonisation, the Soviet Union and Yugoslavia. Whether they transfer to a rich federation that keeps a single market is not known: neither that they do nor that they do not is said here.",
		bears === "both"
			? "The published costs are of states that left. That what remains would bear as much is assumed; it can be set otherwise."
			: "The published costs are charged to nations that leave, as they were measured. What remains is charged nothing for the transition, which is assumed too.",
		"The published costs hold whatever trade, scale and taxes did in those cases: added to the other rows, part of it may be counted twice.",
		"Trade is between the nations alone, without distance and without the rest of the world; prices of what is made stay as they are.",
		"Voters of the two camps are counted; those who voted for others or not at all are not. A vote for a party is no wish to separate, and the two camps are no peoples.",
		"Everyone is taken to value being out of power, and consumption, alike. The mean hides who loses: winners and losers stand beside it.",
		peace
			? "The range of peace is the asker's own: nobody has measured it, and no probability of any conflict is behind it."
			: "Peace is left out: whether a plan would bring more of it or less is not reckoned here.",
	];
}

/** What the rows rest on, and what speaks against them. models.md §2.2, V2.3. */
export const WELFARE_EVIDENCE = [
	{
		finding:
			"Losers of an election lose well-being; winners gain little or nothing. In 2016 losers lost up to three times as much as in 2012.",
		basis: "F, found",
		source: "Pinto, Bencsik, Chuluun and Graham 2021, Economica 88, abstract",
	},
	{
		finding:
			"Living among those who vote alike has no meaningful effect on that: it weakens the case that living among one's own suffices.",
		basis: "F, found",
		source: "the same",
	},
	{
		finding:
			"Well-being is higher while one's own party governs, in OECD countries from 1975 to 1992; how much was not found.",
		basis: "F, found",
		source: "Di Tella and MacCulloch 2005, abstract",
	},
	{
		finding:
			"Trade inside former unions was 24 to 43 times the usual when they broke up, and still 2 to 30 times in 1998.",
		basis: "F, found",
		source: "Fidrmuc and Fidrmuc, CEPR discussion paper 2641",
	},
	{
		finding: "From 1993 to 2001 no systematic and severe fall of trade is found.",
		basis: "F, found",
		source: "de Sousa and Lamotte 2007",
	},
] as const;
