import type { Seen } from "../state/shown-scenario.ts";
import { planCommandOf } from "../words/command.ts";

/** The line in a terminal that lists what is on screen. A scenario with guarantees of its own that were changed is a file. */
export function guaranteesCommand(session: Seen): string {
	const { choices, base } = session;
	const entered = choices.guarantees ?? [];
	if (base?.guarantees !== undefined || entered.length === 0) return planCommandOf("guarantees", session, "");
	const pairs = entered.map(({ kind, by }) => `${kind}=${by}`);
	return planCommandOf("guarantees", session, ` --enter ${pairs.join(" ")}`);
}
