import type { OpenReferendum } from "./open-referendum.ts";

/** What must not be concluded from a simulated vote, for whoever shows one (docs/models.md, 3.7 and 10). */
export function listCaveats({ spec, mapping, units, rule: { rule } }: OpenReferendum): readonly string[] {
	const surveyed = [...new Set([...units].map((unit) => mapping.rowOf[unit]))].some(
		(r) => mapping.rows[r].evidence !== "A",
	);
	const quorum = rule.base === "electorate" || rule.turnoutQuorum !== undefined || rule.yesOfElectorate !== undefined;
	return [
		"A vote for a party is not a vote to leave. The mapping from one to the other is an assumption that anyone can change.",
		"The chance holds under these assumptions only, and they are not known; it stands beside the errors that it was drawn with.",
		...(surveyed
			? [
					"Support in the mapping is an answer to a survey of 2021, partly expressive. In no region of it did a majority agree.",
				]
			: []),
		"Consent of the parent country, the question asked, who may vote and the map of the region decide as much as the votes.",
		"It is not said that such a vote would be lawful, that it will be held, or what would follow from it.",
		...(quorum && spec.electorate !== "adults"
			? ["Who may vote is taken to be who took part in the recorded vote: a quorum is of them, not of all adults."]
			: []),
	];
}
