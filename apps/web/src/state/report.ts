import { engine } from "../engine/client.ts";
import { reportCommandOf } from "../words/command.ts";
import { saveFile } from "./draw.ts";
import { read, tell } from "./session.ts";
import { scenarioOf } from "./shown-scenario.ts";

/** Hands over the report of the plan on screen as one HTML file that needs no network. */
export async function downloadReport(): Promise<void> {
	const session = read();
	const { theCase, shown, choices } = session;
	if (theCase === null || shown === null) return;
	const command = reportCommandOf(session);
	try {
		const html = await engine().report(theCase.id, scenarioOf(shown.row, session), shown.assignment, command);
		saveFile(`velvet-${shown.row}-${theCase.vote.year}${choices.mirrored ? "-mirrored" : ""}.html`, "text/html", html);
	} catch (error) {
		tell("The report was not written", [{ code: "engine", severity: "error", message: String(error) }]);
	}
}
