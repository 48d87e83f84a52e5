/** A recorded case and one of its ballots. */
export interface CaseBallot {
	readonly caseId: string;
	readonly ballot: string;
}

const sameName = [
	["norway-1905", "norway"],
	["upper-silesia-1921", "upper-silesia"],
	["western-australia-1933", "western-australia"],
	["iceland-1944", "union"],
	["jura-1974", "jura"],
	["scotland-1979", "scotland"],
	["quebec-1995", "quebec"],
	["montenegro-2006", "commission"],
	["scotland-2014", "scotland"],
	["catalonia-2014", "on-the-day"],
	["catalonia-2017", "final"],
] as const;

/** Rows of the table of votes that are also recorded in full: by row, the case and the ballot. */
export const replayedRows: { readonly [row: string]: CaseBallot } = {
	...Object.fromEntries(sameName.map(([caseId, ballot]) => [caseId, { caseId, ballot }])),
	"texas-1861": { caseId: "us-1861", ballot: "texas" },
	"virginia-1861": { caseId: "us-1861", ballot: "virginia-compiled" },
	"tennessee-1861": { caseId: "us-1861", ballot: "tennessee" },
	"schleswig-zone1-1920": { caseId: "schleswig-1920", ballot: "zone-1" },
	"schleswig-zone2-1920": { caseId: "schleswig-1920", ballot: "zone-2" },
	"moutier-2017": { caseId: "moutier", ballot: "moutier-2017" },
	"moutier-2021": { caseId: "moutier", ballot: "moutier-2021" },
	"crook-county-or-2024": { caseId: "greater-idaho", ballot: "crook-2024" },
};

/** Votes whose figures must not stand without the sentence of a case that they are no ballot of. */
export const sentenceFrom: { readonly [row: string]: string } = { "west-virginia-1861": "us-1861" };
