import type { Burden } from "./burden.ts";
import type { Budget } from "./commons.ts";
import type { FiscalDial, FiscalDialKey } from "./dials.ts";
import type { DebtRule, Owed } from "./fiscal-spec.ts";
import type { ParentRow } from "./parent-rows.ts";
import type { Spread } from "./spread.ts";
import type { PolitySums } from "./sums.ts";
import type { FiscalTable } from "./tables.ts";
import type { Yardstick } from "./yardsticks.ts";

/** What one nation's treasury would carry; everything `null` that no table says, with the reason. */
export interface PolityLedger {
	readonly receipts: number | null;
	readonly outlays: number | null;
	/** Outlays − receipts (models.md 6.1): above nought, more is spent there than is taken. */
	readonly balance: number | null;
	/** Of the balance, by people. */
	readonly perHead: number | null;
	/** Balance with receipts raised or lowered until that of the country is nought. */
	readonly neutral: number | null;
	readonly neutralPerHead: number | null;
	/** Share of the people whom the table knows. */
	readonly known: number | null;
	readonly missing: readonly string[];
	readonly why: string | null;
	/** Why there is a balance and none that is neutral, and so no budget. */
	readonly neutralWhy: string | null;
	/** Over all tables. */
	readonly spread: {
		readonly balance: Spread | null;
		readonly perHead: Spread | null;
		readonly neutral: Spread | null;
		readonly neutralPerHead: Spread | null;
	};
	readonly budget: Budget | null;
	readonly burden: Burden | null;
	/** In the year nearest the vote. */
	readonly people: number;
	readonly gdp: number | null;
}

/** One table, what it is made of, and what it says of each nation. */
export interface TableResult {
	readonly key: string;
	readonly receipts: Side;
	readonly outlays: Side;
	readonly outlaysPerReceipt: number | null;
	readonly polities: Readonly<Record<string, PolitySums | null>>;
}

export type Side = Pick<FiscalTable["receipts"], "title" | "name" | "years" | "bias" | "parts">;

/** The ledger of a plan: money in whole units of currency, shares of debt that add up to one. */
export interface FiscalResult {
	/** Key of the table that the figures are by; `null` where there is none. */
	readonly table: string | null;
	readonly polities: Readonly<Record<string, PolityLedger>>;
	readonly tables: readonly TableResult[];
	readonly parents: readonly ParentRow[];
	/** Share of each nation by each rule; `null` for a rule that cannot say. */
	readonly debt: Readonly<Record<DebtRule, Readonly<Record<string, number>> | null>>;
	/** By population of other counts, their columns named: `population.pop2010`. */
	readonly debtByPeople: Readonly<Record<string, Readonly<Record<string, number>>>>;
	/** Why a rule cannot say. */
	readonly debtWhy: { readonly [rule in DebtRule]?: string };
	readonly rule: DebtRule;
	readonly owed: Owed | null;
	readonly why: { readonly owed: string | null; readonly toGdp: string | null };
	readonly yardsticks: {
		readonly people: YardstickResult & { readonly column: string; readonly columns: readonly string[] };
		readonly gdp: YardstickResult | null;
		readonly land: YardstickResult;
	};
	readonly dials: { readonly [key in FiscalDialKey]: FiscalDial };
	/** Powers that the scenario's confederation keeps. */
	readonly keeps: readonly string[];
	readonly caveats: readonly string[];
}

export type YardstickResult = Pick<Yardstick, "title" | "year" | "allocated">;
