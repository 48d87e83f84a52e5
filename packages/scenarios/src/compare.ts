import { type MetricKey, metricRegistry, type Scorecard } from "@velvet/core";
import type { Case } from "./open-case.ts";

/** How two plans of one atlas differ. */
export interface Comparison {
	/** Units in the second plan's counterpart of another polity than in the first, with their votes and people. */
	readonly moved: {
		readonly units: number;
		readonly votes: number;
		readonly people: number;
		readonly ids: readonly string[];
	};
	/** Headline value of every metric in both. */
	readonly metrics: { readonly [key in MetricKey]: readonly [number | null, number | null] };
	/** Which polity of the second plan stands for which of the first. */
	readonly labels: { readonly [polity: string]: string };
}

/** Compares two scored plans: labels are matched so that as few people as possible move. */
export function comparePlans(theCase: Case, x: Scorecard, y: Scorecard): Comparison {
	const labels = matchLabels(x, y);
	const first = x.ground.plan.assignment;
	const second = y.ground.plan.assignment;
	const moved = { units: 0, votes: 0, people: 0, ids: [] as string[] };
	const { a, b, other } = x.ground.preference;
	for (let u = 0; u < first.length; u++) {
		if ((labels.get(first[u]) ?? first[u]) === second[u]) continue;
		moved.units++;
		moved.votes += a[u] + b[u] + other[u];
		moved.people += x.ground.people[u] || 0;
		moved.ids.push(theCase.atlas.units.ids[u]);
	}
	const entries = metricRegistry.map((metric) => {
		const key = metric.key as MetricKey;
		return [key, [x.metrics[key].value, y.metrics[key].value]];
	});
	const names = [...labels].map(([p, q]) => [x.ground.polities[p].id, y.ground.polities[q].id]);
	return { moved, metrics: Object.fromEntries(entries), labels: Object.fromEntries(names) };
}

/** Pairs polities greedily by the people they share, most first; ties by order. Enough for the two polities of a plan. */
function matchLabels(x: Scorecard, y: Scorecard): Map<number, number> {
	const people = x.ground.people;
	const rows = x.ground.polities.length;
	const columns = y.ground.polities.length;
	const shared = new Float64Array(rows * columns);
	x.ground.plan.assignment.forEach((polity, u) => {
		const twin = y.ground.plan.assignment[u];
		if (polity < rows && twin < columns) shared[polity * columns + twin] += people[u] || 0;
	});
	const pairs = [...shared.keys()].sort((p, q) => shared[q] - shared[p] || p - q);
	const labels = new Map<number, number>();
	const taken = new Set<number>();
	for (const pair of pairs) {
		const p = Math.floor(pair / columns);
		const q = pair % columns;
		if (labels.has(p) || taken.has(q)) continue;
		labels.set(p, q);
		taken.add(q);
	}
	return new Map([...labels].sort(([p], [q]) => p - q));
}
