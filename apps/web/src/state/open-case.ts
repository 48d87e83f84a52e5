import atlases from "virtual:velvet-atlases";
import { type Checked, issue } from "@velvet/core";
import { mirrorScenario, type Scenario } from "@velvet/scenarios";
import { engine, openAtlasAt } from "../engine/client.ts";
import type { AtlasView, CaseView, PlanView } from "../engine/views.ts";
import { takePackedPlan } from "./address.ts";
import { restoreDrawn } from "./autosave.ts";
import { certifyShown } from "./certify.ts";
import { drawnPlanHere } from "./drawn.ts";
import { solveFrontierHere } from "./frontier.ts";
import { baseScenario, type Row, rowOf, rows } from "./rows.ts";
import { choose, read, type Session, tell, write } from "./session.ts";
import { showAssignment, showRow } from "./show.ts";
import { scenarioOf } from "./shown-scenario.ts";

type Kept = Pick<Session, "theCase" | "plans" | "frontiers">;

const openAtlases = new Map<string, Promise<Checked<AtlasView>>>();
const kept = new Map<string, Kept>();
let round = 0;

/**
 * Opens the case of the present choices: atlas, votes, the plan on screen, then the other plans and the frontier.
 *
 * Each step shows as soon as it is there. A newer call overtakes an older one.
 */
export async function openChosenCase(withFrontier = true): Promise<void> {
	const mine = ++round;
	const overtaken = () => mine !== round;
	const { choices, dropped } = read();
	const base = dropped?.scenario ?? baseScenario(choices.year);
	const scenario = choices.mirrored ? mirrorScenario(base) : base;
	const id = `${dropped?.file ?? choices.year}${choices.mirrored ? " mirrored" : ""}`;
	keepCase();

	const atlas = await openAtlas(scenario.atlas);
	if (overtaken()) return;
	if (!atlas.ok) return failWith("The map could not be opened", atlas);
	const before = kept.get(id);
	const theCase = before?.theCase ?? (await openCaseOf(id, scenario, overtaken));
	if (theCase === null || overtaken()) return;
	restoreDrawn(atlas.value.id, atlas.value.units.ids.length);
	write({
		atlas: atlas.value,
		theCase,
		plans: before?.plans ?? {},
		frontiers: before?.frontiers ?? {},
		certificate: null,
		shown: null,
	});

	takePackedPlan();
	await showChosen();
	for (const row of rows) {
		if (overtaken()) return;
		if (read().plans[row.key] === undefined) await planOf(row);
	}
	if (withFrontier && !read().frontierStopped && !overtaken()) await solveFrontierHere();
}

/** Shows the row that was chosen, making its plan first where need be. */
async function showChosen(): Promise<void> {
	const { row } = read().choices;
	if (row === "yours") {
		const drawn = drawnPlanHere();
		if (drawn !== null) return showAssignment("yours", drawn);
		choose({ row: "by-state" });
		return showChosen();
	}
	const made = read().plans[row] ?? (await planOf(rowOf(row) as Row));
	if (made === null) return;
	showRow(row);
	certifyShown();
}

/** Makes the plan of a row in the open case; the row "best" at the price that was chosen. */
async function planOf(row: Row): Promise<PlanView | null> {
	const { theCase } = read();
	if (theCase === null) return null;
	const made = await engine().makePlan(theCase.id, scenarioOf(row.key, read()));
	if (read().theCase !== theCase) return null;
	if (made.ok) {
		write({ plans: { ...read().plans, [row.key]: made.value } });
		return made.value;
	}
	if (read().choices.row === row.key) tell(`${row.title} could not be made`, made.issues);
	return null;
}

async function openCaseOf(id: string, scenario: Scenario, overtaken: () => boolean): Promise<CaseView | null> {
	const opened = await engine().openCase(id, scenario);
	if (overtaken()) return null;
	if (opened.ok) return opened.value;
	failWith("The scenario could not be opened", opened);
	return null;
}

function openAtlas(id: string): Promise<Checked<AtlasView>> {
	const known = atlases[id];
	if (known === undefined) {
		const fix = `Use one of: ${Object.keys(atlases).join(", ") || "none is built; run npm run build"}.`;
		return Promise.resolve({
			ok: false,
			issues: [issue("unknown-atlas", `This page has no atlas "${id}".`, `atlas: ${id}`, fix)],
		});
	}
	let opening = openAtlases.get(id);
	if (opening === undefined) {
		opening = openAtlasAt(id, known.url, known.hash);
		openAtlases.set(id, opening);
		// What failed may be tried again.
		opening.then(
			(opened) => opened.ok || openAtlases.delete(id),
			() => openAtlases.delete(id),
		);
	}
	return opening;
}

function failWith(title: string, checked: Checked<unknown>): void {
	if (!checked.ok) tell(title, checked.issues, () => void openChosenCase());
}

/** Remembers what is known of the case on screen, so that switching back is at once. */
function keepCase(): void {
	const { theCase, plans, frontiers } = read();
	if (theCase !== null) kept.set(theCase.id, { theCase, plans: withoutYours(plans), frontiers });
}

function withoutYours(plans: Session["plans"]): Session["plans"] {
	const { yours: _, ...others } = plans;
	return others;
}

/** After the engine was stopped: nothing is open any more. */
export function forgetOpen(): void {
	openAtlases.clear();
	kept.clear();
	write({ theCase: null });
}
