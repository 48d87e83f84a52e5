import type { LegislatureSpec } from "@velvet/scenarios";
import type { ParliamentChoice } from "../state/choices.ts";
import { choose, read } from "../state/session.ts";
import type { Seen } from "../state/shown-scenario.ts";
import { planCommandOf } from "../words/command.ts";

/** Changes how parliaments are made up. */
export function chooseParliament(changes: Partial<ParliamentChoice>): void {
	choose({ parliament: { ...read().choices.parliament, ...changes } });
}

/** The choices as a scenario writes them. */
export function specOf({ seats, method, base, cut }: ParliamentChoice): LegislatureSpec {
	return {
		...(seats !== null && { seats }),
		...(method !== null && { method }),
		...(base !== null && { base }),
		...(cut !== null && { cut }),
	};
}

/** The line in a terminal that fills the chambers on screen. */
export function parliamentCommand(session: Seen): string {
	const { seats, method, base, cut } = session.choices.parliament;
	const options = [
		seats === null ? "" : ` --seats ${seats}`,
		method === null ? "" : ` --method ${method}`,
		base === null ? "" : ` --base ${base}`,
		cut === null ? "" : ` --cut ${cut}`,
	];
	return planCommandOf("legislature", session, options.join(""));
}
