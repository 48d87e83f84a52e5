import type { Json } from "@velvet/core";
import { parseMoneyTable } from "@velvet/ingest";
import {
	type Case,
	commons,
	debtPrecedents,
	type FiscalResult,
	type FiscalSpec,
	fiscalOfPlan,
	inMillions,
	mirrorFiscal,
	type OwnTable,
	readDebtRule,
} from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { hashOf } from "../inputs/find-atlas.ts";
import { openPlan } from "../inputs/open-plan.ts";
import { inputName, moneyFile, readInput } from "../inputs/read-file.ts";
import type { Run } from "../run.ts";
import { fiscalText } from "../text/fiscal-text.ts";
import { WrongUsage } from "../wrong-usage.ts";

export interface FiscalOptions extends PlanOptions {
	/** A rule of debt, as `readDebtRule` reads it. */
	readonly debt?: string;
	/** Key of a table of the atlas, or the path of a file. */
	readonly table?: string;
	readonly people?: string;
	readonly rate?: number;
	readonly premium?: number;
	readonly shared?: number;
	readonly duplication?: number;
}

/** What each nation of a plan would take in, spend and owe. */
export async function fiscal(run: Run, source: string | undefined, options: FiscalOptions): Promise<Answer> {
	const path = tablePath(options.table);
	if ([source, options.assignment, path].filter((each) => each === "-").length > 1) {
		throw new WrongUsage("standard input can be one of the scenario, the assignment and the table");
	}
	const asked = options.debt === undefined ? {} : run.take(readDebtRule(options.debt));
	const { theCase, plan, assignment } = await openPlan(run, source, options);
	const own = path === undefined ? undefined : await readTable(run, path, theCase);
	// The command line speaks of the nations as the scenario names them; in its mirror they stand under the other key.
	const spec = specOf(theCase, options.mirror === true ? mirrorFiscal(asked) : asked, options);
	const ledger = run.take(fiscalOfPlan(theCase, plan, spec, own?.table));
	return {
		scenario: theCase.scenario,
		atlas: theCase.atlas,
		about: { ...(assignment && { assignment }), ...(own && { table: own.about }) },
		result: documentOf(ledger),
		text: () => fiscalText(theCase, ledger),
	};
}

/** Money in millions; figures a head in whole units. */
function documentOf(ledger: FiscalResult): Json {
	const { debtByPeople, debt, ...rest } = inMillions(ledger);
	const units = { money: "millions", perHead: "units" };
	return { ...rest, debt: { ...debt, ...debtByPeople }, units, commons, precedents: debtPrecedents } as unknown as Json;
}

/** A key has no dot and no slash; a file that has neither would be taken for one. */
function tablePath(table: string | undefined): string | undefined {
	return table !== undefined && (table === "-" || /[./\\]/.test(table)) ? table : undefined;
}

/** What the command line says goes before what the scenario says. */
function specOf({ scenario }: Case, asked: FiscalSpec, options: FiscalOptions): FiscalSpec {
	const own = scenario.fiscal ?? {};
	const { table, people, rate, premium, shared, duplication } = options;
	const turned = Object.entries({ rate, premium, shared, duplication }).filter(([, value]) => value !== undefined);
	return {
		...own,
		...asked,
		...(table !== undefined && tablePath(table) === undefined && { table }),
		...(people !== undefined && { people }),
		dials: { ...own.dials, ...Object.fromEntries(turned) },
	};
}

async function readTable(run: Run, path: string, { atlas }: Case): Promise<{ table: OwnTable; about: Json }> {
	const bytes = await readInput(run, path, moneyFile);
	const name = inputName(path);
	const table = run.take(parseMoneyTable(bytes, name, atlas));
	return { table, about: { file: path === "-" ? "-" : name, hash: hashOf(bytes) } };
}
