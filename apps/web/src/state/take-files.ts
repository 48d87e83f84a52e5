import { type Checked, type Issue, issue } from "@velvet/core";
import { engine, takeAtlasFrom } from "../engine/client.ts";
import type { PlanView } from "../engine/views.ts";
import { showSheet } from "../settlement/edit-sheet.ts";
import { sheetOf } from "../settlement/sheet.ts";
import { atlasOfScenario, choicesOf, menuCases, menuScenarios, shortHash } from "./cases.ts";
import { type Choices, USUAL } from "./choices.ts";
import { keepDrawn } from "./drawn.ts";
import { type FileKind, fileKind, HEAD_BYTES } from "./file-kind.ts";
import { openChosenCase, rememberAtlas } from "./open-case.ts";
import { takeMoney } from "./own-money.ts";
import { takePoints } from "./points.ts";
import { choose, read, tell, write } from "./session.ts";
import { rememberPlan, showAssignment } from "./show.ts";
import { longWork } from "./working.ts";

const MEGABYTE = 1e6;
const largest: { readonly [kind in FileKind]: number } = {
	atlas: 256 * MEGABYTE,
	scenario: 50 * MEGABYTE,
	settlement: 16 * MEGABYTE,
	plan: 50 * MEGABYTE,
	"build-report": Infinity,
	ingredients: Infinity,
};

/** Takes files that were dropped or chosen together: atlases first, then a scenario, then plans of what is open. */
export async function takeFiles(files: readonly File[]): Promise<void> {
	const sorted: { readonly [kind in FileKind]: File[] } = {
		atlas: [],
		scenario: [],
		settlement: [],
		plan: [],
		"build-report": [],
		ingredients: [],
	};
	const issues: Issue[] = [];
	for (const file of files) {
		const kind = fileKind(file.name, new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
		if (file.size > largest[kind]) issues.push(tooLarge(file, largest[kind]));
		else sorted[kind].push(file);
	}
	issues.push(...sorted.ingredients.map(notBuilt));
	write({ trouble: null, notices: [] });
	// A scenario says which of the atlases is shown, and how; a second one would only take the place of the first.
	const scenario = sorted.scenario.at(-1);
	for (const file of sorted.atlas) issues.push(...(await takeAtlas(file, scenario === undefined)));
	if (scenario !== undefined) await takeScenario(scenario);
	for (const file of sorted.plan) await takePlan(file);
	for (const file of sorted.settlement) await takeSettlement(file);
	const reports = sorted["build-report"];
	if (reports.length > 0 && reports.length === files.length) issues.push(...reports.map(onlyReport));
	if (issues.length > 0) tell(`${nameOf(files, issues)} not opened`, issues);
}

function nameOf(files: readonly File[], issues: readonly Issue[]): string {
	return issues.length > 1 && files.length > 1 ? "Some files were" : `${files[0].name} was`;
}

/** Opens an atlas file and remembers it for this visit; shows it where nothing else says what to show. */
async function takeAtlas(file: File, show: boolean): Promise<readonly Issue[]> {
	const opening = takeAtlasFrom(file);
	const atlas = await longWork(`Opening ${file.name}`, opening);
	if (!atlas.ok) return atlas.issues.map((each) => ({ ...each, where: each.where ?? file.name }));
	const { key, id, title } = atlas.value;
	rememberAtlas(key, opening);
	write({ files: [...read().files.filter(({ hash }) => hash !== key), { file, id, title, hash: key }] });
	if (!show) return [];
	const { choices } = read();
	const wanted = choices.atlas?.id === id && choices.atlas.hash === shortHash(key);
	write({ dropped: null });
	// What a link to this very file asked for stays; all else begins anew.
	if (!wanted) showCase(key);
	await openChosenCase();
	return [];
}

/** A case of the menu, from its beginning: nothing that was chosen for another map stays. */
export function showCase(key: string): void {
	const found = [...menuCases(read().files), ...menuScenarios].find((each) => each.key === key);
	if (found !== undefined) choose({ ...fresh, ...found.choices });
}

const fresh: Pick<Choices, "row" | "mirrored" | "beside" | "price" | "guarantees" | "view" | "yours"> = {
	row: "by-parent",
	mirrored: false,
	beside: null,
	price: USUAL,
	guarantees: null,
	view: null,
	yours: null,
};

/** A scenario takes the place of the usual one; its plan becomes "Yours". */
async function takeScenario(file: File): Promise<void> {
	const scenario = await engine().readScenario(await file.text());
	if (!scenario.ok) return tell(`${file.name} was not read`, scenario.issues);
	const atlas = atlasOfScenario(scenario.value, read().files);
	if (!atlas.ok) return tell(`${file.name} was not opened`, atlas.issues);
	write({ dropped: { file: file.name, scenario: scenario.value, atlas: atlas.value } });
	choose({ ...fresh, ...choicesOf(atlas.value, read().files) });
	await openChosenCase();
	const { theCase, dropped } = read();
	if (theCase === null || dropped?.scenario !== scenario.value) return;
	const making = engine().makePlan(theCase.id, scenario.value);
	const plan = await longWork<Checked<PlanView>>(`Making the plan of ${file.name}`, making);
	if (!plan.ok) return tell(`The plan of ${file.name} could not be made`, plan.issues);
	keepDrawn(plan.value.assignment, file.name);
	showAssignment("yours", plan.value.assignment);
}

async function takePlan(file: File): Promise<void> {
	const { theCase } = read();
	if (theCase === null) return;
	const bytes = new Uint8Array(await file.arrayBuffer());
	if ((await takePoints(file.name, bytes)) || (await takeMoney(file.name, bytes))) return;
	const plan = await engine().readAssignment(theCase.id, bytes);
	if (!plan.ok) return tell(`${file.name} was not read`, plan.issues);
	write({ notices: plan.notices, trouble: null });
	keepDrawn(plan.value.assignment, file.name);
	rememberPlan("yours", plan.value);
	showAssignment("yours", plan.value.assignment);
}

/** A settlement takes the place of the table of issues, and opens its tab. */
async function takeSettlement(file: File): Promise<void> {
	const settlement = await engine().readSettlement(await file.text());
	if (!settlement.ok) return tell(`${file.name} was not read`, settlement.issues);
	showSheet(sheetOf(settlement.value, file.name));
	choose({ tab: "settlement" });
}

function tooLarge(file: File, most: number): Issue {
	return issue(
		"file-too-large",
		`The file is larger than ${most / MEGABYTE} MB.`,
		file.name,
		"Check that this is the right file.",
	);
}

function notBuilt(file: File): Issue {
	return issue(
		"not-built",
		"This is something that an atlas is built from, not an atlas.",
		file.name,
		"Build it first, as docs/atlas.md shows: npx velvet atlas build atlas.json. Then open the .atlas file that it writes.",
	);
}

function onlyReport(file: File): Issue {
	return issue(
		"only-report",
		"This is the report of a build: it says what did not go into an atlas, and is read in an editor.",
		file.name,
		"Open the .atlas file that was written beside it.",
	);
}
