import type { Atlas } from "@velvet/core";
import type { CampVotes } from "../members/camp-votes.ts";
import type { Case } from "../open-case.ts";
import type { Constituent } from "./constituents.ts";

/** What electors of one parent did otherwise than its plurality, as `data/us-split-electors.json` records it. */
export interface RecordedSplit {
	/** Vote of the atlas, such as `president-2016`. */
	readonly vote: string;
	/** Parent by id and code: both must fit, since another country may have the same ids. */
	readonly parent: string;
	readonly code: string;
	/** Electors by choice of the vote, and for others. */
	readonly cast: { readonly [choice: string]: number };
	readonly why: string;
	readonly source: string;
	/** How it is known; see models.md. */
	readonly tag: string;
}

/** Electors that were not cast as winner take all by member would have it. */
export interface SplitElectors {
	readonly id: string;
	readonly name: string;
	readonly cast: CampVotes;
	readonly why: string;
	readonly source: string;
	readonly tag: string;
}

/** Reads the splits that ship. */
export function readSplits(text: string): readonly RecordedSplit[] {
	return JSON.parse(text) as readonly RecordedSplit[];
}

/**
 * The recorded splits of a polity's whole members, in the vote of a case.
 *
 * @param members the case whose parents the members are
 */
export function splitsOf(
	{ scenario }: Case,
	{ atlas }: Case,
	constituents: readonly Constituent[],
	recorded: readonly RecordedSplit[],
): readonly SplitElectors[] {
	return constituents.flatMap(({ id, name, whole, parents }) => {
		if (!whole) return [];
		return recorded
			.filter((split) => split.vote === scenario.vote && isParent(atlas, parents[0], split))
			.map(({ cast, why, source, tag }) => {
				const sum = (choices: readonly string[]) => choices.reduce((all, choice) => all + (cast[choice] ?? 0), 0);
				const [A, B] = [sum(scenario.camps.A), sum(scenario.camps.B)];
				const all = sum(Object.keys(cast));
				return { id, name, cast: { A, B, other: all - A - B }, why, source, tag };
			});
	});
}

function isParent({ units }: Atlas, parent: number, split: RecordedSplit): boolean {
	return units.parents.ids[parent] === split.parent && units.parents.codes[parent] === split.code;
}
