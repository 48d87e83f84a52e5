import type { Ladder, Policy, Rung } from "./ladder.ts";

const ASSUMED = "A, assumed";

const petition = (yes: Rung["yes"]): Rung => ({
	stage: "petition",
	chance: { low: 0.3, high: 0.9 },
	years: { low: 1, high: 2 },
	yes,
	no: "not-asked",
	precedents: ["aland-1917", "south-brazil-2016"],
	basis: ASSUMED,
	why: "Petitions that fail leave hardly a trace in the table of votes.",
});

const vote = (yes: Rung["yes"], precedents: readonly string[]): Rung => ({
	stage: "vote",
	chance: null,
	years: { low: 1, high: 2 },
	yes,
	no: "voted-down",
	precedents,
	basis: "C, computed",
	why: "The simulated vote of the places that ask, while the other camp governs, over what is assumed of their support.",
});

const WITHOUT = ["western-australia-1933", "puerto-rico-2020"];
/** A handful of votes, in fewer clusters, settles no range. */
const NO_STATUS =
	"Nobody has measured it. Comparable votes held without consent are far too few to settle a range (velvet responses --comparable --consent no).";

const consent = (low: number, high: number, years: Rung["years"], precedents = WITHOUT, why = NO_STATUS): Rung => ({
	stage: "consent",
	chance: { low, high },
	years,
	yes: "ratification",
	no: "lesser",
	precedents,
	basis: ASSUMED,
	why,
});

const lesser = (low: number, high: number, no: Rung["no"]): Rung => ({
	stage: "lesser",
	chance: { low, high },
	years: { low: 1, high: 4 },
	yes: "autonomy",
	no,
	precedents: ["faroe-1946", "new-caledonia-1987", "tatarstan-1992", "nevis-1998"],
	basis: ASSUMED,
	why: "Talks on something else than was asked: three of these led to self-government, and the last did not.",
});

const ratification: Rung = {
	stage: "ratification",
	chance: { low: 0.4, high: 0.9 },
	years: { low: 1, high: 3 },
	yes: "parted",
	no: "blocked",
	precedents: ["norway-1905", "jura-1974", "bougainville-2019"],
	basis: ASSUMED,
	why: "Terms that were agreed still had to pass: in two parliaments, in a vote of the whole country, or not yet.",
};

const court = (
	stage: Rung["stage"],
	[low, high]: readonly [number, number],
	yes: Rung["yes"],
	no: Rung["no"],
	precedents: readonly string[],
): Rung => ({
	stage,
	chance: { low, high },
	years: stage === "highest-court" ? { low: 1, high: 3 } : { low: 0.5, high: 2 },
	yes,
	no,
	precedents,
	basis: ASSUMED,
	why: "How often this court would rule so is not known: courts in the table mostly held against a vote without consent.",
});

/** The stages of a request under each policy. Ranges are assumptions; who holds others turns them. */
export const ladders: { readonly [policy in Policy]: Ladder } = {
	ignore: [
		petition("vote"),
		vote("consent", ["western-australia-1933", "puerto-rico-2012", "crook-county-or-2024"]),
		consent(0.01, 0.15, { low: 2, high: 10 }),
		lesser(0.05, 0.3, "left-open"),
		ratification,
	],
	quash: [
		petition("first-court"),
		court("first-court", [0.1, 0.5], "highest-court", "appeal", ["south-brazil-2016", "moutier-2017"]),
		court("appeal", [0.05, 0.3], "highest-court", "blocked", ["staten-island-1993", "moutier-2017"]),
		court("highest-court", [0.05, 0.3], "vote", "blocked", [
			"texas-1861",
			"tatarstan-1992",
			"quebec-1995",
			"catalonia-2014",
			"veneto-2017",
		]),
		vote("consent", ["catalonia-2014", "catalonia-2017"]),
		consent(0.01, 0.1, { low: 1, high: 5 }),
		lesser(0.05, 0.3, "left-open"),
		ratification,
	],
	agree: [
		petition("legislature"),
		{
			stage: "legislature",
			chance: { low: 0.3, high: 0.8 },
			years: { low: 1, high: 3 },
			yes: "vote",
			no: "blocked",
			precedents: ["philippines-1935", "scotland-2014", "puerto-rico-2020"],
			basis: ASSUMED,
			why: "A government that is willing still needs its own majority for the law that lets the vote be held.",
		},
		vote("consent", ["montenegro-2006", "scotland-2014", "new-caledonia-2018"]),
		consent(
			0.4,
			0.9,
			{ low: 1, high: 3 },
			["norway-1905", "czechoslovakia-1992", "montenegro-2006"],
			"Where a parent had agreed to a vote it mostly kept to the result; its terms are another question.",
		),
		lesser(0.2, 0.7, "blocked"),
		ratification,
	],
};
