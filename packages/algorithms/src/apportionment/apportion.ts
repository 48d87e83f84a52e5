import { apportionByDivisors } from "./apportion-by-divisors.ts";
import type { Apportionment, Claimant } from "./claimant.ts";
import { adams, type DivisorRule, huntingtonHill, jefferson, webster } from "./divisor-rule.ts";
import { apportionHamilton } from "./hamilton.ts";

/** Methods of apportionment by the names that users write. */
export const apportionmentMethods = ["huntington-hill", "webster", "jefferson", "adams", "hamilton"] as const;

export type ApportionmentMethod = (typeof apportionmentMethods)[number];

/** The divisor methods among them. */
export const divisorRules: Readonly<Record<Exclude<ApportionmentMethod, "hamilton">, DivisorRule>> = {
	"huntington-hill": huntingtonHill,
	webster,
	jefferson,
	adams,
};

/**
 * Gives seats to claimants by a method of that name.
 *
 * @param seats at least the minimum of all claimants together
 * @see models.md 7.1
 */
export function apportion(claimants: readonly Claimant[], seats: number, method: ApportionmentMethod): Apportionment {
	return method === "hamilton"
		? apportionHamilton(claimants, seats)
		: apportionByDivisors(claimants, seats, divisorRules[method]);
}
