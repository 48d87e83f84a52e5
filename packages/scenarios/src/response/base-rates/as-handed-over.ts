import { invariant } from "@velvet/core";
import { consentOfCell } from "../../replay/consent-of-cell.ts";
import type { TabledVote } from "../../replay/tabled-votes.ts";

/** The columns that base rates are made of, and that corrections touch. */
type Recoded = Partial<Pick<TabledVote, "consent" | "question" | "outcome">>;

const restore: { readonly [column: string]: (was: string) => Recoded } = {
	held_with_consent: (was) => ({ consent: consentOfCell(was) }),
	question: (question) => ({ question }),
	outcome: (outcome) => ({ outcome }),
	// A share as it is printed: nothing here is made of it.
	yes_pct: () => ({}),
};

/** A vote as the table had it before it was corrected here, in all that base rates are made of. */
export function asHandedOver(vote: TabledVote): TabledVote {
	return vote.corrections.reduce((row, { column, was }) => {
		invariant(Object.hasOwn(restore, column), `No way back for a correction of ${column}`);
		return { ...row, ...restore[column](was) };
	}, vote);
}
