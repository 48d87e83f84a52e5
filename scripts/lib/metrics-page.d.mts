import type { Metric } from "@velvet/core";

export function metricsPage(registry: readonly Metric[]): string;
