import type { UnitTable } from "@velvet/core";
import { inFrequency } from "@velvet/scenarios";
import type { ReferendumView } from "../engine/referendum-work.ts";

/** "Asked by itself, it would pass in 37 of 100 simulated votes."; nothing where nobody is asked. */
export function chanceNote({ result, chances }: ReferendumView, units: UnitTable, unit: number): string {
	const chance = chances[unit];
	if (!(chance >= 0)) return "";
	const { draws, regions } = result;
	const often = `${inFrequency(Math.round(chance * draws), draws)} simulated votes`;
	if (regions.length === 1) return `Asked by itself, it would pass in ${often}.`;
	return `Asked with all of ${units.parents.names[units.parentOf[unit]]}, it would pass in ${often}.`;
}
