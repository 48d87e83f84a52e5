import { canonicalJson, type Json, UNASSIGNED } from "@velvet/core";
import { engine } from "../engine/client.ts";
import { askedAsCast } from "../referendum/asked-here.ts";
import { scenarioFileName } from "../words/command.ts";
import { drawnPlanHere, keepDrawn, stepDrawn } from "./drawn.ts";
import { read } from "./session.ts";
import { showAssignment } from "./show.ts";
import { scenarioAsCast } from "./shown-scenario.ts";

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

/** The drawn plan as a file of `id,polity`. */
export async function downloadPlan(): Promise<void> {
	const { theCase, shown } = read();
	if (theCase === null || shown === null) return;
	const text = await engine().writeAssignment(theCase.id, shown.assignment);
	saveFile(`${shown.row}-${theCase.vote.year}.csv`, "text/csv", text);
}

/** The scenario of what is on screen, for a command line. */
export function downloadScenario(): void {
	const session = read();
	if (session.shown === null) return;
	const scenario = scenarioAsCast(session.shown.row, session);
	const referendum = session.asked === null ? null : askedAsCast(session);
	const whole = referendum === null ? scenario : { ...scenario, referendum };
	saveFile(scenarioFileName(session), "application/json", `${canonicalJson(whole as unknown as Json, 2)}\n`);
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
