import type { CaseView, ScoreView } from "../engine/views.ts";
import type { Beside, Choices } from "../state/choices.ts";

/** What the plan stands beside: one country under a camp, or each camp half the time. */
export interface StatusQuo {
	readonly beside: Beside;
	/** A headline number of one country; half the time each gives the mean of the two. */
	value(of: (score: ScoreView) => number | null): number | null;
}

/** The reader's choice, or the camp of the nation that remains. */
export function statusQuoOf(theCase: CaseView, choices: Pick<Choices, "beside">): StatusQuo {
	const beside = choices.beside ?? theCase.undivided;
	const { A, B } = theCase.asOne;
	return {
		beside,
		value(of) {
			if (beside !== "half") return of(theCase.asOne[beside]);
			const [a, b] = [of(A), of(B)];
			return a === null || b === null ? null : (a + b) / 2;
		},
	};
}

/** "governed by B", "A and B half the time each". */
export function besideWords(beside: Beside): string {
	return beside === "half" ? "A and B half the time each" : `governed by ${beside}`;
}
