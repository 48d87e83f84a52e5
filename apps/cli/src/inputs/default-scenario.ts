import { basename } from "node:path";
import type { Atlas } from "@velvet/core";
import type { Scenario } from "@velvet/scenarios";

/**
 * The scenario of an assignment file that comes without one: polities A and B, the atlas's first vote, its first two
 * choices as camps; B remains. Everything the reader may want otherwise is a scenario's business.
 */
export function defaultScenario(atlas: Atlas, file: string): Scenario {
	const [vote] = atlas.votes;
	const [first, second] = vote.choices;
	return {
		velvet: 1,
		title: `The plan of ${basename(file)}`,
		atlas: atlas.id,
		vote: vote.id,
		camps: { A: [first.key], B: [second.key] },
		plan: { method: "assignment", file: basename(file) },
		links: "land",
		locks: [],
		polities: [
			{ id: "A", name: "Nation A", colour: null, status: { kind: "sovereign" } },
			{ id: "B", name: "Nation B", colour: null, status: { kind: "continuator" } },
		],
		governs: "assigned",
		ask: ["scorecard"],
		seed: "velvet",
	};
}
