import type { Json } from "@velvet/core";
import { parseCounts } from "@velvet/ingest";
import {
	fillChamber,
	type Legislature,
	type LegislatureSpec,
	openCase,
	type Parliament,
	readSplits,
	recount,
	runLegislature,
} from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { openPlan, openSource } from "../inputs/open-plan.ts";
import { countsFile, inputName, readInput } from "../inputs/read-file.ts";
import { readShipped } from "../inputs/recorded-votes.ts";
import type { Run } from "../run.ts";
import { type CountedAgain, chamberText, legislatureText } from "../text/legislature-text.ts";
import { WrongUsage } from "../wrong-usage.ts";

export interface LegislatureOptions extends PlanOptions, LegislatureSpec {
	/** A table of `id,population` in the place of a scenario. */
	readonly populations?: string;
	/** Another scenario, whose vote is counted inside the same nations too. */
	readonly again?: string;
}

/** Seats of a table of populations, or the parliaments of a scenario's plan. */
export async function legislature(run: Run, source: string | undefined, options: LegislatureOptions): Promise<Answer> {
	const { populations } = options;
	if (populations === undefined) return ofScenario(run, source, options);
	const others = ["assignment", "atlas", "vote", "mirror", "base", "cut", "again"] as const;
	const useless = others.find((name) => options[name] !== undefined);
	if (source !== undefined || useless !== undefined) {
		throw new WrongUsage(
			`--populations stands alone: it takes no ${useless === undefined ? "SCENARIO" : `--${useless}`}`,
		);
	}
	if (options.seats === undefined) throw new WrongUsage("--populations needs --seats N");
	return ofTable(run, populations, { ...options, seats: options.seats });
}

async function ofTable(
	run: Run,
	file: string,
	{ seats, method = "huntington-hill", minimum = 1 }: LegislatureSpec & { readonly seats: number },
): Promise<Answer> {
	const name = inputName(file);
	const counts = run.take(parseCounts(await readInput(run, file, countsFile), name, "population"));
	const members = counts.map(({ id, name, count }) => ({ id, name, population: count }));
	const all = run.take(fillChamber(members, { seats, method, minimum }, name));
	return { result: { chambers: { all } } as unknown as Json, text: () => chamberText(name, members, all) };
}

async function ofScenario(run: Run, source: string | undefined, options: LegislatureOptions): Promise<Answer> {
	const { theCase, plan, assignment } = await openPlan(run, source, options);
	const splits = readSplits(await readShipped("data/us-split-electors.json"));
	const { seats, method, minimum, base, cut } = options;
	const spec = { seats, method, minimum, base, cut } as LegislatureSpec;
	const found = run.take(runLegislature(theCase, plan, spec, splits));
	const again = options.again === undefined ? null : await countAgain(options.again);
	return {
		scenario: theCase.scenario,
		atlas: theCase.atlas,
		...(assignment && { about: { assignment } }),
		result: {
			...toJson(theCase.scenario.polities, found),
			...(again && { again: againJson(theCase.scenario.polities, again) }),
		},
		text: () => legislatureText(theCase, found, again),
	};

	/** Another vote inside the same nations, in the same orientation: of this atlas by its id, or that of a scenario. */
	async function countAgain(other: string): Promise<CountedAgain> {
		const { scenario, atlas } = theCase;
		const otherCase = atlas.votes.some(({ id }) => id === other)
			? run.take(openCase({ ...scenario, vote: other }, atlas))
			: (await openSource(run, other, options.mirror === true ? { mirror: true } : {})).theCase;
		return { theCase: otherCase, ...run.take(recount(theCase, plan, found, otherCase, splits)) };
	}
}

function toJson(polities: readonly { readonly id: string }[], found: Legislature): { readonly [field: string]: Json } {
	const { before, after, ...rules } = found;
	const byPolity = (value: (parliament: Parliament) => unknown) =>
		Object.fromEntries(after.map((parliament, k) => [polities[k].id, value(parliament)]));
	const { chamber, college, election, splits } = before;
	return {
		...rules,
		before: { chamber, electors: college, election, members: rowsOf(before), splitElectors: splits },
		chambers: byPolity((parliament) => parliament.chamber),
		electors: before.college === null ? null : byPolity((parliament) => parliament.college),
		elections: byPolity((parliament) => parliament.election),
		members: byPolity(rowsOf),
		splitElectors: byPolity((parliament) => parliament.splits),
	} as unknown as { readonly [field: string]: Json };
}

/** Members without what only the program needs. */
function rowsOf({ members }: Parliament) {
	return members.map(({ parents: _, electorsOnly: __, ...row }) => row);
}

function againJson(
	polities: readonly { readonly id: string }[],
	{ theCase, unplaced, legislature }: CountedAgain,
): Json {
	const { id, title, year } = theCase.preference.vote;
	const { before, after } = legislature;
	const elections = Object.fromEntries(after.map(({ election }, k) => [polities[k].id, election]));
	return { vote: id, title, year, unplaced, before: before.election, elections } as unknown as Json;
}
