import type { CascadeRun, Encircled } from "./cascade.ts";

/** Groups and people that joined a nation in all rounds. What goes and comes back is counted both times. */
export interface Joined {
	readonly groups: number;
	readonly people: number;
}

/** Who joined one polity. */
export function joinedTo({ rounds }: Pick<CascadeRun, "rounds">, polity: string): Joined {
	return {
		groups: rounds.reduce((sum, { joined }) => sum + joined[polity], 0),
		people: rounds.reduce((sum, { peopleJoined }) => sum + peopleJoined[polity], 0),
	};
}

/** The first `most` of a list of groups that could not switch: half of those for each nation, or more where the other has fewer. */
export function namedOfBoth<T extends Pick<Encircled, "wants">>(encircled: readonly T[], most: number): readonly T[] {
	const [first] = encircled;
	const [one, other] = [true, false].map((same) => encircled.filter(({ wants }) => (wants === first?.wants) === same));
	const half = Math.floor(most / 2);
	const ofOne = one.slice(0, Math.max(most - half, most - other.length));
	const named = new Set([...ofOne, ...other.slice(0, most - ofOne.length)]);
	return encircled.filter((each) => named.has(each));
}
