import { type Checked, failed, issue, type Json, type LocatedPoint } from "@velvet/core";
import {
	type Case,
	type Check,
	presets,
	type RuleCall,
	readRules,
	runChecks,
	runPreset,
	runRule,
	scoreCase,
} from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { openPlan } from "../inputs/open-plan.ts";
import { readPoints } from "../inputs/read-points.ts";
import { type Advance, startProgress } from "../outputs/progress.ts";
import { ProblemsFound, type Run } from "../run.ts";
import { checksText } from "../text/checks-text.ts";
import { WrongUsage } from "../wrong-usage.ts";
import { listRules } from "./list-rules.ts";

export interface CheckOptions extends PlanOptions {
	/** Rules that the plan must hold, `KEY` or `KEY=VALUE`. */
	readonly rule?: readonly string[];
	/** Names of presets. */
	readonly preset?: readonly string[];
	/** Files of points. */
	readonly points?: readonly string[];
	/** List rules and presets, and do nothing else. */
	readonly list?: boolean;
}

/** What a plan does to sea access, capitals, exclaves and necks, by name; first the rules that are asked for. */
export async function check(run: Run, source: string | undefined, options: CheckOptions): Promise<Answer> {
	if (options.list === true) return listRules();
	const files = options.points ?? [];
	if ([source, options.assignment, ...files].filter((path) => path === "-").length > 1) {
		throw new WrongUsage("standard input can be one of the scenario, the assignment and the points");
	}
	const rules = readRules(options.rule ?? [], (text) => `--rule ${text}`);
	const known = knownPresets(options.preset ?? []);
	// Problems of both options are named together.
	if (!rules.ok && !known.ok) throw new ProblemsFound([...rules.issues, ...known.issues]);
	const [calls, names] = [run.take(rules), run.take(known)];
	const { theCase, plan, assignment } = await openPlan(run, source, options);
	const points = files.length === 0 ? undefined : await readPoints(run, files, theCase.atlas);
	const scorecard = scoreCase(theCase, plan);
	const progress = await startProgress("check", "% of the checks", 100);
	const checks = runAll(theCase, scorecard, calls, names, points, progress.advance);
	progress.stop();
	return {
		scenario: theCase.scenario,
		atlas: theCase.atlas,
		...(assignment && { about: { assignment } }),
		result: { checks } as unknown as Json,
		text: () => checksText(theCase, checks),
	};
}

function runAll(
	theCase: Case,
	scorecard: ReturnType<typeof scoreCase>,
	calls: readonly RuleCall[],
	names: readonly string[],
	points: readonly LocatedPoint[] | undefined,
	advance: Advance,
): readonly Check[] {
	const extras = points === undefined ? {} : { points };
	return withoutRepeats([
		...calls.flatMap((call) => runRule(theCase, scorecard, call, extras)),
		...names.flatMap((name) => runPreset(theCase, scorecard, name, extras) ?? []),
		...runChecks(theCase, scorecard, extras, { progress: (done, of) => advance(Math.round((100 * done) / of)) }),
	]);
}

/** Two presets, or a preset and the scenario, may ask for the same rule. */
function withoutRepeats(checks: readonly Check[]): readonly Check[] {
	const seen = new Set<string>();
	return checks.filter(({ key, polity, message }) => {
		const name = JSON.stringify([key, polity, message]);
		return !seen.has(name) && seen.add(name) !== undefined;
	});
}

function knownPresets(names: readonly string[]): Checked<readonly string[]> {
	const known = presets.map(({ key }) => key);
	const unknown = names.filter((name) => !known.includes(name));
	if (unknown.length === 0) return { ok: true, value: names, notices: [] };
	const fix = `Use one of: ${known.join(", ")}.`;
	return failed(
		...unknown.map((name) => issue("unknown-preset", `There is no preset "${name}".`, `--preset ${name}`, fix)),
	);
}
