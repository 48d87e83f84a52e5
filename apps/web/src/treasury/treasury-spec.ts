import { type FiscalSpec, mirrorFiscal, readDebtRule, type Scenario } from "@velvet/scenarios";
import type { TreasuryChoice } from "../state/choices.ts";

/**
 * What is asked of the ledger: the scenario's own section, what was chosen here before it.
 *
 * @param scenario of the open case, mirrored where the page is; the choice speaks of the nations as the votes were cast
 */
export function specOf({ fiscal = {} }: Scenario, choice: TreasuryChoice, mirrored: boolean): FiscalSpec {
	const { table, premium, duplication } = choice;
	const read = choice.debt === null ? null : readDebtRule(choice.debt);
	const debt = read?.ok ? read.value : {};
	return {
		...fiscal,
		...(mirrored ? mirrorFiscal(debt) : debt),
		...(table !== null && { table }),
		dials: {
			...fiscal.dials,
			...(premium !== null && { premium }),
			...(duplication !== null && { duplication }),
		},
	};
}
