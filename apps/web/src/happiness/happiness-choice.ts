import {
	otherKey,
	type StatusQuo,
	type WelfareDialKey,
	type WelfareOptions,
	welfareDialKeys,
	welfareDials,
} from "@velvet/scenarios";
import type { HappinessChoice } from "../state/choices.ts";
import { choose, read } from "../state/session.ts";
import type { Seen } from "../state/shown-scenario.ts";
import { optionsText, planCommandOf } from "../words/command.ts";

/** Changes what the ledger is reckoned with. */
export function chooseHappiness(changes: Partial<HappinessChoice>): void {
	choose({ happiness: { ...read().choices.happiness, ...changes } });
}

/** Holds a dial at a value; `null` lets it be drawn again. */
export function turnDial(key: WelfareDialKey, value: number | null): void {
	const { [key]: _, ...others } = read().choices.happiness.dials;
	chooseHappiness({ dials: value === null ? others : { ...others, [key]: value } });
}

/** The question for the engine. @param beside the undivided country that the scorecard shows */
export function optionsOf(
	{ dials, bears, peace }: Pick<HappinessChoice, "dials" | "bears" | "peace">,
	beside: StatusQuo,
): WelfareOptions {
	return { dials, bears, beside, ...(peace === null ? {} : { peace }) };
}

/** The line in a terminal that gives what is on screen. */
export function happinessCommand(session: Seen): string {
	const { happiness, beside, mirrored } = session.choices;
	const { dials, bears, peace } = happiness;
	// The command line speaks of the camps as the votes were cast, the page as they stand in the mirror.
	const asOne = beside !== null && mirrored ? otherKey(beside) : beside;
	const options = optionsText([
		...welfareDialKeys.map((key) => [welfareDials[key].option, dials[key] ?? null] as const),
		["beside", asOne],
		["bears", bears === "both" ? null : bears],
		["peace", peace === null ? null : peace.join(",")],
	]);
	return planCommandOf("happiness", session, options);
}
