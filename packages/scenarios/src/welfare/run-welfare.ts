import { type Checked, failed, issue, type Plan, passed, undividedCamp } from "@velvet/core";
import { groundInput } from "../case-ground.ts";
import { fiscalOfPlan } from "../fiscal/fiscal-of-plan.ts";
import type { FiscalResult } from "../fiscal/fiscal-result.ts";
import type { FiscalSpec, OwnTable } from "../fiscal/fiscal-spec.ts";
import type { Case } from "../open-case.ts";
import { breakEvenLoss } from "./break-even.ts";
import { WELFARE_EVIDENCE, welfareCaveats } from "./caveats.ts";
import { campOf, cellsOf, keyOf } from "./cells.ts";
import { dialsOf, PUBLISHED_LOSS, valuesOf, welfareDials } from "./dials.ts";
import { Gathered } from "./gather.ts";
import { type Nation, nationsOf } from "./nations.ts";
import { readingOf, type Tables } from "./reading.ts";
import { drawAll, settingsOf } from "./settings.ts";
import { outBefore } from "./status-quo.ts";
import { type Question, transitionPoints } from "./terms.ts";
import { theoryOf } from "./theory.ts";
import type { NationLedger, Welfare } from "./welfare.ts";
import { WELFARE_DRAWS, WELFARE_YEARS, type WelfareOptions } from "./welfare-options.ts";
import { keptShare, TERM_YEARS, yearWeights } from "./years.ts";

/**
 * The welfare ledger of a plan: who would have how many points of life satisfaction more or less, term by term, with ranges and
 * break-evens and without a verdict. models.md (2.1). The same seed gives the same bytes. O(draws × nations × years).
 *
 * Issues are those of the treasuries, and a plan of which no nation has both voters and people.
 *
 * @param own a table of receipts and outlays in the place of the atlas's
 */
export function runWelfare(
	theCase: Case,
	plan: Plan,
	options: WelfareOptions = {},
	{ spec = theCase.scenario.fiscal ?? {}, own }: { readonly spec?: FiscalSpec; readonly own?: OwnTable } = {},
): Checked<Welfare> {
	const fiscal = fiscalOfPlan(theCase, plan, spec, own);
	if (!fiscal.ok) return fiscal;
	const nations = nationsOf(theCase, plan, fiscal.value);
	if (nations.length > 0) return passed(welfareOf(theCase, plan, options, nations, fiscal.value));
	const fix = "Give places with votes and people to a nation.";
	return failed(
		issue("no-voters", "No nation of the plan has both voters and people: there is nobody to reckon for.", "plan", fix),
	);
}

function welfareOf(
	theCase: Case,
	plan: Plan,
	options: WelfareOptions,
	nations: readonly Nation[],
	fiscal: FiscalResult,
): Welfare {
	const { scenario, preference } = theCase;
	const { years = WELFARE_YEARS, draws: count = WELFARE_DRAWS, bears = "both", peace } = options;
	const dials = dialsOf(options.dials ?? {});
	const values = valuesOf(dials);
	const beside = options.beside ?? keyOf(undividedCamp(groundInput(theCase, plan)));
	const question: Question = { nations, beside, bears };
	// Where the table chosen lacks a nation there is no value, and so no range.
	const told = nations.every(({ balance }) => balance !== null)
		? fiscal.tables.filter((_, t) => nations.every(({ balances }) => balances[t] !== null))
		: [];
	const tables: Tables = told.map(({ polities }) => nations.map(({ id }) => polities[id]?.neutralPerHead ?? null));
	const draws = drawAll(scenario.seed, count, dials, tables, peace, nations);
	const atDials = { dials: values, balances: nations.map(({ balance }) => balance), peace: 0 };
	const gather = (over: number | null) => {
		const gathered = new Gathered(question, { ...atDials, years: over }, settingsOf(draws, over));
		return { gathered, reading: readingOf(question, { ...atDials, years: over }, gathered, { dials, draws, tables }) };
	};
	const { gathered, reading } = gather(null);
	const overYears = gather(years);
	const rangesOf = (camp: 0 | 1) =>
		Object.fromEntries(nations.map(({ id }, k) => [id, overYears.gathered.cell(camp, k)]));
	const voters = sum(nations.map(({ voters: [a, b] }) => a + b));
	const cells = { A: cellsOf(theCase, plan, question, gathered, 0), B: cellsOf(theCase, plan, question, gathered, 1) };
	const { a, b } = preference.totals;
	return {
		...reading,
		beside,
		bears,
		draws: count,
		voters,
		unassigned: a + b - voters,
		outOfPower: {
			before: sum(nations.map((nation) => outOf(nation, (camp) => outBefore(camp, beside)))) / voters,
			after: sum(nations.map((nation) => outOf(nation, (camp) => (nation.governs === camp ? 0 : 1)))) / voters,
		},
		median: gathered.ranged(({ median }) => median),
		losers: gathered.ranged(({ losers }) => losers),
		published: {
			loss: -PUBLISHED_LOSS.mean,
			points: transitionPoints(PUBLISHED_LOSS.mean, values.lambda, null),
			pointsOverYears: transitionPoints(PUBLISHED_LOSS.mean, values.lambda, yearWeights(years, values.discount)),
			basis: welfareDials.g10.basis,
			source: welfareDials.g10.source,
		},
		polities: Object.fromEntries(
			nations.map((nation, k) => [nation.id, nationLedger(nation, gathered, k, values.lambda)]),
		),
		camps: { A: campOf(question, gathered, 0, cells.A), B: campOf(question, gathered, 1, cells.B) },
		cells,
		horizon: {
			years,
			termYears: TERM_YEARS,
			kept: keptShare(years, values),
			cells: { A: rangesOf(0), B: rangesOf(1) },
			...overYears.reading,
		},
		theory: theoryOf(theCase, plan, nations, { alpha: values.alpha, sizeRatio: options.sizeRatio }),
		dials,
		tables: told.map(({ key }) => key),
		evidence: WELFARE_EVIDENCE,
		caveats: welfareCaveats(bears, peace !== undefined),
	};
}

function nationLedger(nation: Nation, gathered: Gathered, k: number, lambda: number): NationLedger {
	const [a, b] = nation.voters;
	const mean = ([ofA, ofB]: readonly [readonly number[], readonly number[]]) => weighted(ofA[k], ofB[k], nation.voters);
	const match = gathered.ranged((each) => mean(each.match));
	return {
		governs: keyOf(nation.governs),
		leaves: nation.leaves,
		people: nation.people,
		voters: a + b,
		terms: { match, ...gathered.termsOf(k) },
		total: gathered.ranged((each) => mean(each.cells)),
		breakEven: { match: match.value ?? 0, loss: breakEvenLoss(match.value ?? 0, lambda) },
	};
}

/** Voters who are out of power, those who are so half of the time by half. */
function outOf({ voters }: Nation, out: (camp: 0 | 1) => number): number {
	return voters[0] * out(0) + voters[1] * out(1);
}

/** A mean over the voters of both camps; a camp without voters has no say. */
function weighted(ofA: number, ofB: number, [a, b]: readonly [number, number]): number {
	return ((a > 0 ? a * ofA : 0) + (b > 0 ? b * ofB : 0)) / (a + b);
}

function sum(values: readonly number[]): number {
	return values.reduce((all, each) => all + each, 0);
}
