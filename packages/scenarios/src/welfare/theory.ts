import {
	efficientNumber,
	type Incomes,
	largestWhole,
	type SecessionValue,
	secessionValue,
	stableNumber,
} from "@velvet/algorithms";
import type { Plan } from "@velvet/core";
import type { Case } from "../open-case.ts";
import type { Nation } from "./nations.ts";
import { incomesOf } from "./nations.ts";

/** What two exact models say beside the ledger; nothing of them is in it. */
export interface Theory {
	/** Alesina and Spolaore: at which g a / k so many nations would be efficient, and stable. models.md (1.6). */
	readonly size: {
		readonly nations: number;
		readonly efficientAt: number;
		readonly stableAt: number;
		/** At the ratio that was asked for; `null` where none was: no value is published for any country. */
		readonly asked: {
			readonly ratio: number;
			readonly efficient: number;
			readonly stable: number;
			/** Largest share of a country of which nobody at its border gains by leaving. */
			readonly largestWhole: number;
		} | null;
	};
	/** Bolton and Roland: whether taxes would make the voter in the middle of each nation part. models.md (2.4). */
	readonly taxes: {
		readonly union: Incomes | null;
		readonly polities: { readonly [polity: string]: TaxesOfNation };
		readonly why: string | null;
	};
}

export interface TaxesOfNation extends Incomes, SecessionValue {
	/** With the efficiency that is kept. */
	readonly aloneKept: number;
	readonly pays: boolean;
}

/** @param alpha efficiency that is kept when a part leaves */
export function theoryOf(
	theCase: Case,
	plan: Plan,
	nations: readonly Nation[],
	{ alpha, sizeRatio }: { readonly alpha: number; readonly sizeRatio: number | undefined },
): Theory {
	const count = nations.length;
	const union = incomesOf(theCase, plan, null);
	const polities = nations.flatMap(({ id, polity }): [string, TaxesOfNation][] => {
		const own = incomesOf(theCase, plan, polity);
		if (own === null || union === null) return [];
		const value = secessionValue(union, own);
		const aloneKept = alpha * value.alone;
		return [[id, { ...own, ...value, aloneKept, pays: aloneKept > value.inUnion }]];
	});
	return {
		size: {
			nations: count,
			efficientAt: 4 * count * count,
			stableAt: 2 * count * count,
			asked: sizeRatio === undefined ? null : sizesAt(sizeRatio),
		},
		taxes: {
			union,
			polities: Object.fromEntries(polities),
			why: union === null ? "The atlas has no incomes by place." : null,
		},
	};
}

function sizesAt(ratio: number) {
	const model = { worth: ratio, distaste: 1, cost: 1 };
	return {
		ratio,
		efficient: efficientNumber(model),
		stable: stableNumber(model),
		largestWhole: Math.min(1, largestWhole(model)),
	};
}
