import { type MoveDialKey, moveDialKeys } from "@velvet/scenarios";
import type { MovesChoice } from "../state/choices.ts";
import type { Seen } from "../state/shown-scenario.ts";
import { optionsText, planCommandOf } from "../words/command.ts";

/** What the command line calls a dial, where not as it is. */
const options: { readonly [key in MoveDialKey]?: string } = { takeUp: "take-up", movers: "moving" };

/** The line in a terminal that gives the moves on screen. */
export function movesCommand(session: Seen, { target, within, dials }: MovesChoice): string {
	const turned = moveDialKeys.map((key) => [options[key] ?? key, dials[key] ?? null] as const);
	return planCommandOf("migrate", session, optionsText([["target", target], ["within", within], ...turned]));
}
