import type { Plan } from "@velvet/core";
import type { Case } from "../open-case.ts";
import type { WhoAsks } from "../response/who-asks.ts";

/** What those who ask are called: their nation where they are one nation of the plan, else their places. */
export function placeName({ scenario }: Case, { assignment }: Plan, { why, units, name }: WhoAsks): string {
	if (why !== "leaves-in-the-plan") return name;
	const nations = new Set(units.map((unit) => assignment[unit]));
	return nations.size === 1 ? scenario.polities[assignment[units[0]]].name : name;
}
