import type { Case, Check } from "@velvet/scenarios";
import { pad } from "./table.ts";

/** Checks for the terminal, under their keys, each with its severity as a word and its nation by name. */
export function checksText(theCase: Case, checks: readonly Check[]): string {
	const nameOf = new Map(theCase.scenario.polities.map((polity) => [polity.id, polity.name]));
	const keys = [...new Set(checks.map((check) => check.key))];
	const sections = keys.map((key) => {
		const lines = checks
			.filter((check) => check.key === key)
			.map(({ severity, polity, message }) => {
				const who = polity === null ? "" : `${nameOf.get(polity) ?? polity}: `;
				return `  ${pad(severity, 4)}  ${who}${message}`;
			});
		return [key, ...lines].join("\n");
	});
	return `${theCase.scenario.title}\n\n${sections.join("\n\n")}\n`;
}
