import type { LegislatureSpec } from "@velvet/scenarios";
import type { ParliamentChoice } from "../state/choices.ts";
import { baseScenario, builtInLike, years } from "../state/rows.ts";
import { choose, read } from "../state/session.ts";
import type { Seen } from "../state/shown-scenario.ts";
import { optionsText, planCommandOf, quoted } from "../words/command.ts";

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
	const { seats, method, base, cut, again } = session.choices.parliament;
	const options = optionsText([
		["seats", seats],
		["method", method],
		["base", base],
		["cut", cut],
		["again", again === null || again === session.base?.vote ? null : scenarioWith(again)],
	]);
	return planCommandOf("legislature", session, options);
}

/** A scenario of that vote, where one ships; of any other country the vote itself. */
function scenarioWith(vote: string): string {
	const year = years.find((each) => baseScenario(each).vote === vote);
	return year === undefined ? quoted(vote) : (builtInLike(baseScenario(year))?.name ?? quoted(vote));
}
