import { basename } from "node:path";
import type { Json } from "@velvet/core";
import { builtInRules, findRule, parseTally, tally } from "@velvet/scenarios";
import type { Answer, CommonOptions } from "../answer.ts";
import { readDocument, voteFile } from "../inputs/read-file.ts";
import type { Run } from "../run.ts";
import { rulesText, tallyText } from "../text/tally-text.ts";
import { WrongUsage } from "../wrong-usage.ts";

/** Options of `velvet tally`. */
export interface TallyOptions extends CommonOptions {
	/** Key of a built-in rule. */
	readonly rule?: string;
	/** List the built-in rules instead. */
	readonly rules?: boolean;
}

/** Counts the vote of a file under its own rule, or under a built-in one. */
export async function tallyFile(run: Run, file: string | undefined, options: TallyOptions): Promise<Answer> {
	if (options.rules === true) {
		if (file !== undefined || options.rule !== undefined)
			throw new WrongUsage("--rules lists the rules and takes no file");
		return { result: { rules: builtInRules } as unknown as Json, text: rulesText };
	}
	if (file === undefined) throw new WrongUsage("missing required argument 'FILE.json'");
	const instead = options.rule === undefined ? undefined : run.take(findRule(options.rule, `--rule ${options.rule}`));
	const { vote, rule } = run.take(parseTally(await readDocument(run, file, voteFile), instead));
	const counted = run.take(tally(vote, rule));
	const name = vote.name === undefined ? {} : { name: vote.name };
	return {
		result: { ...name, ...counted, rule } as unknown as Json,
		text: () => tallyText(vote.name ?? (file === "-" ? "Standard input" : basename(file)), counted),
	};
}
