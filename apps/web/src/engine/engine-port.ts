import type { Checked, LocatedPoint } from "@velvet/core";
import type {
	BorderMeasure,
	CascadeRules,
	Check,
	Comparison,
	DescribedHistories,
	EnteredGuarantee,
	EqualGrain,
	FiscalResult,
	FiscalSpec,
	GuaranteeList,
	HistoriesResult,
	LegislatureSpec,
	MigrationOptions,
	OwnTable,
	Pendulum,
	PendulumOptions,
	Policy,
	ReciprocityResult,
	ReferendumSpec,
	ResponseResult,
	ResponseSpec,
	Scenario,
	Settlement,
	VotesFilter,
	Welfare,
	WelfareOptions,
} from "@velvet/scenarios";
import type { AnswersView } from "./answers-view.ts";
import type { CascadeView } from "./cascade-view.ts";
import type { PlanOfCase, TwoFrontiers } from "./compare-views.ts";
import type { HistoriesAsked } from "./histories-work.ts";
import type { MovesView } from "./moves-view.ts";
import type { ParliamentView } from "./parliament-view.ts";
import type { GameAsked, PatienceAsked, PatienceView } from "./pendulum-view.ts";
import type { Precedent, PrecedentRow } from "./precedent.ts";
import type { ReferendumView } from "./referendum-work.ts";
import type { SettlementView } from "./settlement-view.ts";
import type { UnionAsked, UnionView } from "./union-view.ts";
import type {
	AtlasView,
	CaseView,
	CertificateView,
	FrontierView,
	PlanView,
	PointView,
	RulesAsked,
	RulesView,
	ScoreView,
} from "./views.ts";

/** Everything the page asks of the worker. Every answer is plain data, ready to cross between threads. */
export interface EnginePort {
	/** Decodes an atlas; later calls know it by its id. */
	openAtlas(id: string, bytes: Uint8Array, hash: string): Promise<Checked<AtlasView>>;
	/** Decodes an atlas file of anybody's, checks all of it, and knows it by its hash from now on. */
	takeAtlas(bytes: Uint8Array): Promise<Checked<AtlasView>>;
	/** Puts finer atlases that are open in the place of some units of another; the joined one is known by `key`. */
	joinAtlases(key: string, coarse: string, finer: readonly string[]): Promise<Checked<AtlasView>>;
	/** @param atlas the key of the scenario's atlas, where the scenario names it otherwise: by the path of a file. */
	openCase(id: string, scenario: Scenario, atlas?: string): Promise<Checked<CaseView>>;
	/** Carries out the plan method of a scenario within an open case, and scores the plan. */
	makePlan(caseId: string, scenario: Scenario): Promise<Checked<PlanView>>;
	score(caseId: string, assignment: Uint16Array): Promise<ScoreView>;
	/** A plan of an open case at equal grain. */
	grains(caseId: string, assignment: Uint16Array): Promise<EqualGrain>;
	/** The whole frontier; `progress` hears the number of cuts made. */
	frontier(caseId: string, measure: BorderMeasure, progress: (cuts: number) => void): Promise<Checked<FrontierView>>;
	/** Makes the cut at a price from a cold start, twice, and compares; `null` when the price cannot be solved. */
	certify(caseId: string, measure: BorderMeasure, price: string): Promise<CertificateView | null>;
	/** Compares two plans of open cases, which may lie on different atlases. */
	compare(x: PlanOfCase, y: PlanOfCase): Promise<Checked<Comparison>>;
	/** Both whole frontiers and how far they lie apart. */
	compareFrontiers(x: string, y: string, measure: BorderMeasure): Promise<TwoFrontiers>;
	/** Every check of a plan; `points` are the reader's own. */
	checks(caseId: string, assignment: Uint16Array, points: readonly LocatedPoint[]): Promise<readonly Check[]>;
	/** What rules say of a plan. */
	rules(
		caseId: string,
		assignment: Uint16Array,
		points: readonly LocatedPoint[],
		asked: RulesAsked,
	): Promise<RulesView>;
	/** Reads a table of points and finds the unit of each; `null` when the file is no such table. */
	readPoints(caseId: string, bytes: Uint8Array, name: string): Promise<Checked<readonly PointView[]> | null>;
	/** Who would change sides, round by round, from a plan of an open case. */
	cascade(caseId: string, assignment: Uint16Array, rules: CascadeRules): Promise<Checked<CascadeView>>;
	/** Chambers and electors of a plan of an open case; its vote, or that of another open case, inside each nation. */
	parliament(
		caseId: string,
		assignment: Uint16Array,
		spec: LegislatureSpec,
		other: string | null,
	): Promise<Checked<ParliamentView>>;
	/**
	 * Simulates a vote, of which `tell` hears the draws made and, once they all are, what they gave; what it depends on
	 * follows as the answer. `null` when a newer one overtook it, or `stopReferendum` ended it.
	 */
	referendum(
		caseId: string,
		spec: ReferendumSpec,
		tell: (draws: number, view: ReferendumView | null) => void,
	): Promise<Checked<ReferendumView | null>>;
	stopReferendum(): Promise<void>;
	/**
	 * Simulates histories of a plan, of which `tell` hears how many are done. `null` when a newer question overtook it, or
	 * `stopHistories` ended it.
	 */
	histories(
		caseId: string,
		assignment: Uint16Array,
		asked: HistoriesAsked,
		tell: (done: number) => void,
	): Promise<Checked<DescribedHistories | null>>;
	stopHistories(): Promise<void>;
	/**
	 * A history of the last answer in words, and its mirror; `null` before there is an answer.
	 *
	 * @param draw from 0; `null` for the fullest of the first hundred
	 */
	tellHistory(policy: Policy, draw: number | null): Promise<HistoriesResult["example"] | null>;
	/** What treasuries would carry under a plan of an open case; a table of the reader's own takes the place of all others. */
	fiscal(
		caseId: string,
		assignment: Uint16Array,
		spec: FiscalSpec,
		own: OwnTable | null,
	): Promise<Checked<FiscalResult>>;
	/** Who would move where under a plan of an open case, and what would become of the plan. */
	moves(caseId: string, assignment: Uint16Array, options: MigrationOptions): Promise<MovesView>;
	/** Reads a table of receipts and outlays; `null` when the file is no such table. */
	readMoney(caseId: string, bytes: Uint8Array, name: string): Promise<Checked<OwnTable> | null>;
	/** A plan of an open case in union with others: another country's house, or a council of its own. */
	union(caseId: string, assignment: Uint16Array, asked: UnionAsked): Promise<Checked<UnionView>>;
	/** Who governed, how the vote swings, and what a plan of an open case does to it. */
	pendulum(caseId: string, assignment: Uint16Array, options: PendulumOptions): Promise<Pendulum>;
	/** The patience that a game needs, the plane around it, and that of countries at the same stakes. */
	patience(asked: PatienceAsked): Promise<PatienceView>;
	/** The same game played out, with the repeated dilemma beside it. */
	reciprocity(asked: GameAsked): Promise<ReciprocityResult>;
	/** The welfare ledger of a plan of an open case. */
	welfare(caseId: string, assignment: Uint16Array, options: WelfareOptions): Promise<Checked<Welfare>>;
	/** Votes of the past, a line each. */
	precedents(): Promise<readonly PrecedentRow[]>;
	/** One of them, its ballots under a built-in rule, or each under its own. */
	precedent(key: string, rule: string | null): Promise<Precedent>;
	/** How parent states answered the votes of the table that a filter lets through. */
	answers(filter: VotesFilter): Promise<AnswersView>;
	/** What nations of a plan promise those left in them, or could; `entered` stands in the place of the scenario's own. */
	guarantees(
		caseId: string,
		assignment: Uint16Array,
		entered: readonly EnteredGuarantee[] | null,
	): Promise<GuaranteeList>;
	/** What may come of a request to leave under each answer of the centre, and of the other side's. */
	response(caseId: string, assignment: Uint16Array, spec: ResponseSpec): Promise<ResponseResult>;
	/** Divides a settlement as far as it is written; `scale` scales points to 100. */
	settle(document: Settlement, scale: boolean): Promise<SettlementView>;
	/** Reads a settlement whose points may be missing. */
	readSettlement(text: string): Promise<Checked<Settlement>>;
	readAssignment(caseId: string, bytes: Uint8Array): Promise<Checked<PlanView>>;
	writeAssignment(caseId: string, assignment: Uint16Array): Promise<string>;
	/** The report of a plan as one HTML file. */
	report(caseId: string, scenario: Scenario, assignment: Uint16Array, command: string): Promise<string>;
	readScenario(text: string): Promise<Checked<Scenario>>;
}
