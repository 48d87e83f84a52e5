import { issue, UNASSIGNED } from "@velvet/core";
import { engine } from "../engine/client.ts";
import { drawnPlanHere, keepDrawn, stepDrawn } from "./drawn.ts";
import { openChosenCase } from "./open-case.ts";
import { choose, read, tell, write } from "./session.ts";
import { rememberPlan, showAssignment } from "./show.ts";

const LARGEST_FILE = 50e6;

/** Gives a unit to the other nation. The first stroke copies the plan on screen into "Yours". */
export function assignToOther(unit: number): void {
	const { shown, theCase } = read();
	if (shown === null || theCase === null) return;
	const assignment = shown.assignment.slice();
	const count = theCase.polities.length;
	const now = assignment[unit];
	assignment[unit] = now === UNASSIGNED ? 0 : (now + 1) % count;
	if (shown.row !== "yours" && drawnPlanHere() === null) keepDrawn(shown.assignment, null);
	keepDrawn(assignment, null);
	showAssignment("yours", assignment);
}

/** Undoes or redoes a stroke. */
export function stepBack(back: boolean): void {
	if (!stepDrawn(back)) return;
	const drawn = drawnPlanHere();
	if (drawn !== null) showAssignment("yours", drawn);
}

/** Starts "Yours" from the plan on screen. */
export function startDrawing(): void {
	const { shown } = read();
	const drawn = drawnPlanHere();
	if (drawn === null && shown !== null) keepDrawn(shown.assignment, null);
	const plan = drawn ?? shown?.assignment;
	if (plan !== undefined) showAssignment("yours", plan);
}

/** Takes a dropped file: a scenario (JSON), or a plan (a table of unit and nation). */
export async function takeFile(file: File): Promise<void> {
	if (file.size > LARGEST_FILE) {
		const fix = "A plan of this atlas takes about 40 kB: check that this is the right file.";
		return tell(`${file.name} was not read`, [
			issue("file-too-large", "The file is larger than 50 MB.", file.name, fix),
		]);
	}
	const bytes = new Uint8Array(await file.arrayBuffer());
	if (/\.json$/i.test(file.name) || bytes[0] === 0x7b) return takeScenario(file.name, new TextDecoder().decode(bytes));
	return takePlan(file.name, bytes);
}

async function takePlan(name: string, bytes: Uint8Array): Promise<void> {
	const { theCase } = read();
	if (theCase === null) return;
	const plan = await engine().readAssignment(theCase.id, bytes);
	if (!plan.ok) return tell(`${name} was not read`, plan.issues);
	write({ notices: plan.notices, trouble: null });
	keepDrawn(plan.value.assignment, name);
	rememberPlan("yours", plan.value);
	showAssignment("yours", plan.value.assignment);
}

/** A scenario takes the place of the built-in one; its plan becomes "Yours". */
async function takeScenario(name: string, text: string): Promise<void> {
	const scenario = await engine().readScenario(text);
	if (!scenario.ok) return tell(`${name} was not read`, scenario.issues);
	write({ dropped: { file: name, scenario: scenario.value }, trouble: null });
	choose({ row: "by-state", mirrored: false });
	await openChosenCase();
	const { theCase } = read();
	if (theCase === null) return;
	const plan = await engine().makePlan(theCase.id, scenario.value);
	if (!plan.ok) return tell(`The plan of ${name} could not be made`, plan.issues);
	keepDrawn(plan.value.assignment, name);
	showAssignment("yours", plan.value.assignment);
}

/** The drawn plan as a file of `id,polity`. */
export async function downloadPlan(): Promise<void> {
	const { theCase, shown } = read();
	if (theCase === null || shown === null) return;
	const text = await engine().writeAssignment(theCase.id, shown.assignment);
	saveFile(`${shown.row}-${theCase.vote.year}.csv`, "text/csv", text);
}

/** Hands a file to the reader's browser. */
export function saveFile(name: string, type: string, text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 1000);
}
