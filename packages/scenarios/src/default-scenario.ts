import { type Atlas, type Checked, failed, issue, passed, type Vote } from "@velvet/core";
import type { PlanMethod, Scenario } from "./scenario.ts";

/** What a default scenario needs to know of an atlas. */
export type AtlasOutline = Pick<Atlas, "id" | "title" | "levels"> & {
	readonly votes: readonly Pick<Vote, "id" | "choices">[];
};

export interface DefaultChoices {
	/** What the scenario is called; the atlas's own title when nobody says otherwise. */
	readonly title?: string;
	/** How the scenario names the atlas: its id, unless it lies in a file of another name. */
	readonly atlas?: string;
	/** Which of the atlas's votes; its first by default. A vote that is not there gives the first. */
	readonly vote?: string;
	/** Each parent goes with its plurality, unless another plan is given. */
	readonly plan?: PlanMethod;
}

/**
 * The scenario of an atlas that comes without one: its first vote, the first two choices as camps, nations A and B of
 * names for their roles, of which B remains: a letter in a name would contradict the mirror. Everything the reader may want otherwise is a scenario's business.
 *
 * Issue `no-two-choices` when the vote has fewer than two.
 */
export function defaultScenario(atlas: AtlasOutline, choices: DefaultChoices = {}): Checked<Scenario> {
	const vote = atlas.votes.find(({ id }) => id === choices.vote) ?? atlas.votes[0];
	const [first, second] = vote?.choices ?? [];
	if (vote === undefined || first === undefined || second === undefined) {
		return failed(
			issue(
				"no-two-choices",
				`${atlas.title} has no vote between two choices.`,
				vote === undefined ? "votes" : `votes: ${vote.id}`,
				"Build the atlas with a vote of at least two choices.",
			),
		);
	}
	return passed({
		velvet: 1,
		title: choices.title ?? `${atlas.title}: two nations`,
		atlas: choices.atlas ?? atlas.id,
		vote: vote.id,
		camps: { A: [first.key], B: [second.key] },
		plan: choices.plan ?? { method: "winner", level: atlas.levels.parent, threshold: 0 },
		links: "land",
		locks: [],
		polities: [
			{ id: "A", name: "Newland", colour: null, status: { kind: "sovereign" } },
			{ id: "B", name: "Oldland", colour: null, status: { kind: "continuator" } },
		],
		governs: "assigned",
		ask: ["scorecard"],
		seed: "velvet",
	});
}
