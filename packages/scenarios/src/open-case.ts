import {
	type Atlas,
	buildPreference,
	type CampIndex,
	type Checked,
	failed,
	type Issue,
	indexUnits,
	issue,
	type PolityRecord,
	type Preference,
	passed,
	type UnitTable,
} from "@velvet/core";
import type { Polity, Scenario } from "./scenario.ts";

/** No lock holds the unit. */
export const UNLOCKED = 0xffff;

/** A scenario bound to its atlas: everything that a question needs, checked. */
export interface Case {
	readonly scenario: Scenario;
	readonly atlas: Atlas;
	readonly preference: Preference;
	readonly polities: readonly PolityRecord[];
	/** Index of the polity that remains of the parent country. */
	readonly continuator: number;
	/** Index of the first polity that leaves. */
	readonly seceder: number;
	/** Polity that each unit is locked to, or `UNLOCKED`. */
	readonly locks: Uint16Array;
}

/** Binds a scenario to the atlas it names. Issues list every vote, choice and place that the atlas does not have. */
export function openCase(scenario: Scenario, atlas: Atlas): Checked<Case> {
	const preference = buildPreference(atlas, scenario.vote, scenario.camps);
	const locks = resolveLocks(scenario, atlas);
	if (!preference.ok || !locks.ok) {
		return failed(...(preference.ok ? [] : preference.issues), ...(locks.ok ? [] : locks.issues));
	}
	const polities = scenario.polities.map(polityRecord);
	const continuator = polities.findIndex((polity) => polity.continuator);
	const seceder = polities.findIndex((polity) => !polity.continuator);
	return passed({ scenario, atlas, preference: preference.value, polities, continuator, seceder, locks: locks.value });
}

function polityRecord(polity: Polity): PolityRecord {
	const camp: CampIndex | null = polity.id === "A" ? 0 : polity.id === "B" ? 1 : null;
	return { id: polity.id, camp, continuator: polity.status.kind === "continuator" };
}

function resolveLocks(scenario: Scenario, atlas: Atlas): Checked<Uint16Array> {
	const locks = new Uint16Array(atlas.units.ids.length).fill(UNLOCKED);
	const issues: Issue[] = [];
	for (const lock of scenario.locks) {
		const polity = scenario.polities.findIndex((each) => each.id === lock.polity);
		const units = unitsOfPlace(atlas, lock.place);
		if (polity < 0) issues.push(unknownPolity(scenario, lock.polity, `locks: ${lock.place}`));
		if (units === null) issues.push(unknownPlace(lock.place, "locks"));
		for (const unit of units ?? []) {
			if (locks[unit] !== UNLOCKED && locks[unit] !== polity) {
				issues.push(
					issue(
						"contradicting-locks",
						`${atlas.units.names[unit]} is locked to two polities.`,
						`locks: ${atlas.units.ids[unit]}`,
						"Keep one of the locks.",
					),
				);
			}
			locks[unit] = polity;
		}
	}
	return issues.length > 0 ? failed(...issues) : passed(locks);
}

/** The units that an id stands for: one unit, or all units of a parent. A unit's id goes before a parent's. */
export function unitsOfPlace(atlas: Atlas, place: string): readonly number[] | null {
	const unit = indexUnits(atlas.units).get(place);
	return unit === undefined ? (unitsByParent(atlas.units).get(place) ?? null) : [unit];
}

const byParent = new WeakMap<UnitTable, ReadonlyMap<string, readonly number[]>>();

/** Units of every parent by its id. Made once for a table, since a painted plan may name thousands of places. */
function unitsByParent(units: UnitTable): ReadonlyMap<string, readonly number[]> {
	const known = byParent.get(units);
	if (known !== undefined) return known;
	const lists = units.parents.ids.map((): number[] => []);
	units.parentOf.forEach((parent, u) => {
		lists[parent].push(u);
	});
	const made = new Map(units.parents.ids.map((id, p) => [id, lists[p]]));
	byParent.set(units, made);
	return made;
}

export function unknownPlace(place: string, where: string): Issue {
	return issue(
		"unknown-unit",
		`No unit or parent has the id "${place}".`,
		`${where}: ${place}`,
		"velvet plan SCENARIO --out FILE.csv writes the id of every unit.",
	);
}

export function unknownPolity(scenario: Scenario, polity: string, where: string): Issue {
	const known = scenario.polities.map((each) => each.id).join(", ");
	return issue("unknown-polity", `No polity has the id "${polity}".`, where, `Use one of: ${known}.`);
}
