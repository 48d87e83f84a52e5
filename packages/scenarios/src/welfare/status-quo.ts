import type { CampIndex, CampKey } from "@velvet/core";

/** What the plan stands beside: one country under a camp, or under each half of the time. */
export type StatusQuo = CampKey | "half";
export const statusQuos = ["B", "A", "half"] as const;

/** How much of the time a camp is out of power in the undivided country. */
export function outBefore(camp: CampIndex, beside: StatusQuo): number {
	if (beside === "half") return 0.5;
	return (beside === "A" ? 0 : 1) === camp ? 0 : 1;
}
