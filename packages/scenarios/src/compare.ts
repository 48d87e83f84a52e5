import { bestAssignment } from "@velvet/algorithms";
import { type MetricKey, metricRegistry, type Scorecard, UNASSIGNED } from "@velvet/core";
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
		const twin = first[u] === UNASSIGNED ? UNASSIGNED : labels.get(first[u]);
		if (twin === second[u]) continue;
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

/**
 * Pairs polities so that as few people as possible move; among equals those that keep their id.
 *
 * People are whole and below 2^53 / 128, so that one more pair of equal ids never outweighs one person.
 */
function matchLabels(x: Scorecard, y: Scorecard): Map<number, number> {
	const people = x.ground.people;
	const shared = x.ground.polities.map(() => y.ground.polities.map(() => 0));
	x.ground.plan.assignment.forEach((polity, u) => {
		const twin = y.ground.plan.assignment[u];
		if (polity !== UNASSIGNED && twin !== UNASSIGNED) shared[polity][twin] += Math.round(people[u] || 0);
	});
	const ids = y.ground.polities.map((polity) => polity.id);
	const weight = ids.length + 1;
	const gains = shared.map((row, p) =>
		row.map((count, q) => count * weight + (x.ground.polities[p].id === ids[q] ? 1 : 0)),
	);
	return new Map([...bestAssignment(gains).entries()].filter(([, twin]) => twin >= 0));
}
