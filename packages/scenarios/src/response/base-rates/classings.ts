import type { Classing } from "./cross-table.ts";
import { consentOf, consents, regimes, responses, voteQuestions } from "./votes-filter.ts";

const UNKNOWN = "unknown";

/** How votes are told apart in the cross-tables. */
export const classings = {
	regime: { by: "regime", values: [...regimes, UNKNOWN], of: ({ regime }) => regime ?? UNKNOWN },
	consent: { by: "consent", values: [...consents, UNKNOWN], of: consentOf },
	question: { by: "question", values: voteQuestions, of: ({ question }) => question },
	passed: {
		by: "passed",
		values: ["yes", "no", "no-vote"],
		of: ({ passed }) => (passed === null ? "no-vote" : passed ? "yes" : "no"),
	},
	response: { by: "response", values: responses, of: ({ response }) => response },
	outcome: {
		by: "outcome",
		values: [
			"independent",
			"joined-other",
			"dissolved-union",
			"new-subunit",
			"autonomy",
			"remained",
			"annulled",
			"de-facto",
			"annexed",
		],
		of: ({ outcome }) => outcome,
	},
	violence: { by: "violence", values: ["none", "low", "war"], of: ({ violence }) => violence },
} satisfies { readonly [by: string]: Classing };

/** Outcomes after which a territory has the status that it had: all others are another one. */
const AS_BEFORE = ["remained", "annulled"];

/** Whether another status followed the vote, recognised or not. It does not say that the vote brought it about. */
export function changedStatus({ outcome }: { readonly outcome: string }): boolean {
	return !AS_BEFORE.includes(outcome);
}
