import { grouped, type MetricKey, metricRegistry } from "@velvet/core";
import { counted, inStep, inUnit } from "@velvet/report";
import type { Comparison } from "@velvet/scenarios";
import type { ComparedPlan } from "../inputs/compared-plan.ts";
import { table } from "./table.ts";

/** Each plan beside the first, metric by metric. */
export function compareText(plans: readonly ComparedPlan[], comparisons: readonly Comparison[]): string {
	const [first, ...others] = plans.map(({ theCase }) => theCase.scenario.title);
	return comparisons
		.map(({ moved, metrics, labels }, i) => {
			const rows = metricRegistry.map(({ key, title, unit }) => {
				const [x, y] = metrics[key as MetricKey];
				return [title, inUnit(x, unit), inUnit(y, unit), inStep(x, y, unit)];
			});
			const matched = Object.entries(labels).map(([x, y]) => `${x} with ${y}`);
			return [
				`X  ${first}`,
				`Y  ${others[i]}`,
				"",
				`${counted(moved.units, "unit")} move from one polity to the other: ${grouped(moved.votes)} votes, ${grouped(moved.people)} people. Polities are matched ${matched.join(", ")}.`,
				"",
				table(["", "X", "Y", "change"], rows, [1, 2, 3]),
			].join("\n");
		})
		.join("\n");
}
