import { type LocatedPoint, VelvetError } from "@velvet/core";
import {
	type Case,
	type Check,
	type Preset,
	presets,
	type Rule,
	type RuleCall,
	readRules,
	rules,
	ruleTitle,
	runChecks,
	runRule,
	scoreCase,
} from "@velvet/scenarios";
import { drawnPlan } from "./desk.ts";
import type { RulesAsked, RulesView, RuleView } from "./views.ts";

/** Every check of a plan. */
export function runEveryCheck(
	theCase: Case,
	assignment: Uint16Array,
	points: readonly LocatedPoint[],
): readonly Check[] {
	return runChecks(theCase, scoreCase(theCase, drawnPlan(assignment)), extrasOf(points));
}

/** What rules say of a plan: those of a preset, or all of the registry, with the reader's values in them. */
export function judgeRules(
	theCase: Case,
	assignment: Uint16Array,
	points: readonly LocatedPoint[],
	{ preset, values }: RulesAsked,
): RulesView {
	const scorecard = scoreCase(theCase, drawnPlan(assignment));
	const judge = (call: RuleCall) => runRule(theCase, scorecard, call, extrasOf(points));
	const chosen = presets.find(({ key }) => key === preset);
	return {
		presets: presets.map(({ key, title, source }) => ({ key, title, source })),
		rules:
			chosen === undefined ? rules.map((rule) => viewRule(rule, values[rule.key], judge)) : demandsOf(chosen, judge),
	};
}

type Judge = (call: RuleCall) => readonly Check[];

/** A rule with the value as typed, or its own; one that needs words and has none waits for them. */
function viewRule(rule: Rule, typed: string | undefined, judge: Judge): RuleView {
	const { key, title, source, parameter } = rule;
	const text = typed ?? (parameter?.default === null || parameter === null ? "" : String(parameter.default));
	const value =
		parameter === null
			? null
			: { text, unit: parameter.unit, example: "example" in parameter ? parameter.example : String(parameter.default) };
	const head = { key, title, source, value };
	if (value !== null && text.trim() === "") {
		return { ...head, problem: `Give ${value.unit}, such as ${value.example}.`, findings: [] };
	}
	const calls = readRules([value === null ? key : `${key}=${text}`], (each) => each);
	if (!calls.ok) return { ...head, problem: calls.issues.map(({ message }) => message).join(" "), findings: [] };
	return { ...head, problem: null, findings: calls.value.flatMap(judge) };
}

/** What a preset asks, with its own values. */
function demandsOf(preset: Preset, judge: Judge): readonly RuleView[] {
	return preset.demands.map((demand): RuleView => {
		const head = { source: preset.source, value: null, problem: null };
		if (!("rule" in demand)) {
			const message = `Not evaluated: ${demand.missing}.`;
			const finding = { key: preset.key, polity: null, severity: "note", message, units: [], people: 0 } as const;
			return { ...head, key: demand.what, title: demand.what, findings: [finding] };
		}
		const calls = readRules([demand.rule], (each) => each);
		if (!calls.ok) throw new VelvetError(`Preset ${preset.key} asks for ${demand.rule}, which is no rule`);
		const [call] = calls.value;
		return { ...head, key: demand.rule, title: ruleTitle(call), findings: judge(call) };
	});
}

function extrasOf(points: readonly LocatedPoint[]): { readonly points?: readonly LocatedPoint[] } {
	return points.length > 0 ? { points } : {};
}
