import type { Seen } from "../state/shown-scenario.ts";
import { commandOf, planCommandOf, quoted } from "../words/command.ts";
import { rulesOf } from "./rules.ts";

/** The line in a terminal that runs the cascade on screen. */
export function cascadeCommand(session: Seen): string {
	const { atlas, choices } = session;
	// There a cascade starts from what this plan was made from, here from where it ended.
	if (choices.row === "cascade") return commandOf(session);
	const { levels, oneAtATime, noEnclaves, contagion = 0 } = rulesOf(choices.cascade, atlas?.grains ?? []);
	const options = [
		levels === undefined ? "" : ` --levels ${quoted(levels.join(","))}`,
		oneAtATime === true ? " --one-at-a-time" : "",
		noEnclaves === true ? " --no-enclaves" : "",
		contagion > 0 ? ` --contagion ${contagion}` : "",
	];
	return planCommandOf("cascade", session, options.join(""));
}
