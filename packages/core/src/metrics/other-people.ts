import { type Fact, factOf } from "./facts.ts";
import type { Ground } from "./ground.ts";

/**
 * People of each nation by every other count that the atlas has, such as a census: keys name the column, as in
 * `people.pop2010`, so that nobody takes one base for another.
 */
export function otherPeople(ground: Ground): { readonly [key: `people.${string}`]: Fact } {
	const { columns } = ground.atlas;
	const others = [...columns.values()].filter(
		({ key, unit, aggregation }) =>
			unit === "people" && aggregation.kind === "sum" && key !== ground.preference.vote.peopleColumn,
	);
	return Object.fromEntries(others.map(({ key }) => [`people.${key}`, factOf(ground, key)]));
}
