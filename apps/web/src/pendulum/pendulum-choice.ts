import type { PendulumOptions } from "@velvet/scenarios";
import type { PendulumChoice } from "../state/choices.ts";
import { choose, read } from "../state/session.ts";
import type { Seen } from "../state/shown-scenario.ts";
import { optionsText, planCommandOf } from "../words/command.ts";

/** Changes some of the choices. */
export function choosePendulum(changes: Partial<PendulumChoice>): void {
	choose({ pendulum: { ...read().choices.pendulum, ...changes } });
}

/** What the engine is asked of the plan on screen. */
export function optionsOf({
	spread,
	thermostat,
	years,
}: Pick<PendulumChoice, "spread" | "thermostat" | "years">): PendulumOptions {
	return {
		...(spread !== null && { spread: spread / 100 }),
		...(thermostat !== null && { thermostat }),
		...(years !== null && { years }),
	};
}

/** The line in a terminal that gives what is on screen. */
export function pendulumCommand(session: Seen, choice: PendulumChoice): string {
	const { view, phi, loss, requests, patience } = choice;
	if (view !== "patience") return nationsCommand(session, choice);
	const game = `velvet reciprocity${optionsText([
		["phi", phi],
		["gain", loss === null ? null : 1],
		["loss", loss],
		["q", requests],
		["patience", patience],
	])}`;
	// The rows of the countries are the pendulum's, which tells them at the usual stakes.
	return loss === null && requests === null ? `${game} && ${nationsCommand(session, choice)}` : game;
}

/** The line that gives the record, the years forward and the countries' own patience at the usual stakes. */
function nationsCommand(
	session: Seen,
	{ spread, thermostat, years }: Pick<PendulumChoice, "spread" | "thermostat" | "years">,
): string {
	return planCommandOf(
		"pendulum",
		session,
		optionsText([
			["spread", spread],
			["thermostat", thermostat],
			["years", years],
		]),
	);
}
