import { basename, resolve } from "node:path";
import { type Atlas, type Checked, failed, type Plan } from "@velvet/core";
import { parseAssignment } from "@velvet/ingest";
import {
	type Case,
	type DefaultChoices,
	defaultScenario,
	makePlan,
	mirrorScenario,
	openCase,
	otherKey,
	type Scenario,
} from "@velvet/scenarios";
import type { PlanOptions } from "../answer.ts";
import type { Run } from "../run.ts";
import { WrongUsage } from "../wrong-usage.ts";
import { findAtlas, hashOf } from "./find-atlas.ts";
import { type FoundScenario, findScenario } from "./find-scenario.ts";
import { assignmentFile, readInput } from "./read-file.ts";
import { refineBy } from "./refine-by.ts";

/** The assignment file behind a plan: its name alone, since a machine's folders are nobody's business, and its hash. */
export type AssignmentSource = { readonly file: string; readonly hash: string };

/** A scenario opened on its atlas, with everything the options changed. */
export interface OpenedCase {
	readonly theCase: Case;
	/** Where the scenario's file lies: paths in it are relative to that. */
	readonly folder?: string;
	/** The plan of the assignment file, where there is one. */
	readonly given?: Plan;
	readonly assignment?: AssignmentSource;
}

export interface OpenedPlan extends OpenedCase {
	readonly plan: Plan;
}

/** Opens a scenario, or the assignment file and atlas that stand for one, and makes its plan. */
export async function openPlan(run: Run, source: string | undefined, options: PlanOptions): Promise<OpenedPlan> {
	const opened = await openSource(run, source, options);
	return { ...opened, plan: run.take(makePlan(opened.theCase, opened.given)) };
}

/** @param source a name, a path or `-`; or a scenario that has been read already, since standard input is read once. */
export async function openSource(
	run: Run,
	source: string | FoundScenario | undefined,
	options: PlanOptions,
): Promise<OpenedCase> {
	if (source === undefined && (options.assignment === undefined || options.atlas === undefined)) {
		throw new WrongUsage("missing argument: a SCENARIO, or both --assignment FILE and --atlas ID");
	}
	if (source === "-" && options.assignment === "-") {
		throw new WrongUsage("standard input can be the scenario or the assignment, not both");
	}
	const found = typeof source === "string" ? await findScenario(run, source) : (source ?? null);
	const chosen =
		options.atlas === undefined && found !== null
			? await findAtlas(run, found.scenario.atlas, found.folder)
			: await findAtlas(run, options.atlas ?? "");
	const atlas = await refineBy(run, chosen, found?.scenario.finer, found?.folder);
	const written = found?.scenario ?? run.take(defaultScenario(atlas, ofAssignment(options.assignment ?? "")));
	const scenario = withOptions(written, options, atlas);
	const file = assignmentPath(scenario, found?.folder ?? ".", options);
	const opened = await bindPlan(run, atlas, scenario, file, options.mirror === true);
	return found === null ? opened : { ...opened, folder: found.folder };
}

/** The title and the plan of an assignment file that comes without a scenario. */
export function ofAssignment(path: string): DefaultChoices {
	const file = basename(path);
	return { title: `The plan of ${file}`, plan: { method: "assignment", file } };
}

/** Binds a scenario to its atlas, reads the file of its plan, and mirrors the whole where that is asked. */
export async function bindPlan(
	run: Run,
	atlas: Atlas,
	scenario: Scenario,
	file: string | undefined,
	mirror: boolean,
): Promise<OpenedCase> {
	const theCase = run.take(openCase(mirror ? mirrorScenario(scenario) : scenario, atlas));
	if (file === undefined) return { theCase };
	const bytes = await readInput(run, file, assignmentFile);
	const keys = scenario.polities.map((polity) => polity.id);
	const read = run.take(inFile(parseAssignment(bytes, atlas, keys), file));
	const assignment = { file: file === "-" ? "-" : basename(file), hash: hashOf(bytes) };
	const origin = { ...read.origin, parameters: { ...assignment } };
	// The file speaks of the polities as the scenario names them; in its mirror they stand under the other key.
	const twins = keys.map((key) => (mirror ? theCase.polities.findIndex(({ id }) => id === twinKey(keys, key)) : -1));
	const given = mirror ? read.assignment.map((polity) => twins[polity] ?? polity) : read.assignment;
	return { theCase, assignment, given: { assignment: given, origin } };
}

/** Problems of the file as a whole have no row to point at: they point at the file. */
function inFile(checked: Checked<Plan>, file: string): Checked<Plan> {
	return checked.ok ? checked : failed(...checked.issues.map((each) => ({ where: file, ...each })));
}

function twinKey(keys: readonly string[], key: string): string {
	return keys.includes(otherKey(key)) ? otherKey(key) : key;
}

function withOptions(scenario: Scenario, options: PlanOptions, atlas: Atlas): Scenario {
	const { assignment, vote, seed } = options;
	return {
		...scenario,
		...(options.atlas === undefined ? {} : { atlas: atlas.id }),
		...(vote === undefined ? {} : { vote }),
		...(seed === undefined ? {} : { seed }),
		...(assignment === undefined ? {} : { plan: { method: "assignment", file: basename(assignment) } }),
	};
}

function assignmentPath(scenario: Scenario, folder: string, options: PlanOptions): string | undefined {
	if (options.assignment !== undefined) return options.assignment;
	const { plan } = scenario;
	return plan.method === "assignment" && plan.file !== undefined ? resolve(folder, plan.file) : undefined;
}
