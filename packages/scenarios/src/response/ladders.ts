import type { Ladder, Policy, Rung } from "./ladder.ts";

const ASSUMED = "A, assumed";

const petition = (yes: Rung["yes"]): Rung => ({
	stage: "petition",
	chance: { low: 0.3, high: 0.9 },
	years: { low: 1, high: 2 },
	yes,
	no: "not-asked",
	precedents: ["quebec-1980", "south-brazil-2016"],
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
	why: "The simulated referendum of the place that asks, with the grievance of its camp.",
});

const consent = (low: number, high: number, years: Rung["years"]): Rung => ({
	stage: "consent",
	chance: { low, high },
	years,
	yes: "ratification",
	no: "lesser",
	precedents: ["western-australia-1933", "scotland-2014", "czechoslovakia-1992"],
	basis: ASSUMED,
	why: "In the comparable part of the table no vote held without consent changed a status.",
});

const lesser = (low: number, high: number, no: Rung["no"]): Rung => ({
	stage: "lesser",
	chance: { low, high },
	years: { low: 1, high: 4 },
	yes: "autonomy",
	no,
	precedents: ["greenland-2008", "tatarstan-1992"],
	basis: ASSUMED,
	why: "Talks that gave something else than was asked.",
});

const ratification: Rung = {
	stage: "ratification",
	chance: { low: 0.4, high: 0.9 },
	years: { low: 1, high: 3 },
	yes: "parted",
	no: "blocked",
	precedents: ["montenegro-2006", "south-sudan-2011"],
	basis: ASSUMED,
	why: "No country of this kind has had to ratify such terms.",
};

const court = (stage: Rung["stage"], low: number, high: number, yes: Rung["yes"], no: Rung["no"]): Rung => ({
	stage,
	chance: { low, high },
	years: stage === "highest-court" ? { low: 1, high: 3 } : { low: 0.5, high: 2 },
	yes,
	no,
	precedents: ["quebec-1995", "catalonia-2014", "catalonia-2017", "lombardy-2017"],
	basis: ASSUMED,
	why: "Courts that were asked mostly held against a vote without consent; how another court would rule is not known.",
});

/** The stages of a request under each policy. Ranges are assumptions; who holds others turns them. */
export const ladders: { readonly [policy in Policy]: Ladder } = {
	ignore: [
		petition("vote"),
		vote("consent", ["western-australia-1933", "puerto-rico-2012", "south-brazil-2016"]),
		consent(0.01, 0.15, { low: 2, high: 10 }),
		lesser(0.05, 0.3, "left-open"),
		ratification,
	],
	quash: [
		petition("first-court"),
		court("first-court", 0.1, 0.5, "highest-court", "appeal"),
		court("appeal", 0.05, 0.3, "highest-court", "blocked"),
		court("highest-court", 0.05, 0.3, "vote", "blocked"),
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
			precedents: ["scotland-2014", "new-caledonia-2018"],
			basis: ASSUMED,
			why: "A government that is willing still needs its own majority for the law that lets the vote be held.",
		},
		vote("consent", ["scotland-2014", "montenegro-2006", "quebec-1980"]),
		consent(0.4, 0.9, { low: 1, high: 3 }),
		lesser(0.2, 0.7, "blocked"),
		ratification,
	],
};
