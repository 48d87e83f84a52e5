import type { BetaSummary } from "./beta.ts";
import type { ByCamp } from "./by-camp.ts";
import type { SwingingNation } from "./expected-self-determination.ts";
import type { PendulumRecord } from "./measure-record.ts";
import type { CountryPatience, PatienceAt } from "./patience-at.ts";
import type { PowerYears } from "./power-years.ts";
import type { Marginal, voteGrid } from "./vote-model.ts";

/** What may be asked otherwise than usual. */
export interface PendulumOptions {
	/** Years run forward, and how often. */
	readonly years?: number;
	readonly draws?: number;
	/** Long-run standard deviation of the national level, as a share, in the place of both usual ones. */
	readonly spread?: number;
	/** θ of models.md (4.3): how far mood moves against policy at every election. */
	readonly thermostat?: number;
}

/** The pendulum of a case: the record, two models of it, and what a plan does to alternation. */
export interface Pendulum {
	/** `null` with `whyNoRecord` where the series says nothing of this case. */
	readonly record: PendulumRecord | null;
	readonly whyNoRecord?: string;
	readonly models: PendulumModels | null;
	/** What swings do to self-determination, once for each spread. */
	readonly spreads: readonly SpreadResult[];
	/** Critical patience at the record's chance of a change. */
	readonly reciprocity: { readonly phi: number; readonly patience: readonly PatienceAt[] } | null;
	readonly assumptions: readonly Assumed[];
	readonly caveats: readonly string[];
}

/** Models fitted to the record; every figure has its range. */
export interface PendulumModels {
	/** (4.1): chance of keeping power after one term, and after more. */
	readonly transition: { readonly afterOneTerm: BetaSummary; readonly afterMore: BetaSummary };
	/** (4.2). `middle` is the share each camp's vote returns to. */
	readonly vote: {
		readonly cost: Marginal;
		/** Share of the posterior in which governing costs votes. */
		readonly costly: number;
		readonly persistence: Marginal;
		readonly error: Marginal;
		readonly middle: ByCamp<Marginal>;
		readonly elections: number;
		readonly thermostat: number;
		readonly grid: typeof voteGrid;
		readonly published: { readonly cost: string; readonly tag: string; readonly source: string };
	};
	/** Both run forward from the end of the record: the undivided country. */
	readonly undivided: { readonly transition: PowerYears; readonly vote: PowerYears };
	/** The vote model inside each nation, by polity. */
	readonly nations: { readonly [polity: string]: NationYears };
}

/** A nation run forward by the vote model. */
export interface NationYears extends PowerYears {
	/** Points of share by which the nation's vote lies above the undivided country's, for each camp. */
	readonly lean: ByCamp<number>;
	readonly patience: readonly PatienceAt[];
}

/** Models (1.3) at one spread. */
export interface SpreadResult {
	readonly spread: number;
	readonly undivided: SpreadNation;
	/** Expected self-determination of the undivided country, of the plan, and the difference. */
	readonly selfDetermination: {
		readonly undivided: number | null;
		readonly divided: number | null;
		readonly gain: number | null;
	};
	readonly nations: { readonly [polity: string]: SpreadNation };
}

/** A country at one spread: how often its government changes, and what patience that leaves room for. */
export interface SpreadNation extends SwingingNation, CountryPatience {
	/** Years from one change to the next, on average. */
	readonly yearsBetween: number | null;
}

/** A number that somebody chose or remembered. */
export interface Assumed {
	readonly what: string;
	readonly value: string;
	/** The tag of models.md and its word: a bare A would be a camp's key. */
	readonly basis: string;
	readonly source: string;
}
