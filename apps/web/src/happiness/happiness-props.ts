import type { Reading, Welfare } from "@velvet/scenarios";
import type { CaseView } from "../engine/views.ts";
import type { HappinessChoice } from "../state/choices.ts";

/** What the parts of the tab are made from. */
export interface HappinessProps {
	readonly theCase: CaseView;
	readonly welfare: Welfare;
	readonly choice: HappinessChoice;
}

/** The ledger for good, or as a mean over years. */
export function readingOf({ welfare, choice }: Pick<HappinessProps, "welfare" | "choice">): Reading {
	return choice.reading === "years" ? welfare.horizon : welfare;
}
