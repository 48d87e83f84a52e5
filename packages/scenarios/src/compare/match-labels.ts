import { bestAssignment } from "@velvet/algorithms";
import { type Scorecard, UNASSIGNED } from "@velvet/core";
import type { Block } from "./match-units.ts";

/**
 * Which polity of the second plan stands for which of the first: as few people as possible move; among equals those
 * that keep their id. Polities without a twin are left out.
 *
 * People are those of the first plan; land that a plan divides within one block counts for no pair. People are whole
 * and below 2^53 / 128, so that one more pair of equal ids never outweighs one person.
 */
export function matchLabels(blocks: readonly Block[], x: Scorecard, y: Scorecard): ReadonlyMap<number, number> {
	const shared = x.ground.polities.map(() => y.ground.polities.map(() => 0));
	for (const block of blocks) {
		const polity = polityOfBlock(x.ground.plan.assignment, block.x);
		const twin = polityOfBlock(y.ground.plan.assignment, block.y);
		if (polity === DIVIDED || twin === DIVIDED || polity === UNASSIGNED || twin === UNASSIGNED) continue;
		for (const u of block.x) shared[polity][twin] += Math.round(x.ground.people[u] || 0);
	}
	const ids = y.ground.polities.map((polity) => polity.id);
	const weight = ids.length + 1;
	const gains = shared.map((row, p) =>
		row.map((count, q) => count * weight + (x.ground.polities[p].id === ids[q] ? 1 : 0)),
	);
	return new Map([...bestAssignment(gains).entries()].filter(([, twin]) => twin >= 0));
}

/** A plan gives the units of one block to more than one polity. */
export const DIVIDED = -1;

/** The polity that holds all units of a block, or `UNASSIGNED`, or `DIVIDED`. */
export function polityOfBlock(assignment: Uint16Array, units: readonly number[]): number {
	const [first] = units;
	return units.every((u) => assignment[u] === assignment[first]) ? assignment[first] : DIVIDED;
}
