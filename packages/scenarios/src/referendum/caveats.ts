import { surveyMapping } from "./mapping.ts";
import type { OpenReferendum } from "./open-referendum.ts";

/** What must not be concluded from a simulated vote, for whoever shows one (docs/models.md, 3.7). */
export function listCaveats({ spec, mapping, units }: OpenReferendum): readonly string[] {
	const used = new Set(Array.from(units, (unit) => mapping.rows[mapping.rowOf[unit]]));
	const surveyed = surveyMapping.some((row) => used.has(row));
	// The first three are shown with the chance itself, the others where somebody asks for them.
	return [
		"A vote for a party is not a vote to leave. The mapping from one to the other is an assumption that anyone can change.",
		...(surveyed
			? [
					"Support in it is a survey's of 2021, partly expressive, with a majority in no region; one of 2024 on one's own state leaving found far less, 9 to 36% by state.",
				]
			: []),
		"It is not said that such a vote would be lawful, that it will be held, or what would follow from it.",
		"The chance holds under these assumptions only, and they are not known; it stands beside the errors that it was drawn with.",
		"Consent of the parent country, the question asked, who may vote and the map of the region decide as much as the votes.",
		...(spec.electorate === "adults"
			? []
			: [
					"Who may vote is taken to be who took part in the recorded vote: turnout and quorums are shares of them, and nobody else is asked.",
				]),
	];
}
