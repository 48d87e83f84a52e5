// docs/metrics.md, made from the registry: what the documents say of a metric is what the code says of it.

/** @param registry `metricRegistry` of @velvet/core. */
export function metricsPage(registry) {
	const rows = registry.map((metric) => `| [\`${metric.key}\`](#${metric.key}) | ${metric.title} | ${metric.unit} |`);
	const lines = [
		"# Metrics",
		"",
		"Made from the registry in `packages/core/src/metrics/registry.ts` by `node scripts/docs.mjs`; do not edit. A test",
		"compares the two. Keys are stable; when a formula changes, the version rises. Equation numbers are those of",
		"[models.md](models.md).",
		"",
		"| key | title | unit of `value` |",
		"| --- | --- | --- |",
		...rows,
		"",
		"What rests on more than votes, places and a plan is a question with a verb of its own: `happiness`, the welfare ledger",
		"([how](methods/happiness.md)); `fiscal-balance` and `debt-share` ([fiscal](methods/fiscal.md)); `seats`",
		"([legislature](methods/legislature.md)); `sea-access`, `capitals`, `bases` and `necks` ([check](checks.md)).",
		...registry.flatMap(section),
	];
	return `${lines.join("\n")}\n`;
}

function section(metric) {
	const words = { raises: "raises it", lowers: "lowers it", trades: "trades it off", none: "does not look at it" };
	return [
		"",
		`## ${metric.key}`,
		"",
		`**${metric.title}.** ${metric.meaning}`,
		"",
		`- Formula: ${metric.formula}`,
		`- Unit: ${metric.unit}; range: ${range(metric.range)}; version ${metric.version}`,
		`- The frontier ${words[metric.frontier]}.`,
		`- Source: ${metric.source}`,
		`- What it does not say: ${metric.caveat}`,
	];
}

function range([low, high]) {
	if (low === null && high === null) return "unbounded";
	return high === null ? `from ${low}` : low === null ? `up to ${high}` : `${low} to ${high}`;
}
