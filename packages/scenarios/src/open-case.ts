import {
	type Atlas,
	buildPreference,
	type CampIndex,
	type Checked,
	failed,
	type Issue,
	issue,
	type PolityRecord,
	type Preference,
	passed,
} from "@velvet/core";
import { findPlace, unknownPlace } from "./find-place.ts";
import { checkGuaranteePlaces } from "./guarantees/guarantees-schema.ts";
import { type Grain, openGrains } from "./open-grains.ts";
import { isContinuator } from "./polities/polity-schema.ts";
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
	/** Places that decide at a level of their own, coarse ones first; see `decidersOf`. */
	readonly grains: readonly Grain[];
}

/** Binds a scenario to the atlas it names. Issues list every vote, choice and place that the atlas does not have. */
export function openCase(scenario: Scenario, atlas: Atlas): Checked<Case> {
	const preference = buildPreference(atlas, scenario.vote, scenario.camps);
	const locks = resolveLocks(scenario, atlas);
	const grains = openGrains(scenario, atlas);
	const promised = checkGuaranteePlaces(scenario, atlas);
	if (!preference.ok || !locks.ok || !grains.ok || promised.length > 0) {
		const issues = [preference, locks, grains].flatMap((checked) => (checked.ok ? [] : checked.issues));
		return failed(...issues, ...promised);
	}
	const polities = scenario.polities.map(polityRecord);
	const continuator = polities.findIndex((polity) => polity.continuator);
	const seceder = polities.findIndex((polity) => !polity.continuator);
	return passed({
		scenario,
		atlas,
		preference: preference.value,
		polities,
		continuator,
		seceder,
		locks: locks.value,
		grains: grains.value,
	});
}

function polityRecord(polity: Polity): PolityRecord {
	const camp: CampIndex | null = polity.id === "A" ? 0 : polity.id === "B" ? 1 : null;
	return { id: polity.id, camp, continuator: isContinuator(polity) };
}

function resolveLocks(scenario: Scenario, atlas: Atlas): Checked<Uint16Array> {
	const locks = new Uint16Array(atlas.units.ids.length).fill(UNLOCKED);
	const issues: Issue[] = [];
	for (const lock of scenario.locks) {
		const polity = scenario.polities.findIndex((each) => each.id === lock.polity);
		const units = findPlace(atlas, lock.place)?.units ?? null;
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

export function unknownPolity(scenario: Scenario, polity: string, where: string): Issue {
	const known = scenario.polities.map((each) => each.id).join(", ");
	return issue("unknown-polity", `No polity has the id "${polity}".`, where, `Use one of: ${known}.`);
}
