import type { CampChoices, GovernanceRule, LinkReach } from "@velvet/core";
import type { FiscalSpec } from "./fiscal/fiscal-spec.ts";
import type { Guarantee } from "./guarantees/guarantee.ts";
import type { LegislatureSpec } from "./legislature/legislature-spec.ts";
import type { ReferendumSpec } from "./referendum/referendum-spec.ts";

/**
 * What a polity becomes. One polity of a scenario is the continuator: what remains of the parent country. It may be a
 * member of the confederation too.
 */
export type PolityStatus =
	| { readonly kind: "sovereign" }
	| { readonly kind: "continuator" }
	| { readonly kind: "confederation"; readonly continuator?: true }
	| Accession;

/** A polity that joins another country: each of its members as a province, or the whole as one. */
export interface Accession {
	readonly kind: "accession";
	/** A host that ships, such as `canada`, or the path of a host's file. */
	readonly host: string;
	readonly as: "members" | "one";
}

/** What polities of status `confederation` have in common. */
export interface Confederation {
	readonly name: string;
	/** Votes of a member in the council: its people, their square root, or one each. */
	readonly weights: "people" | "square-root" | "equal";
	/** Share of all votes that a decision must exceed, a fraction or a decimal as text. */
	readonly quota: string;
	/** Powers that the confederation keeps, in words. */
	readonly keeps: readonly string[];
}

export interface Polity {
	/** `A` and `B` are governed by the camps of the same key; further polities by their plurality. */
	readonly id: string;
	readonly name: string;
	/** A CSS colour, or `null` for the colour of the slot. */
	readonly colour: string | null;
	readonly status: PolityStatus;
}

/** Each unit, or each parent, goes with its plurality camp. */
export interface WinnerMethod {
	readonly method: "winner";
	/** `unit` or `parent`, or a level of the atlas by its name (`town`, `county`, `state`). */
	readonly level: string;
	/** Least margin, in percentage points of the two-party vote, for a unit to leave. */
	readonly threshold: number;
}

/** The exact optimum of stranded voters + price × border. */
export interface FrontierMethod {
	readonly method: "frontier";
	readonly border: BorderMeasure;
	/** Votes per cut edge, or votes per kilometre: a decimal with at most six digits after the point, as text. */
	readonly price: string;
	/** Level that decides whole: no town, county or state is cut. Left out, every unit. */
	readonly level?: string;
}

/** Places given by name, or a file of `id,polity` that the caller reads. */
export interface AssignmentMethod {
	readonly method: "assignment";
	/** Path of a CSV file, relative to the scenario. */
	readonly file?: string;
	/** Units or parents by polity; what is not named goes to `rest`, or stays unassigned. */
	readonly places?: { readonly [polity: string]: readonly string[] };
	readonly rest?: string;
}

/** A plan that a cascade starts from. */
export type FoundingMethod = WinnerMethod | FrontierMethod | AssignmentMethod | BallotMethod;

/** How a cascade goes, as a scenario writes it; see docs/methods/cascade.md. */
export interface CascadeRules {
	/** Keys of levels that may switch; left out, every level finer than that of the plan it starts from. */
	readonly levels?: readonly string[];
	/** One group at a time, widest margin first, then id, instead of all at once. */
	readonly oneAtATime?: boolean;
	/** No switch may leave a piece wholly inside the other nation that was not so before. */
	readonly noEnclaves?: boolean;
	/** A group with fewer people may not switch: a value judgement, so it is nought unless somebody says otherwise. */
	readonly leastPeople?: number;
	/** How much support for leaving rises, in logits, when all of its camp's voters already live in its nation; models.md (3.2). */
	readonly contagion?: number;
}

/** Where a cascade from another plan ends. */
export interface CascadeMethod extends CascadeRules {
	readonly method: "cascade";
	readonly from: FoundingMethod;
}

/** The outcome of the scenario's referendum, simulated: regions that pass in most of the votes leave. */
export interface BallotMethod {
	readonly method: "ballot";
	/** A level by its name: each of its places votes for itself, whatever the referendum's own section says. */
	readonly each?: string;
}

export type PlanMethod = FoundingMethod | CascadeMethod;
export type BorderMeasure = "edges" | "km";

/** A unit or parent that a plan must give to a polity. */
export interface Lock {
	readonly place: string;
	readonly polity: string;
}

/** One JSON document that fully determines a run. */
export interface Scenario {
	readonly velvet: 1;
	readonly title: string;
	/** A built-in atlas, or the path of an atlas file. */
	readonly atlas: string;
	/** Atlases of finer units that take the place of some of the atlas's: towns for the counties of one state. */
	readonly finer?: readonly string[];
	/** At which grain a place decides, where not at that of the plan: `{ "33": "town" }`. */
	readonly levels?: { readonly [place: string]: string };
	readonly vote: string;
	readonly camps: CampChoices;
	readonly plan: PlanMethod;
	readonly links: LinkReach;
	readonly locks: readonly Lock[];
	readonly polities: readonly Polity[];
	readonly governs: GovernanceRule;
	readonly ask: readonly string[];
	readonly seed: string;
	/** Rules that the plan is held to, as `velvet check --rule` takes them; absent when there are none. */
	readonly rules?: readonly string[];
	/** A vote on leaving, to be simulated. */
	readonly referendum?: ReferendumSpec;
	/** The confederation of its polities; there exactly when a polity is a member. */
	readonly confederation?: Confederation;
	/** How parliaments are made up; left out, as the parent country does. */
	readonly legislature?: LegislatureSpec;
	/** What treasuries would carry: by which table, and how debt is shared out. */
	readonly fiscal?: FiscalSpec;
	/** What nations promise those of the other camp who would live in them, and one another. */
	readonly guarantees?: readonly Guarantee[];
}

export interface NamedScenario {
	/** Such as `two-nations-2016`. */
	readonly name: string;
	readonly scenario: Scenario;
}
