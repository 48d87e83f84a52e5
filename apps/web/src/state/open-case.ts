import atlases from "virtual:velvet-atlases";
import type { Checked } from "@velvet/core";
import { mirrorScenario, type Scenario } from "@velvet/scenarios";
import { engine, openAtlasAt, takeAtlasFrom } from "../engine/client.ts";
import type { AtlasView, CaseView, PlanView } from "../engine/views.ts";
import { keepMeasured } from "../map/index.ts";
import { takePackedPlan } from "./address.ts";
import { restoreDrawn } from "./autosave.ts";
import { chosenAtlas, chosenScenario } from "./cases.ts";
import { certifyShown } from "./certify.ts";
import { defaultChoices, USUAL } from "./choices.ts";
import { drawnPlanHere } from "./drawn.ts";
import { askForFiles } from "./file-dialog.ts";
import { solveFrontierHere } from "./frontier.ts";
import { partsOf } from "./joined.ts";
import { type Row, rowOf, rowsOf } from "./rows.ts";
import { choose, type DroppedScenario, read, type Session, tell, write } from "./session.ts";
import { showAssignment, showRow } from "./show.ts";
import { scenarioOf } from "./shown-scenario.ts";
import { usualPrices } from "./usual-prices.ts";
import { longWork } from "./working.ts";

type Kept = Pick<Session, "theCase" | "plans" | "frontiers">;

const openAtlases = new Map<string, Promise<Checked<AtlasView>>>();
const kept = new Map<string, Kept>();
const serials = new WeakMap<DroppedScenario, number>();
let dropsSoFar = 0;
let round = 0;

/**
 * Opens the case of the present choices: atlas, votes, the plan on screen, then the other plans and the frontier.
 *
 * Each step shows as soon as it is there. A newer call overtakes an older one.
 */
export async function openChosenCase(withFrontier = true): Promise<void> {
	const mine = ++round;
	const overtaken = () => mine !== round;
	keepCase();
	const key = chosenAtlas(read());
	if (!key.ok) return askForAtlas(key);
	const atlas = await longWork("Opening the atlas", openAtlas(key.value));
	if (overtaken()) return;
	if (!atlas.ok) return failWith("The map could not be opened", atlas);
	const base = chosenScenario(atlas.value, read());
	if (!base.ok) return failWith("The map could not be opened", base);
	const { mirrored } = read().choices;
	const scenario = mirrored ? mirrorScenario(base.value) : base.value;
	const id = `${caseName(key.value, scenario)}${mirrored ? " mirrored" : ""}`;
	const before = kept.get(id);
	const theCase =
		before?.theCase ?? (await longWork("Opening the case", openCaseOf(id, scenario, key.value, overtaken)));
	if (theCase === null || overtaken()) return;
	const usual = usualPrices(atlas.value, theCase);
	if (read().choices.price === USUAL) choose({ price: usual[read().choices.measure] });
	restoreDrawn(atlas.value.id, atlas.value.units.ids.length);
	if (atlas.value.measured !== null) keepMeasured(atlas.value.outlines, atlas.value.measured);
	write({
		atlas: atlas.value,
		theCase,
		base: base.value,
		usual,
		rows: rowsOf(atlas.value, base.value, read().choices.scenario !== null),
		plans: before?.plans ?? {},
		frontiers: before?.frontiers ?? {},
		certificate: null,
		shown: null,
	});

	takePackedPlan();
	await showChosen();
	for (const row of read().rows) {
		if (overtaken()) return;
		if (read().plans[row.key] === undefined) await planOf(row);
	}
	if (withFrontier && !read().frontierStopped && !overtaken()) await solveFrontierHere();
}

/** Names a case for the engine and for what is remembered of it: two files of one name are two cases. */
function caseName(atlas: string, scenario: Scenario): string {
	const { dropped, choices } = read();
	if (dropped === null) return `${atlas} ${scenario.vote}${choices.scenario === null ? "" : ` ${choices.scenario}`}`;
	if (!serials.has(dropped)) serials.set(dropped, ++dropsSoFar);
	return `${dropped.file}, dropped ${serials.get(dropped)}`;
}

/** Shows the row that was chosen, making its plan first where need be. */
async function showChosen(): Promise<void> {
	const { choices, rows } = read();
	if (choices.row === "yours") {
		const drawn = drawnPlanHere();
		if (drawn !== null) return showAssignment("yours", drawn);
	}
	const row = rowOf(rows, choices.row) ?? rows[0];
	if (row.key !== choices.row) choose({ row: row.key });
	const made = read().plans[row.key] ?? (await planOf(row));
	if (made === null) return;
	showRow(row.key);
	certifyShown();
}

/** Makes the best plan again, at the price that is chosen now, and shows it. */
export async function makeBestAgain(): Promise<void> {
	const best = rowOf(read().rows, "best");
	if (best === null || (await planOf(best)) === null) return;
	showRow("best");
	certifyShown();
}

/** Makes the plan of a row in the open case; the row "best" at the price that was chosen. */
async function planOf(row: Row): Promise<PlanView | null> {
	const { theCase } = read();
	if (theCase === null) return null;
	const making = engine().makePlan(theCase.id, scenarioOf(row.key, read()));
	const made = await longWork<Checked<PlanView>>(`Making the plan: ${row.title}`, making);
	if (read().theCase !== theCase) return null;
	if (made.ok) {
		write({ plans: { ...read().plans, [row.key]: made.value } });
		return made.value;
	}
	if (read().choices.row === row.key) tell(`${row.title} could not be made`, made.issues);
	return null;
}

async function openCaseOf(
	id: string,
	scenario: Scenario,
	atlas: string,
	overtaken: () => boolean,
): Promise<CaseView | null> {
	const opened = await engine().openCase(id, scenario, atlas);
	if (overtaken()) return null;
	if (opened.ok) return opened.value;
	failWith("The scenario could not be opened", opened);
	return null;
}

/** Opens an atlas that ships by its id, or one from a file by its hash; the engine keeps it. */
export function openAtlas(key: string): Promise<Checked<AtlasView>> {
	let opening = openAtlases.get(key);
	if (opening === undefined) {
		const [coarse, ...finer] = partsOf(key);
		opening = finer.length === 0 ? openOne(key) : openJoined(key, coarse, finer);
		rememberAtlas(key, opening);
	}
	return opening;
}

function openOne(key: string): Promise<Checked<AtlasView>> {
	const file = read().files.find(({ hash }) => hash === key)?.file;
	return file === undefined ? openAtlasAt(key, atlases[key].url, atlases[key].hash) : takeAtlasFrom(file);
}

/** All of the parts at once, then the whole. */
async function openJoined(key: string, coarse: string, finer: readonly string[]): Promise<Checked<AtlasView>> {
	const parts = await Promise.all([coarse, ...finer].map(openAtlas));
	return parts.find((part) => !part.ok) ?? engine().joinAtlases(key, coarse, finer);
}

/** What failed may be tried again. */
export function rememberAtlas(key: string, opening: Promise<Checked<AtlasView>>): void {
	openAtlases.set(key, opening);
	opening.then(
		(opened) => opened.ok || openAtlases.delete(key),
		() => openAtlases.delete(key),
	);
}

function failWith(title: string, checked: Checked<unknown>): void {
	if (!checked.ok) tell(title, checked.issues, () => void openChosenCase());
}

/** A link to an atlas that only its owner has: the page asks for the file, and has something else to show. */
function askForAtlas(checked: Checked<unknown>): void {
	if (checked.ok) return;
	tell("This link needs a file", checked.issues, askForFiles, {
		words: "Open the file …",
		instead: {
			words: "Show the United States instead",
			show() {
				choose(defaultChoices);
				void openChosenCase();
			},
		},
	});
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
