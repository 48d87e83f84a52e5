import { counted, uncapital } from "@velvet/core";
import { inMoney, inPercent, inSignedMoney, NO_NUMBER } from "@velvet/report";
import {
	type Case,
	commons,
	debtPrecedents,
	debtRuleNames,
	debtRules,
	type FiscalResult,
	precedentWords,
} from "@velvet/scenarios";
import { table } from "./table.ts";

/** What each treasury would carry: money by the table chosen beside the range over all, then debt by every rule. */
export function fiscalText(theCase: Case, ledger: FiscalResult): string {
	return [
		theCase.scenario.title,
		"",
		...tableLines(ledger),
		balances(theCase, ledger),
		...missingLines(theCase, ledger),
		...spreadLines(theCase, ledger),
		debtShares(theCase, ledger),
		...burdenLines(theCase, ledger),
		"",
		"What can be kept in common",
		...commons.map(({ title, keeps, asks }) => `  ${title}. ${keeps} It asks for: ${uncapital(asks)}`),
		...(ledger.keeps.length === 0 ? [] : [`  The scenario's confederation keeps: ${ledger.keeps.join(", ")}.`]),
		"",
		"What was done before",
		...debtPrecedents.map(
			({ rules, precedent }) =>
				`  ${rules.map((rule) => debtRuleNames[rule].name).join(", ")}. ${precedentWords(precedent)}`,
		),
		"",
		"What is assumed",
		...Object.values(ledger.dials).map(
			({ name, value, low, high, evidence, source }) =>
				`  ${name}: ${inPercent(value)} (${inPercent(low)} to ${inPercent(high)}) [${evidence}] ${source}`,
		),
		"",
		"What this does not say",
		...ledger.caveats.map((caveat) => `  - ${caveat}`),
		"",
	].join("\n");
}

function tableLines({ tables, table: key }: FiscalResult): string[] {
	const chosen = tables.find((each) => each.key === key);
	if (chosen === undefined) return [];
	const { receipts, outlays } = chosen;
	return [
		`Table ${chosen.key}`,
		`  Receipts: ${uncapital(receipts.title)}, ${receipts.years}`,
		`  Outlays:  ${uncapital(outlays.title)}, ${outlays.years}`,
		"",
	];
}

function balances({ scenario }: Case, { polities }: FiscalResult): string {
	const heads = ["", "receipts", "outlays", "balance", "a head", "neutral", "a head", "budget", "all built twice"];
	const money = (value: number | null | undefined, say = inSignedMoney) => (value == null ? NO_NUMBER : say(value));
	const rows = scenario.polities.map(({ id, name }) => {
		const own = polities[id];
		return [
			name,
			money(own.receipts, inMoney),
			money(own.outlays, inMoney),
			money(own.balance),
			money(own.perHead),
			money(own.neutral),
			money(own.neutralPerHead),
			money(own.budget?.value),
			money(own.budget?.allTwice),
		];
	});
	return table(heads, rows, [1, 2, 3, 4, 5, 6, 7, 8]);
}

/** Why there is no figure, and whom it leaves out. */
function missingLines({ scenario }: Case, { polities, tables }: FiscalResult): string[] {
	const lines = scenario.polities.flatMap(({ id, name }) => {
		const { why, missing } = polities[id];
		if (why !== null) return [`${name}: no figures. ${why}`];
		return missing.length === 0 ? [] : [`${name}: without ${missing.join(", ")}.`];
	});
	const how =
		"Balance is outlays minus receipts. Neutral: with receipts raised or lowered until the country's balance is nought. Budget at unchanged policy, with some of what all have in common built twice.";
	return tables.length === 0 ? [...lines, ""] : [...lines, how, ""];
}

function spreadLines({ scenario }: Case, { polities, tables }: FiscalResult): string[] {
	if (tables.length < 2) return [];
	const rows = tables.map((each) => [
		each.key,
		...scenario.polities.flatMap(({ id }) => {
			const own = each.polities[id];
			return own?.neutral == null || own.neutralPerHead === null
				? [NO_NUMBER, NO_NUMBER]
				: [inSignedMoney(own.neutral), inSignedMoney(own.neutralPerHead)];
		}),
	]);
	const heads = ["table", ...scenario.polities.flatMap(({ name }) => [name, "a head"])];
	const ranges = scenario.polities.flatMap(({ id, name }) => {
		const { neutralPerHead } = polities[id].spread;
		if (neutralPerHead === null) return [];
		const { low, high } = neutralPerHead;
		return [`${name}: ${inSignedMoney(low)} to ${inSignedMoney(high)} a head, by who is taken to pay and to receive.`];
	});
	return [
		`Neutral balance by ${counted(tables.length, "table")}`,
		table(heads, rows, [...heads.keys()].slice(1)),
		...ranges,
		"",
	];
}

function debtShares({ scenario }: Case, { debt, debtWhy, yardsticks, rule }: FiscalResult): string {
	const { people } = yardsticks;
	const rows = debtRules.map((each) => {
		const shares = debt[each];
		const { name, by } = debtRuleNames[each];
		return [
			`${each === rule ? "→ " : "  "}${name}`,
			...scenario.polities.map(({ id }) => (shares === null ? NO_NUMBER : `${(100 * shares[id]).toFixed(2)}%`)),
			shares === null ? (debtWhy[each] ?? "") : each === "population" ? people.title : by,
		];
	});
	const heads = ["debt by", ...scenario.polities.map(({ name }) => name), ""];
	return table(
		heads,
		rows,
		[...scenario.polities.keys()].map((k) => k + 1),
	);
}

function burdenLines({ scenario }: Case, { owed, polities, rule, why }: FiscalResult): string[] {
	if (owed === null) return [`No debt in money: ${uncapital(why.owed ?? "")}`];
	const lines = scenario.polities.flatMap(({ id, name }) => {
		const { burden } = polities[id];
		if (burden === null) return [];
		const { debt, toGdp, rate, interest, interestRange } = burden;
		const [low, high] = interestRange;
		const range = low === high ? "" : ` (${inMoney(low)} to ${inMoney(high)} over the premium)`;
		const ratio = toGdp === null ? "" : `, ${inPercent(toGdp)} of GDP`;
		return [`  ${name}: ${inMoney(debt)}${ratio}; interest at ${inPercent(rate)} ${inMoney(interest)} a year${range}`];
	});
	return [
		`${inMoney(owed.amount)} is owed (${owed.source}) [${owed.tag}]; of it, by the rule ${debtRuleNames[rule].name}:`,
		...lines,
		...(why.toGdp === null ? [] : [`  Debt by GDP is not told. ${why.toGdp}`]),
	];
}
