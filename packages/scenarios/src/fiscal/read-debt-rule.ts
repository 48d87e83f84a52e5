import { type Checked, failed, issue, passed } from "@velvet/core";
import { type DebtRule, debtRules, type FiscalSpec } from "./fiscal-spec.ts";

export type DebtAsked = Pick<FiscalSpec, "debt" | "weights" | "agreed">;

const PLAIN = debtRules.filter((rule) => rule !== "agreed");

/**
 * Reads a rule of debt as a line of text: its key; `weights=4,2,2,2` for population, GDP, receipts and outlays;
 * `agreed=A:0.6,B:0.4`. Whether the shares add up, and whose they are, is for the scenario to say.
 */
export function readDebtRule(text: string): Checked<DebtAsked> {
	const [key, given] = text.split(/=(.*)/s, 2);
	if (key === "weights" && given !== undefined) return readWeights(given, text);
	if (key === "agreed" && given !== undefined) return readAgreed(given, text);
	const rule = PLAIN.find((each) => each === text);
	return rule === undefined ? failed(noRule(text)) : passed({ debt: rule });
}

function readWeights(given: string, text: string): Checked<DebtAsked> {
	const parts = given.split(",").map((part) => part.trim());
	const numbers = parts.map((part) => (/^\d{1,6}(\.\d{1,6})?$/.test(part) ? Number(part) : Number.NaN));
	if (numbers.length !== 4 || numbers.some(Number.isNaN) || !numbers.some((each) => each > 0))
		return failed(noRule(text));
	const [population, gdp, receipts, outlays] = numbers;
	return passed({ debt: "weights" as DebtRule, weights: [population, gdp, receipts, outlays] });
}

function readAgreed(given: string, text: string): Checked<DebtAsked> {
	const pairs = given.split(",").map((part) => part.split(":").map((each) => each.trim()));
	const keys = pairs.map(([polity]) => polity);
	if (pairs.some((pair) => pair.length !== 2 || pair.includes("")) || new Set(keys).size !== keys.length) {
		return failed(noRule(text));
	}
	return passed({ debt: "agreed" as DebtRule, agreed: Object.fromEntries(pairs) });
}

function noRule(text: string) {
	const fix = `Use one of: ${PLAIN.join(", ")}; or weights=4,2,2,2 (population, GDP, receipts, outlays), or agreed=A:0.6,B:0.4.`;
	return issue("unknown-debt-rule", `"${text}" is no rule of debt.`, `--debt ${text}`, fix);
}
