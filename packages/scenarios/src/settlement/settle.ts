import { absolute, fractionText, fractionToNumber } from "@velvet/algorithms";
import { type Checked, type Notice, nameSome, passed } from "@velvet/core";
import { asDivision } from "./as-division.ts";
import {
	settleByEqualShares,
	settleByNash,
	settleByWinner,
	settleGoodsAndBurdens,
	settleInProportion,
} from "./procedures.ts";
import { kindFor, type Settlement } from "./settlement.ts";
import { SETTLEMENT_CAVEATS } from "./settlement-caveats.ts";
import type { SettlementResult } from "./settlement-result.ts";

/**
 * Divides what is to be settled by every procedure that applies, in exact fractions (models.md 8.1 to 8.5). The settlement is
 * one that {@link checkSettlement} passed.
 */
export function settle(settlement: Settlement): Checked<SettlementResult> {
	const { name, source, parties, issues } = settlement;
	const division = asDivision(settlement);
	const { problem, placeOf } = division;
	const each = <T>(figure: (place: number, id: string) => T) =>
		Object.fromEntries(parties.map(({ id }, i) => [id, figure(placeOf[i], id)]));
	const procedures = {
		adjustedWinner: settleByWinner(settlement, division),
		maxNash: settleByNash(settlement, division),
		proportional: settleInProportion(settlement, division),
		equalShares: settleByEqualShares(settlement, division),
		goodsAndBurdens: settleGoodsAndBurdens(settlement, division),
	};
	return passed(
		{
			...(name !== undefined && { name }),
			...(source !== undefined && { source }),
			parties: parties.map(({ id, name }, i) => {
				const entitlement = problem.entitlements[placeOf[i]];
				return { id, name, entitlement: fractionToNumber(entitlement), exact: fractionText(entitlement) };
			}),
			issues: issues.map((issue, j) => ({
				id: issue.id,
				name: issue.name,
				points: each((i) => fractionToNumber(absolute(problem.worth[i][j]))),
				exact: each((i) => fractionText(absolute(problem.worth[i][j]))),
				kind: each((_, id) => kindFor(issue, id)),
				divisible: issue.divisible,
			})),
			procedures,
			caveats: SETTLEMENT_CAVEATS,
		},
		indivisible(settlement, procedures.adjustedWinner.split),
	);
}

/** Issues that are said not to be divisible, and are divided by some procedures. */
function indivisible({ issues }: Settlement, split: string | null): Notice[] {
	const whole = issues.filter(({ divisible }) => !divisible);
	if (whole.length === 0) return [];
	const names = nameSome(whole.map(({ name }) => name));
	const winner = whole.some(({ id }) => id === split) ? "Adjusted winner, proportional" : "Proportional";
	const message = `${winner} and equal shares divide what is said to be indivisible. The greatest product keeps every issue whole.`;
	return [{ code: "divides-the-indivisible", message, where: names }];
}
