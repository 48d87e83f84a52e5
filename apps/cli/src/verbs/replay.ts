import type { Json } from "@velvet/core";
import { applyRuleToCase, findRule, type RecordedCase, replayCase, replayTable } from "@velvet/scenarios";
import type { Answer, CommonOptions } from "../answer.ts";
import { readCases, readVotesTable } from "../inputs/recorded-votes.ts";
import type { Run } from "../run.ts";
import { casesText, caseText, tableText, underText } from "../text/replay-text.ts";
import { WrongUsage } from "../wrong-usage.ts";

/** Options of `velvet replay`. */
export interface ReplayOptions extends CommonOptions {
	/** The table of votes too. */
	readonly all?: boolean;
	/** Another rule, for the votes of one case. */
	readonly rule?: string;
}

/** Replays recorded referendums under their own rules, and compares every figure with the published one. */
export async function replay(run: Run, name: string | undefined, options: ReplayOptions): Promise<Answer> {
	if (options.all === true && name !== undefined) throw new WrongUsage("--all replays everything and takes no case");
	if (options.rule !== undefined && name === undefined)
		throw new WrongUsage("--rule needs a case to apply the rule to");
	const recorded = await readCases(run, name);
	const under = options.rule === undefined ? null : applied(run, recorded[0], options.rule);
	const cases = recorded.map(replayCase);
	const table = options.all === true ? replayTable(await readVotesTable()) : null;
	return {
		result: { cases, ...(table && { table }), ...(under && { under }) } as unknown as Json,
		text: () =>
			[
				name === undefined ? casesText(cases) : caseText(cases[0]),
				...(under === null ? [] : [underText(under.rule, under.ballots)]),
				...(table === null ? [] : [tableText(table)]),
			].join("\n"),
	};
}

function applied(run: Run, recorded: RecordedCase, rule: string) {
	// The name of the rule first: a wrong one would be wrong for every ballot.
	run.take(findRule(rule, `--rule ${rule}`));
	return { rule, ballots: run.take(applyRuleToCase(recorded, rule)) };
}
