import {
	type Atlas,
	atlasLevels,
	type Checked,
	failed,
	findLevel,
	type Issue,
	issue,
	type Level,
	passed,
} from "@velvet/core";
import { findPlace, unknownPlace } from "./find-place.ts";
import type { Scenario } from "./scenario.ts";

/** A place of the scenario's `levels`, and the level at which it decides. */
export interface Grain {
	readonly units: readonly number[];
	readonly level: Level;
}

/** Reads the scenario's `levels`, coarse places first, so that a finer place goes before the one around it. */
export function openGrains(scenario: Scenario, atlas: Atlas): Checked<readonly Grain[]> {
	const issues: Issue[] = [];
	const found = Object.entries(scenario.levels ?? {}).flatMap(([id, key]) => {
		const place = findPlace(atlas, id);
		const level = findLevel(atlas, key);
		if (place === null) issues.push(unknownPlace(id, "levels"));
		if (level === undefined) issues.push(unknownLevel(atlas, key, `levels.${id}`));
		return place === null || level === undefined ? [] : [{ units: place.units, level, coarseness: place.level }];
	});
	if (issues.length > 0) return failed(...issues);
	return passed(found.sort((p, q) => q.coarseness - p.coarseness));
}

export function unknownLevel(atlas: Atlas, key: string, where: string): Issue {
	const known = atlasLevels(atlas).map((level) => `"${level.key}"`);
	const fix = `Use ${known.length > 1 ? "one of " : ""}${known.join(", ")}.`;
	return issue("unknown-level", `Atlas ${atlas.id} has no level "${key}".`, where, fix);
}
