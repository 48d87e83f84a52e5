import { columnValues, type Ground, majorityOf, UNASSIGNED } from "@velvet/core";

/** How a unit is drawn. */
export interface UnitClasses {
	/** Polity of each unit, or `UNASSIGNED`. */
	readonly polity: Uint16Array;
	/** Strength of the fill, 0 to 3. */
	readonly strength: Uint8Array;
	/** 0, or 1 + weight of the hatch for units whose majority is the other camp's. */
	readonly hatch: Uint8Array;
}

/** Voters a km² at which a fill grows stronger: one voter, one drop of ink; land does not vote. */
export const densitySteps = [5, 30, 120] as const;

/** A hatched unit never uses the two strongest fills: the hatch would not stand out. */
const STRONGEST_HATCHED = 1;

export function classifyUnits(ground: Ground): UnitClasses {
	const { atlas, preference, plan, governments } = ground;
	const area = columnValues(atlas, atlas.areaColumn);
	const count = plan.assignment.length;
	const strength = new Uint8Array(count);
	const hatch = new Uint8Array(count);
	for (let u = 0; u < count; u++) {
		const density = area[u] > 0 ? (preference.a[u] + preference.b[u]) / area[u] : 0;
		const step = densitySteps.filter((least) => density >= least).length;
		const majority = majorityOf(preference, u);
		const polity = plan.assignment[u];
		const left = polity !== UNASSIGNED && majority !== -1 && majority !== governments[polity];
		strength[u] = left ? Math.min(step, STRONGEST_HATCHED) : step;
		hatch[u] = left ? 1 + step : 0;
	}
	return { polity: plan.assignment, strength, hatch };
}
