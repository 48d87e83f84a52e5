import type { Json } from "@velvet/core";
import { applyRule, findRule, type RecordedCase, replayCase, replayTable, type Tally } from "@velvet/scenarios";
import type { Answer, CommonOptions } from "../answer.ts";
import { readCases, readVotesTable } from "../inputs/recorded-votes.ts";
import { ProblemsFound, type Run } from "../run.ts";
import { casesText, caseText, tableText, underText } from "../text/replay-text.ts";
import { WrongUsage } from "../wrong-usage.ts";

/** Options of `velvet replay`. */
export interface ReplayOptions extends CommonOptions {
	/** The table of votes too. */
	readonly all?: boolean;
	/** Another rule, for the votes of one case. */
	readonly rule?: string;
}

/** A ballot under a rule that was not its own. */
export interface BallotUnder {
	readonly id: string;
	readonly name: string;
	readonly tally: Tally | null;
	/** Why the rule cannot be applied to it. */
	readonly why?: string;
}

/** Replays recorded referendums under their own rules, and compares every figure with the published one. */
export async function replay(run: Run, name: string | undefined, options: ReplayOptions): Promise<Answer> {
	if (options.all === true && name !== undefined) throw new WrongUsage("--all replays everything and takes no case");
	if (options.rule !== undefined && name === undefined)
		throw new WrongUsage("--rule needs a case to apply the rule to");
	const recorded = await readCases(run, name);
	const under =
		options.rule === undefined ? null : { rule: options.rule, ballots: applyTo(run, recorded[0], options.rule) };
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

/** Every ballot that has the counts which the rule asks for; where none has, that is an issue. */
function applyTo(run: Run, { ballots }: RecordedCase, key: string): BallotUnder[] {
	run.take(findRule(key, `--rule ${key}`));
	const applied = ballots.map((ballot) => ({ ballot, result: applyRule(ballot, key) }));
	const failures = applied.flatMap(({ result }) => (result.ok ? [] : result.issues));
	if (applied.every(({ result }) => !result.ok)) throw new ProblemsFound(failures);
	return applied.map(({ ballot: { id, name }, result }) =>
		result.ok
			? { id, name, tally: result.value }
			: { id, name, tally: null, why: result.issues.map(({ message }) => message).join(" ") },
	);
}
