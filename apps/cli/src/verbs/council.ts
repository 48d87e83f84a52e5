import { basename } from "node:path";
import type { Json } from "@velvet/core";
import { parseCounts } from "@velvet/ingest";
import { measureCouncil, USUAL_QUOTA } from "@velvet/scenarios";
import type { Answer, CommonOptions } from "../answer.ts";
import { countsFile, readInput } from "../inputs/read-file.ts";
import type { Run } from "../run.ts";
import { councilText } from "../text/council-text.ts";
import { WrongUsage } from "../wrong-usage.ts";

export interface CouncilOptions extends CommonOptions {
	readonly weights?: string;
	readonly quota?: string;
}

/** The power of the members of a table of votes. */
export async function council(run: Run, { weights, quota = USUAL_QUOTA }: CouncilOptions): Promise<Answer> {
	if (weights === undefined) throw new WrongUsage("missing argument: --weights FILE.csv");
	const bytes = await readInput(run, weights, countsFile);
	const name = weights === "-" ? "standard input" : basename(weights);
	const counts = run.take(parseCounts(bytes, name, "weight"));
	const members = counts.map(({ id, count }) => ({ id, votes: count }));
	const power = run.take(measureCouncil(members, quota));
	return { result: power as unknown as Json, text: () => councilText(name, members, power) };
}
