import type {
	DualGraph,
	LocatedPoint,
	MetricValues,
	Outlines,
	PlanOrigin,
	PlanState,
	Provenance,
	UnitTable,
	Vote,
} from "@velvet/core";
import type { CaseFrontier, Check, FrontierPoint, Scenario } from "@velvet/scenarios";
import type { MeasuredOutlines } from "../map/measure-outlines.ts";

/** What the page keeps of an atlas: shapes, names and graph to draw and to find, never figures to compute with. */
export interface AtlasView {
	/** Names the atlas in later calls: the id of one that ships, the hash of one that was opened from a file. */
	readonly key: string;
	readonly id: string;
	readonly title: string;
	readonly hash: string;
	readonly levels: { readonly unit: string; readonly parent: string };
	/** Keys of every level with more groups than one, coarsest first; the last are the units. */
	readonly grains: readonly string[];
	readonly votes: readonly Vote[];
	readonly units: UnitTable;
	readonly graph: DualGraph;
	readonly outlines: Outlines;
	/** For maps of very many units, what the page would have to measure on their shapes. */
	readonly measured: MeasuredOutlines | null;
	readonly landKm2: Float64Array;
	readonly provenance: Provenance;
	/** Columns without their values: title, year and source, for method cards. */
	readonly columns: readonly ColumnView[];
	readonly areaColumn: string;
}

export interface ColumnView {
	readonly key: string;
	readonly title: string;
	readonly year: number;
	readonly source: string;
}

export interface PolityView {
	readonly id: string;
	readonly name: string;
	/** 0 for camp A, 1 for camp B, `null` when bound to neither. */
	readonly camp: 0 | 1 | null;
	readonly continuator: boolean;
}

/** A scenario bound to its atlas, as far as words and the map need it. */
export interface CaseView {
	/** Names the case in later calls. */
	readonly id: string;
	readonly scenario: Scenario;
	readonly atlas: string;
	readonly polities: readonly PolityView[];
	readonly seceder: number;
	readonly continuator: number;
	/** Names of the choices behind each camp, such as Clinton and Trump. */
	readonly campNames: { readonly A: string; readonly B: string };
	readonly votesA: Float64Array;
	readonly votesB: Float64Array;
	readonly people: Float64Array;
	readonly voters: number;
	/** Columns behind the votes, the people and the adults. */
	readonly voteColumns: readonly string[];
	readonly peopleColumn: string;
	readonly adultsColumn: string | null;
	/** Who governs the undivided country by the scenario's own rule. */
	readonly undivided: "A" | "B";
	/** One country governed by A, and by B. */
	readonly asOne: { readonly A: ScoreView; readonly B: ScoreView };
	/** Name of the vote: "President, 2016". */
	readonly vote: { readonly title: string; readonly year: number };
	/** Which plans the frontier speaks of, where not of all: " that parts no state"; it follows the word *plan*. */
	readonly among: string;
	/** Why no frontier can be drawn, when none can. */
	readonly noFrontier: string | null;
}

/** A scorecard without its ground: plain numbers and words. */
export interface ScoreView {
	readonly state: PlanState;
	readonly unassigned: number;
	readonly metrics: MetricValues;
	/** Camp that governs each polity: 0 for A, 1 for B. */
	readonly governments: readonly (0 | 1)[];
	/** By metric key: the formula with the real numbers, a line each. */
	readonly worked: { readonly [key: string]: readonly string[] };
}

export interface PlanView {
	readonly assignment: Uint16Array;
	readonly origin: PlanOrigin;
	readonly score: ScoreView;
}

/** One corner of the frontier, with a price that a person would type to get it. */
export interface CornerView extends FrontierPoint {
	/** Decimal text: votes per cut edge, or per kilometre. */
	readonly typed: string;
}

export interface FrontierView extends CaseFrontier {
	readonly points: readonly CornerView[];
}

/** How a reader asks the rules: all of them, some with values of the reader's own, or those of a preset. */
export interface RulesAsked {
	readonly preset: string | null;
	/** By key of the rule, as typed. */
	readonly values: { readonly [rule: string]: string };
}

export interface RulesView {
	/** Bundles of rules after the authors of published plans. */
	readonly presets: readonly { readonly key: string; readonly title: string; readonly source: string }[];
	/** What was asked, in the order of the registry or of the preset. */
	readonly rules: readonly RuleView[];
}

/** A rule and what it finds; or a demand of a preset that no rule can look at. */
export interface RuleView {
	/** Key of the rule, or the words of the demand. */
	readonly key: string;
	/** With `{}` where a value stands that the reader may change. */
	readonly title: string;
	/** Who set themselves this rule. */
	readonly source: string;
	readonly value: { readonly text: string; readonly unit: string; readonly example: string } | null;
	/** What is wrong with the value: the rule is not asked then. */
	readonly problem: string | null;
	readonly findings: readonly Check[];
}

/** A point of the reader's own with its unit, and its place in the frame of the map. */
export interface PointView extends LocatedPoint {
	readonly x: number;
	readonly y: number;
}

/** One exact cut, made and checked again by this page. */
export interface CertificateView {
	readonly price: string;
	readonly stranded: number;
	readonly border: number;
	readonly flow: number;
	readonly cut: number;
	readonly scale: number;
	readonly holds: boolean;
}
