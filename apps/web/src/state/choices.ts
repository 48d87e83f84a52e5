import type { ApportionmentMethod } from "@velvet/algorithms";
import type {
	Bearers,
	BorderMeasure,
	Consent,
	CouncilWeights,
	CutParents,
	EnteredGuarantee,
	Policy,
	Regime,
	TurnedMoveDials,
	VoteQuestion,
	WelfareDialKey,
} from "@velvet/scenarios";
import type { Shade } from "../map/map-scene.ts";
import type { Sheet } from "../settlement/sheet.ts";
import type { ThemeName } from "../theme/tokens.ts";
import type { RowKey } from "./rows.ts";

/** The status quo that the plan stands beside: one country under a camp, or each camp half the time. */
export type Beside = "A" | "B" | "half";

/** Where the map looks: the unit in the middle, and the zoom. */
export interface Look {
	readonly unit: string;
	readonly zoom: number;
}

/** An atlas by its id; one from a file also by the first digits of its hash, since anybody may give any id. */
export interface AtlasChoice {
	readonly id: string;
	readonly hash: string | null;
}

/** Who is asked about leaving, by which rule, and what of the assumptions was changed. */
export interface AskedChoice {
	/** Ids of places that vote together, or the level each of whose places votes for itself; `null` for the usual place. */
	readonly region: readonly string[] | { readonly each: string } | null;
	/** Key of a built-in rule; `null` for that of the scenario. */
	readonly rule: string | null;
	/** Whether the other side governs meanwhile: not the camp that the scenario says. */
	readonly otherWon: boolean;
	/** Values of dials that are not their own, by key. */
	readonly dials: { readonly [key: string]: number };
	/** Shares of the mapping that are not its own, by row, then choice of the recorded vote. */
	readonly support: { readonly [row: string]: { readonly [choice: string]: number } };
}

/** How the cascade goes. */
export interface CascadeChoice {
	readonly oneAtATime: boolean;
	readonly noEnclaves: boolean;
	/** Whether support spreads, by what a simulated vote takes by default. */
	readonly contagion: boolean;
	/** Key of the one level that may switch; `null`: every level finer than the plan's. */
	readonly level: string | null;
}

/** By which table treasuries are told, how debt is shared out, and what is assumed; `null` where the scenario says it. */
export interface TreasuryChoice {
	/** Key of a table of the atlas. */
	readonly table: string | null;
	/** As `velvet fiscal --debt` takes it, of the nations as the votes were cast. */
	readonly debt: string | null;
	readonly premium: number | null;
	readonly duplication: number | null;
}

/** What is asked of moves: dials that were turned, by key, and the self-determination to be reached; `null`: the usual. */
export interface MovesChoice {
	readonly target: number | null;
	/** Years that the table of flows adds up; `null` for the usual ones. */
	readonly within: number | null;
	readonly dials: TurnedMoveDials;
}

/** What of the histories is shown, and what is asked otherwise than usual. */
export interface HistoriesChoice {
	readonly view: "fans" | "ends" | "one";
	/** A series by the name it has without its camp. */
	readonly series: HistorySeries;
	/** The policy whose ends, and whose one history, are shown. */
	readonly policy: Policy;
	/** Share of yes that a vote has to pass. */
	readonly threshold: number;
	readonly years: number;
	/** The history that is told, from 1; `null` for the fullest of the first hundred. */
	readonly history: number | null;
}

export const historySeries = ["risk", "grievance", "own-government", "self-determination", "vote", "moved"] as const;
export type HistorySeries = (typeof historySeries)[number];

/** How parliaments are made up; `null`: as the scenario says, or as is usual. */
export interface ParliamentChoice {
	readonly seats: number | null;
	readonly method: ApportionmentMethod | null;
	/** Key of a count of people. */
	readonly base: string | null;
	readonly cut: CutParents | null;
	/** Another vote of the country by its id, counted inside the same nations. */
	readonly again: string | null;
}

/** How a request to leave is followed; `null`: as is usual. */
export interface ResponseChoice {
	/** Whether it is taken that those who ask say yes in their own vote. */
	readonly passes: boolean;
	readonly threshold: number | null;
	readonly coolingOff: number | null;
	readonly guarantee: number | null;
	readonly claimants: number | null;
	readonly support: number | null;
}

/** What is asked of a union with others; `null`: as the scenario has it, or the usual. */
export interface UnionChoice {
	readonly ask: "accession" | "council" | null;
	/** Id of the polity that joins. */
	readonly polity: string | null;
	/** Key of an act of the host. */
	readonly act: string | null;
	readonly as: "members" | "one" | null;
	/** Which parties side with whom: its place among the mappings. */
	readonly mapping: number;
	readonly members: "polities" | "parents" | null;
	readonly weights: CouncilWeights | null;
	/** A share of all votes, such as `2/3`. */
	readonly quota: string | null;
}

/** Which votes of the past are looked at, and as what; `null` asks for nothing. */
export interface PrecedentsChoice {
	/** A list to open, or how parent states answered. */
	readonly shown: "list" | "answers";
	/** What is comparable to a rich democracy, in the place of regime, question and first year. */
	readonly comparable: boolean;
	readonly regime: Regime | null;
	readonly question: VoteQuestion | null;
	readonly from: number | null;
	readonly to: number | null;
	readonly consent: Consent | null;
	readonly passed: "yes" | "no" | null;
}

/** What is asked of the pendulum; `null`: the usual. Nothing here is bound to a camp. */
export interface PendulumChoice {
	readonly view: "record" | "nations" | "patience";
	/** How far mood moves against policy, 0 to 0.3. */
	readonly thermostat: number | null;
	/** Percentage points by which a nation's level varies in the long run. */
	readonly spread: number | null;
	/** Years run forward. */
	readonly years: number | null;
	/** Chance that power changes hands in a term, as `velvet reciprocity --phi` takes it; `null` for the record's. */
	readonly phi: string | null;
	/** What allowing a request costs, for each 1 that it is worth to the other side. */
	readonly loss: number | null;
	/** Chance of a request in a term. */
	readonly requests: number | null;
	/** Worth today of 1 a term from now, to the reader. */
	readonly patience: number | null;
}

/** What the welfare ledger is reckoned with; what it stands beside is the scorecard's choice. */
export interface HappinessChoice {
	/** Values of dials that are held, by key. */
	readonly dials: { readonly [key in WelfareDialKey]?: number };
	readonly bears: Bearers;
	/** Points that peace is worth, from least to most; `null`: left out. */
	readonly peace: readonly [number, number] | null;
	/** For good, or as a mean over years. */
	readonly reading: "lasting" | "years";
	/** Ranges, or what moves them. */
	readonly view: "ledger" | "dials";
}

/** Everything a reader chose; a link carries exactly this. Defaults are left out of the link. */
export interface Choices {
	readonly row: RowKey;
	/** An atlas of its own; `null` for the counties of the United States, whose years are two atlases. */
	readonly atlas: AtlasChoice | null;
	/** Which vote of the United States. */
	readonly year: number;
	/** A scenario that ships, by name, in the place of the usual one of its case; `null` for the usual one. */
	readonly scenario: string | null;
	/** Which vote of an atlas of its own; `null` for its first. */
	readonly vote: string | null;
	readonly mirrored: boolean;
	readonly measure: BorderMeasure;
	/** Price of the row "best", as typed: voters a line, or a kilometre. `USUAL` until its case is open. */
	readonly price: string;
	/** `null`: the camp of the nation that remains. */
	readonly beside: Beside | null;
	readonly shade: Shade;
	readonly tab: string;
	readonly table: boolean;
	readonly ask: AskedChoice;
	readonly cascade: CascadeChoice;
	readonly precedents: PrecedentsChoice;
	readonly treasury: TreasuryChoice;
	readonly moves: MovesChoice;
	readonly histories: HistoriesChoice;
	readonly parliament: ParliamentChoice;
	readonly union: UnionChoice;
	readonly response: ResponseChoice;
	readonly pendulum: PendulumChoice;
	readonly happiness: HappinessChoice;
	/** The table of issues to settle; `null` before anybody wrote in it. */
	readonly settle: Sheet | null;
	/** The guarantees that stand, as the votes were cast; `null` for those of the scenario. */
	readonly guarantees: readonly EnteredGuarantee[] | null;
	/** `null`: as the reader's system has it. */
	readonly theme: ThemeName | null;
	/** `null`: the whole country. */
	readonly view: Look | null;
	/** The drawn plan, packed; `null` when there is none to carry. */
	readonly yours: string | null;
}

/** The price that a case begins with, whatever it is: `usual-prices.ts` finds it. */
export const USUAL = "usual";

export const usualAsk: AskedChoice = { region: null, rule: null, otherWon: false, dials: {}, support: {} };

export const usualCascade: CascadeChoice = { oneAtATime: false, noEnclaves: false, contagion: false, level: null };

export const usualPrecedents: PrecedentsChoice = {
	shown: "list",
	comparable: false,
	regime: null,
	question: null,
	from: null,
	to: null,
	consent: null,
	passed: null,
};

export const usualTreasury: TreasuryChoice = { table: null, debt: null, premium: null, duplication: null };

export const usualMoves: MovesChoice = { target: null, within: null, dials: {} };
export const usualHistories: HistoriesChoice = {
	view: "fans",
	series: "risk",
	policy: "agree",
	threshold: 0.5,
	years: 50,
	history: null,
};

export const usualParliament: ParliamentChoice = { seats: null, method: null, base: null, cut: null, again: null };

export const usualUnion: UnionChoice = {
	ask: null,
	polity: null,
	act: null,
	as: null,
	mapping: 0,
	members: null,
	weights: null,
	quota: null,
};

export const usualResponse: ResponseChoice = {
	passes: true,
	threshold: null,
	coolingOff: null,
	guarantee: null,
	claimants: null,
	support: null,
};

export const usualPendulum: PendulumChoice = {
	view: "record",
	thermostat: null,
	spread: null,
	years: null,
	phi: null,
	loss: null,
	requests: null,
	patience: null,
};

export const usualHappiness: HappinessChoice = {
	dials: {},
	bears: "both",
	peace: null,
	reading: "lasting",
	view: "ledger",
};

export const defaultChoices: Choices = {
	row: "by-parent",
	atlas: null,
	year: 2016,
	scenario: null,
	vote: null,
	mirrored: false,
	measure: "edges",
	price: USUAL,
	beside: null,
	shade: "voters",
	tab: "frontier",
	table: false,
	ask: usualAsk,
	cascade: usualCascade,
	precedents: usualPrecedents,
	treasury: usualTreasury,
	moves: usualMoves,
	histories: usualHistories,
	parliament: usualParliament,
	union: usualUnion,
	response: usualResponse,
	pendulum: usualPendulum,
	happiness: usualHappiness,
	settle: null,
	guarantees: null,
	theme: null,
	view: null,
	yours: null,
};
