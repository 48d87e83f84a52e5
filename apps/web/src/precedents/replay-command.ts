import { quoted } from "../words/command.ts";

/** The line in a terminal that counts the vote on screen, under the rule that is chosen. */
export function replayCommand(vote: string, rule: string | null): string {
	return `velvet replay ${quoted(vote)}${rule === null ? "" : ` --rule ${rule}`}`;
}
