import { type Checked, failed, issue, nameSome, passed } from "@velvet/core";
import { rules } from "./registry.ts";
import type { NumberParameter, Rule } from "./rule.ts";

/** A rule with the value that it is asked with; `null` for rules that take none. */
export interface RuleCall {
	readonly rule: Rule;
	readonly value: number | string | null;
}

const decimal = /^\d{1,12}(\.\d{1,6})?$/;

/**
 * Reads `KEY` or `KEY=VALUE`, such as `contiguous` or `at-most-pieces=3`.
 *
 * @param where the option or key that the text stands in, for issues.
 */
export function readRule(text: string, where: string): Checked<RuleCall> {
	const at = text.indexOf("=");
	const key = at < 0 ? text : text.slice(0, at);
	const value = at < 0 ? null : text.slice(at + 1).trim();
	const rule = rules.find((each) => each.key === key);
	if (rule === undefined) {
		const known = rules.map((each) => each.key).join(", ");
		return failed(issue("unknown-rule", `There is no rule "${key}".`, where, `Use one of: ${known}.`));
	}
	if (rule.takes === "nothing") {
		if (value === null) return passed({ rule, value });
		return failed(issue("wrong-value", `The rule "${key}" takes no value.`, where, `Write ${key} alone.`));
	}
	if (rule.takes === "number") return readNumber(rule, rule.parameter, value, where);
	const { parameter } = rule;
	const words = value ?? parameter.default ?? "";
	if (words.split(",").every((word) => word.trim() !== "")) return passed({ rule, value: words });
	const message = `The rule "${key}" needs ${parameter.unit}.`;
	return failed(issue("wrong-value", message, where, `Write ${key}=${parameter.example}, for example.`));
}

function readNumber(rule: Rule, parameter: NumberParameter, text: string | null, where: string): Checked<RuleCall> {
	if (text === null) return passed({ rule, value: parameter.default });
	const { least, most, whole, unit } = parameter;
	const value = decimal.test(text) ? Number(text) : Number.NaN;
	if (value >= least && value <= most && (!whole || Number.isInteger(value))) return passed({ rule, value });
	const kind = whole ? "a whole number" : "a number";
	const message = `"${text.slice(0, 40)}" is not ${kind} of ${unit} from ${least} to ${most}.`;
	return failed(issue("wrong-value", message, where, `Write ${rule.key}=${parameter.default}, for example.`));
}

/** Reads several rules; issues name every one that cannot be read. */
export function readRules(
	texts: readonly string[],
	where: (text: string, i: number) => string,
): Checked<readonly RuleCall[]> {
	const read = texts.map((text, i) => readRule(text, where(text, i)));
	const issues = read.flatMap((each) => (each.ok ? [] : [...each.issues]));
	return issues.length > 0 ? failed(...issues) : passed(read.flatMap((each) => (each.ok ? [each.value] : [])));
}

/** The title of a rule with its value in it: "No nation has more than 3 pieces". */
export function ruleTitle({ rule, value }: RuleCall): string {
	return rule.title.replace(
		"{}",
		value === null ? "" : typeof value === "string" ? nameSome(value.split(",")) : String(value),
	);
}
