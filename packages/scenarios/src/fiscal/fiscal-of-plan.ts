import { type Checked, failed, issue, type Plan, passed } from "@velvet/core";
import type { Case } from "../open-case.ts";
import { burdens, NOTHING_OWED, whyNoRatio } from "./burden.ts";
import { listFiscalCaveats } from "./caveats.ts";
import { budgets } from "./commons.ts";
import { debtKeys, decimalShares } from "./debt-keys.ts";
import { dialsOf } from "./dials.ts";
import { byPolities, type Divided, divide, headsOf } from "./divided.ts";
import type { FiscalResult, Side, TableResult, YardstickResult } from "./fiscal-result.ts";
import { checkAgreed } from "./fiscal-schema.ts";
import { type DebtRule, debtRules, type FiscalSpec, type OwnTable } from "./fiscal-spec.ts";
import { knownDebt } from "./known-debts.ts";
import { parentRows } from "./parent-rows.ts";
import { spreadOf } from "./spread.ts";
import { outlaysPerReceipt, politySums, rounding } from "./sums.ts";
import { chosenTable, type FiscalTable, tablesOf } from "./tables.ts";
import { landOf, peopleBy, peopleColumns, productOf, type Yardstick } from "./yardsticks.ts";

/**
 * Receipts, outlays, balance and debt of each nation of a plan. Issues name a table, a column or agreed shares that
 * are not there. O(tables × units).
 *
 * @param own takes the place of every table of the atlas
 */
export function fiscalOfPlan(theCase: Case, plan: Plan, spec: FiscalSpec, own?: OwnTable): Checked<FiscalResult> {
	const divided = divide(theCase, plan);
	const tables = tablesOf(theCase, own);
	const table = chosenTable(tables, spec.table);
	const column = spec.people ?? theCase.preference.vote.peopleColumn;
	const people = peopleBy(divided, column);
	const ids = theCase.polities.map(({ id }) => id);
	const issues = [
		...(table.ok ? [] : table.issues),
		...(people === null ? [noColumn(theCase, column)] : []),
		...(spec.agreed === undefined ? [] : checkAgreed(spec.agreed, ids, "fiscal.agreed")),
	];
	if (issues.length > 0 || !table.ok || people === null) return failed(...issues);
	return passed(ledger(divided, tables, table.value, spec, { people, column }));
}

function ledger(
	divided: Divided,
	tables: readonly FiscalTable[],
	table: FiscalTable | null,
	spec: FiscalSpec,
	{ people, column }: { readonly people: Yardstick; readonly column: string },
): FiscalResult {
	const { scenario, atlas, preference } = divided.theCase;
	const [product, land] = [productOf(divided), landOf(divided)];
	const results = tables.map((each) => resultOf(divided, each));
	const sums = results.find(({ key }) => key === table?.key)?.polities ?? byPolities(divided, () => null);
	const keys = debtKeys(divided, { people, product, land, sums }, spec);
	const heads = headsOf(divided);
	const rule = spec.debt ?? "population";
	const owed = spec.owed ?? knownDebt(atlas, preference.vote.year);
	const dials = dialsOf(spec.dials, owed?.rate);
	const carried = burdens(divided, keys[rule], owed, dials, product);
	const inBudget = budgets(divided, sums, dials, table === null ? Math.round : rounding(table));
	const missing = [...new Set(Object.values(sums).flatMap((each) => each?.missing ?? []))].sort();
	const cut = divided.members.some(({ whole }) => !whole);
	const allocated = cut && table !== null && (table.receipts.parts !== "known" || table.outlays.parts !== "known");
	return {
		table: table?.key ?? null,
		polities: byPolities(divided, (_, k) => {
			const { id } = divided.theCase.polities[k];
			return {
				...(sums[id] ?? nothing),
				why: sums[id] === null ? whyNone(tables.length) : null,
				neutralWhy: sums[id] !== null && sums[id].neutral === null ? NO_RECEIPTS : null,
				spread: {
					balance: spreadOf(results, id, "balance"),
					perHead: spreadOf(results, id, "perHead"),
					neutral: spreadOf(results, id, "neutral"),
					neutralPerHead: spreadOf(results, id, "neutralPerHead"),
				},
				budget: inBudget[id],
				burden: carried[id],
				people: heads[k],
				gdp: product?.byPolity[k] ?? null,
			};
		}),
		tables: results,
		parents: table === null ? [] : parentRows(divided, table),
		debt: byRule((each) => {
			const shares = decimalShares(divided, keys[each]);
			return shares === null ? null : byPolities(divided, (_, k) => shares[k]);
		}),
		debtByPeople: byOtherPeople(divided, column),
		debtWhy: Object.fromEntries(
			debtRules.flatMap((each) => {
				const key = keys[each];
				return "why" in key ? [[each, key.why]] : [];
			}),
		),
		rule,
		owed,
		why: { owed: owed === null ? NOTHING_OWED : null, toGdp: whyNoRatio(owed, product) },
		yardsticks: {
			people: { ...about(people), column, columns: peopleColumns(atlas) },
			gdp: product === null ? null : about(product),
			land: about(land),
		},
		dials,
		keeps: scenario.confederation?.keeps ?? [],
		caveats: listFiscalCaveats(table, { allocated, missing }),
	};
}

function resultOf(divided: Divided, table: FiscalTable): TableResult {
	const side = ({ title, name, years, bias, parts }: Side): Side => ({ title, name, years, bias, parts });
	return {
		key: table.key,
		receipts: side(table.receipts),
		outlays: side(table.outlays),
		outlaysPerReceipt: outlaysPerReceipt(table),
		polities: politySums(divided, table),
	};
}

function byRule<T>(value: (rule: DebtRule) => T): Readonly<Record<DebtRule, T>> {
	return Object.fromEntries(debtRules.map((rule) => [rule, value(rule)])) as Record<DebtRule, T>;
}

/** Shares by every other count of people that knows all of them. */
function byOtherPeople(divided: Divided, column: string): FiscalResult["debtByPeople"] {
	return Object.fromEntries(
		peopleColumns(divided.theCase.atlas).flatMap((key) => {
			const people = key === column ? null : peopleBy(divided, key);
			if (people === null || !people.complete) return [];
			const shares = decimalShares(divided, { weights: people.byPolity.map(BigInt) });
			return shares === null ? [] : [[`population.${key}`, byPolities(divided, (_, k) => shares[k])]];
		}),
	);
}

function about({ title, year, allocated }: Yardstick): YardstickResult {
	return { title, year, allocated };
}

const nothing = {
	receipts: null,
	outlays: null,
	balance: null,
	perHead: null,
	neutral: null,
	neutralPerHead: null,
	known: null,
	missing: [],
} as const;

const NO_RECEIPTS = "The table has no receipts to be raised or lowered.";

function whyNone(tables: number): string {
	return tables === 0
		? "The atlas has no table of receipts and outlays: bring one, a file of id,receipts,outlays."
		: "The table has no figures for any of its members.";
}

function noColumn({ atlas }: Case, column: string) {
	const fix = `Use one of: ${peopleColumns(atlas).join(", ")}.`;
	return issue("unknown-column", `No column "${column}" counts people.`, "fiscal.people", fix);
}
