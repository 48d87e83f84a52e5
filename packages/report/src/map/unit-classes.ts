import { columnValues, type Ground, majorityOf, UNASSIGNED } from "@velvet/core";
import { type DensitySteps, densityStep, densitySteps } from "./map-scales.ts";

/** How a unit is drawn. */
export interface UnitClasses {
	/** Polity of each unit, or `UNASSIGNED`. */
	readonly polity: Uint16Array;
	/** Strength of the fill, 0 to 3. */
	readonly strength: Uint8Array;
	/** 0, or 1 + weight of the hatch for units whose majority is the other camp's. */
	readonly hatch: Uint8Array;
}

/** A hatched unit never uses the two strongest fills: the hatch would not stand out. */
const STRONGEST_HATCHED = 1;

/** Voters a km² at which a fill of this map grows stronger: one voter, one drop of ink; land does not vote. */
export function stepsOf({ atlas, preference }: Ground): DensitySteps {
	return densitySteps(preference.a, preference.b, columnValues(atlas, atlas.areaColumn));
}

export function classifyUnits(ground: Ground): UnitClasses {
	const { atlas, preference, plan, governments } = ground;
	const area = columnValues(atlas, atlas.areaColumn);
	const steps = stepsOf(ground);
	const count = plan.assignment.length;
	const strength = new Uint8Array(count);
	const hatch = new Uint8Array(count);
	for (let u = 0; u < count; u++) {
		const step = densityStep(preference.a[u] + preference.b[u], area[u], steps);
		const majority = majorityOf(preference, u);
		const polity = plan.assignment[u];
		const left = polity !== UNASSIGNED && majority !== -1 && majority !== governments[polity];
		strength[u] = left ? Math.min(step, STRONGEST_HATCHED) : step;
		hatch[u] = left ? 1 + step : 0;
	}
	return { polity: plan.assignment, strength, hatch };
}
