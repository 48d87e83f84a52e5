import {
	type Atlas,
	atlasLevels,
	buildDeciders,
	type Checked,
	type Deciders,
	failed,
	findLevel,
	type Issue,
	issue,
	type Level,
	passed,
} from "@velvet/core";
import { findPlace, unknownPlace } from "./find-place.ts";
import type { Case } from "./open-case.ts";
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

/**
 * Who decides in a case where the usual decider is a group of one level and the scenario's `levels` name the rest.
 *
 * @param usual key of that level, such as `state`.
 * @returns `null` when every unit decides for itself.
 */
export function decidersOf({ atlas, grains }: Case, usual: string): Checked<Deciders | null> {
	const level = findLevel(atlas, usual);
	if (level === undefined) return failed(unknownLevel(atlas, usual, "plan.level"));
	const finest = atlasLevels(atlas)[0];
	if (level === finest && grains.every((grain) => grain.level === finest)) return passed(null);
	const levelOf: Level[] = Array.from(atlas.units.ids, () => level);
	for (const grain of grains) for (const u of grain.units) levelOf[u] = grain.level;
	return passed(buildDeciders(atlas, (u) => levelOf[u]));
}

function unknownLevel(atlas: Atlas, key: string, where: string): Issue {
	const known = atlasLevels(atlas).map((level) => `"${level.key}"`);
	const fix = `Use ${known.length > 1 ? "one of " : ""}${known.join(", ")}.`;
	return issue("unknown-level", `Atlas ${atlas.id} has no level "${key}".`, where, fix);
}

/** The same with every locked unit a decider of its own: a lock takes its units out of those that decide together. */
export function withoutLocked(deciders: Deciders, isLocked: (unit: number) => boolean): Deciders {
	const numbers = new Map<number, number>();
	let count = 0;
	const of = deciders.of.map((decider, u) => {
		if (isLocked(u)) return count++;
		const known = numbers.get(decider) ?? count++;
		numbers.set(decider, known);
		return known;
	});
	return { count, of };
}
