import {
	atlasLevels,
	buildDeciders,
	type Checked,
	type Deciders,
	failed,
	findLevel,
	type Level,
	passed,
} from "@velvet/core";
import type { Case } from "./open-case.ts";
import { unknownLevel } from "./open-grains.ts";

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
