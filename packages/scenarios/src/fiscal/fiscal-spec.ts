import type { SourceTag } from "../tally/source-tag.ts";
import type { FiscalDialKey } from "./dials.ts";

/** Ways to share out what the parent country owes, in the order they are told (models.md 6.3). */
export const debtRules = [
	"population",
	"gdp",
	"receipts",
	"outlays",
	"territory",
	"zero-option",
	"2:1",
	"weights",
	"agreed",
] as const;
export type DebtRule = (typeof debtRules)[number];

/** What the parent country owes. */
export interface Owed {
	/** Whole units of currency. */
	readonly amount: number;
	readonly year: number;
	readonly source: string;
	readonly tag: SourceTag;
	/** Interest that it pays a year, as a share; left out, that of the dial. */
	readonly rate?: number;
}

/** The section `fiscal` of a scenario: by which table and which rules, and what is assumed. What is left out stays as it is. */
export interface FiscalSpec {
	/** Key of a table that can be made from the atlas, such as `collections-ratio`. */
	readonly table?: string;
	/** The column that counts people: of units, or of parents. Left out, that of the year nearest the vote. */
	readonly people?: string;
	/** By which rule debt is carried. */
	readonly debt?: DebtRule;
	/** Of the rule `weights`: population, GDP, receipts, outlays. */
	readonly weights?: readonly [number, number, number, number];
	/** Of the rule `agreed`: a share for each polity, as fractions or decimals in text; together 1. */
	readonly agreed?: { readonly [polity: string]: string };
	/** Left out, what ships for the atlas. */
	readonly owed?: Owed;
	readonly dials?: { readonly [key in FiscalDialKey]?: number };
}

/** Receipts and outlays by parent that somebody brings along, in any unit of currency; `NaN` where there is none. */
export interface OwnTable {
	/** The file that it is from. */
	readonly name: string;
	readonly receipts: Float64Array;
	readonly outlays: Float64Array;
	/** First and last year in it; `null` where it says none. */
	readonly years: readonly [number, number] | null;
}
