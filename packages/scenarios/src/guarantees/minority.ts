import { type CampIndex, campVotes, type Ground } from "@velvet/core";

/** The voters of the other camp in one nation: those whom a guarantee of that nation can protect. */
export interface Minority {
	/** Index of the nation. */
	readonly polity: number;
	/** The camp that governs it. */
	readonly government: CampIndex;
	/** Units of the nation in the order of the atlas. */
	readonly units: readonly number[];
	/** Votes of the governing camp, and of the other, by unit of the whole atlas. */
	readonly own: Float64Array;
	readonly others: Float64Array;
	/** Votes of the other camp in the nation, and of both camps: whole numbers. models.md (9.2). */
	readonly voters: number;
	readonly all: number;
}

/** The minority of every nation, in their order. O(n). */
export function minoritiesOf(ground: Ground): readonly Minority[] {
	const units: number[][] = ground.polities.map(() => []);
	ground.plan.assignment.forEach((polity, u) => {
		units[polity]?.push(u);
	});
	return ground.governments.map((government, polity) => {
		const { a, b } = ground.tallies[polity];
		return {
			polity,
			government,
			units: units[polity],
			own: campVotes(ground.preference, government),
			others: campVotes(ground.preference, government === 0 ? 1 : 0),
			voters: government === 0 ? b : a,
			all: a + b,
		};
	});
}
