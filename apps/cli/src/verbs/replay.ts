import type { Json } from "@velvet/core";
import {
	applyRuleToCase,
	applyRuleToRow,
	type BallotUnder,
	findNamedRule,
	findRule,
	replayCase,
	replayTable,
} from "@velvet/scenarios";
import type { Answer, CommonOptions } from "../answer.ts";
import { findVote, readCases, readVotesTable } from "../inputs/recorded-votes.ts";
import type { Run } from "../run.ts";
import { casesText, caseText } from "../text/replay-text.ts";
import { underText } from "../text/under-text.ts";
import { rowText, tableText } from "../text/votes-table-text.ts";
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
	return name === undefined ? replayAll(options.all === true) : replayOne(run, name, options.rule);
}

async function replayAll(withTable: boolean): Promise<Answer> {
	const recorded = await readCases();
	const cases = recorded.map(replayCase);
	const table = withTable ? replayTable(await readVotesTable(), recorded) : null;
	return {
		result: { cases, ...(table && { table }) } as unknown as Json,
		text: () => [casesText(cases), ...(table === null ? [] : [tableText(table)])].join("\n"),
	};
}

async function replayOne(run: Run, name: string, rule: string | undefined): Promise<Answer> {
	// The name of the rule first: a wrong one would be wrong for every ballot.
	if (rule !== undefined) run.take(findRule(rule, `--rule ${rule}`));
	const found = await findVote(run, name, await readCases());
	if ("recorded" in found) {
		const replayed = replayCase(found.recorded);
		const ballots = rule === undefined ? null : run.take(applyRuleToCase(found.recorded, rule));
		return answer({ cases: [replayed] }, replayed.name, caseText(replayed), rule, ballots);
	}
	const { id, territory } = found.row;
	const table = replayTable([found.row]);
	const applied = rule === undefined ? null : run.take(applyRuleToRow(found.row, rule));
	const ballots = applied === null ? null : [{ id, name: territory, tally: applied }];
	const title = `${territory}, ${found.row.date.slice(0, 4)}`;
	return answer({ cases: [], table }, title, rowText(table.rows[0]), rule, ballots);
}

/** What was asked for first: with another rule, what comes out under it. */
function answer(
	result: object,
	title: string,
	text: string,
	rule: string | undefined,
	ballots: readonly BallotUnder[] | null,
): Answer {
	if (rule === undefined || ballots === null) return { result: result as Json, text: () => text };
	const named = findNamedRule(rule);
	const under = { rule: named?.key ?? rule, ballots };
	return {
		result: { ...result, under } as unknown as Json,
		text: () => `${underText(title, named, ballots)}\n${text}`,
	};
}
