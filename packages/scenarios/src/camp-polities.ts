import { type CampIndex, type Checked, failed, issue, passed } from "@velvet/core";
import type { Case } from "./open-case.ts";

/** The two nations of the camps, and which of them remains. */
export interface CampPolities {
	/** Polity of camp A and of camp B. */
	readonly of: readonly [number, number];
	readonly leaving: number;
	readonly staying: number;
	/** Camp of the nation that remains. */
	readonly continuator: CampIndex;
}

/** The polities of both camps; plans that follow a camp need one for each, and one of the two must remain. */
export function campPolities({ polities, continuator }: Case): Checked<CampPolities> {
	const camp = polities[continuator].camp;
	const [a, b] = [0, 1].map((each) => polities.findIndex((polity) => polity.camp === each));
	if (camp === null || a < 0 || b < 0) {
		return failed(
			issue(
				"camp-without-polity",
				"A plan that follows the camps needs a polity A and a polity B, one of them the continuator.",
				"polities",
				"Name the two polities A and B.",
			),
		);
	}
	return passed({ of: [a, b], leaving: camp === 0 ? b : a, staying: continuator, continuator: camp });
}
