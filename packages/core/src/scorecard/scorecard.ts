import { buildGround, type Ground, type GroundInput } from "../metrics/ground.ts";
import type { Metric, MetricValue } from "../metrics/metric.ts";
import { type MetricValues, metricRegistry } from "../metrics/registry.ts";
import { type PlanState, planState } from "../plan/plan.ts";

/** Every metric of one plan. */
export interface Scorecard {
	readonly state: PlanState;
	/** Units of no polity. */
	readonly unassigned: number;
	readonly metrics: MetricValues;
	readonly ground: Ground;
}

/** Scores a plan on every metric of the registry, from scratch. O(n + m) a metric. */
export function scorePlan(input: GroundInput): Scorecard {
	const ground = buildGround(input);
	const metrics: Record<string, MetricValue> = {};
	for (const metric of metricRegistry) metrics[metric.key] = metric.compute(ground);
	const units = input.plan.assignment.length;
	return {
		state: planState(input.plan, input.atlas.units.ids.length, input.polities.length),
		unassigned: units - ground.tallies.reduce((sum, tally) => sum + tally.units, 0),
		metrics: metrics as unknown as MetricValues,
		ground,
	};
}

/** The formula of a metric with the real numbers of this scorecard, a line each; none where it says enough itself. */
export function workedFormula(scorecard: Scorecard, metric: Metric): readonly string[] {
	const value = scorecard.metrics[metric.key as keyof MetricValues];
	return metric.worked?.(value, scorecard.ground) ?? [];
}
