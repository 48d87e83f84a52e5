import { borderLength, byPolity, countPieces, governedVotes, piecesAt } from "@velvet/core";
import { caseGround } from "../case-ground.ts";
import type { Case } from "../open-case.ts";
import type { CascadeState } from "./cascade.ts";

/** What a round of a cascade has come to, by the sums of the metrics. O(n + m). */
export function measureState(theCase: Case, assignment: Uint16Array): CascadeState {
	const origin = { method: "cascade", version: 1, parameters: {} };
	const ground = caseGround(theCase, { assignment, origin });
	const { matched, stranded } = governedVotes(ground);
	const { totals } = theCase.preference;
	const voters = totals.a + totals.b;
	return {
		selfDetermination: voters > 0 ? (matched.A + matched.B) / voters : 0,
		stranded: stranded.reduce((sum, votes) => sum + votes, 0),
		border: borderLength(ground),
		pieces: countPieces(ground, piecesAt(ground, ground.linkKind)),
		units: byPolity(ground, (k) => ground.tallies[k].units),
		inhabitants: byPolity(ground, (k) => ground.tallies[k].people),
	};
}
