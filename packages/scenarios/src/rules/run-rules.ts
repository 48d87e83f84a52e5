import { type Scorecard, VelvetError } from "@velvet/core";
import type { Check, CheckGround, Severity } from "../checks/check.ts";
import type { Case } from "../open-case.ts";
import { type Preset, presets } from "./presets.ts";
import { type RuleCall, readRule, ruleTitle } from "./read-rule.ts";
import type { Finding } from "./rule.ts";

/** What a check may be told besides the plan. */
export type Extras = Pick<CheckGround, "points">;

/** What a rule says of a plan: a finding for each nation that it is about, or one for the plan. */
export function runRule(theCase: Case, scorecard: Scorecard, call: RuleCall, extras: Extras = {}): readonly Check[] {
	return evaluate({ theCase, scorecard, ...extras }, call).map((finding) => ({ key: call.rule.key, ...finding }));
}

function evaluate(ground: CheckGround, { rule, value }: RuleCall): readonly Finding[] {
	if (rule.takes === "nothing") return rule.evaluate(ground);
	if (rule.takes === "number") return rule.evaluate(ground, value as number);
	return rule.evaluate(ground, value as string);
}

/**
 * The rules of a preset, one after the other, after a finding on the whole: it fails when one of them does, and holds
 * only when all of them do; what cannot be evaluated is said. `null` when there is no preset of that key.
 */
export function runPreset(
	theCase: Case,
	scorecard: Scorecard,
	key: string,
	extras: Extras = {},
): readonly Check[] | null {
	const preset = presets.find((each) => each.key === key);
	if (preset === undefined) return null;
	const whole = (severity: Severity, message: string): Check => ({
		key,
		polity: null,
		severity,
		message,
		units: [],
		people: 0,
	});
	const parts = preset.demands.map((demand) => {
		if (!("rule" in demand)) {
			const message = `Not evaluated: ${demand.what}; ${demand.missing}.`;
			return { title: demand.what, checks: [whole("note", message)] };
		}
		const call = readRule(demand.rule, key);
		if (!call.ok) throw new VelvetError(`Preset ${key} asks for ${demand.rule}, which is no rule`);
		return { title: ruleTitle(call.value), checks: runRule(theCase, scorecard, call.value, extras) };
	});
	const of = (severity: Severity) => parts.filter(({ checks }) => checks.some((check) => check.severity === severity));
	return [summary(preset, parts.length, of("fail"), of("note"), whole), ...parts.flatMap(({ checks }) => [...checks])];
}

type Part = { readonly title: string };

function summary(
	preset: Preset,
	all: number,
	failing: readonly Part[],
	open: readonly Part[],
	whole: (severity: Severity, message: string) => Check,
): Check {
	const unclear = open.filter((part) => !failing.includes(part));
	const held = all - failing.length - unclear.length;
	const parts = [
		`${held} of ${all} ${held === 1 ? "holds" : "hold"}`,
		...(failing.length > 0 ? [`${failing.length} ${failing.length === 1 ? "fails" : "fail"}`] : []),
		...(unclear.length > 0 ? [`${unclear.length} cannot be evaluated`] : []),
	];
	const severity = failing.length > 0 ? "fail" : unclear.length > 0 ? "note" : "ok";
	return whole(severity, `${preset.title} (${preset.source}): ${parts.join(", ")}.`);
}
