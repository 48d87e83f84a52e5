import { byPolity, type Ground } from "./ground.ts";
import type { Metric, MetricValue } from "./metric.ts";
import { estebanRay, fractionalisation, reynalQuerol } from "./polarisation.ts";
import { type Segregation, segregation } from "./segregation.ts";
import { commutativeSum } from "./sums.ts";

type PolityHarmony = {
	readonly value: number;
	readonly fractionalisation: number;
	/** With the voters for others as a third group. */
	readonly fractionalisationAll: number;
	readonly reynalQuerol: number;
	readonly estebanRay: { readonly "1.3": number; readonly "1.6": number };
};

export type Harmony = MetricValue & {
	/** Chance that two random voters of the same polity voted apart. */
	readonly apart: number;
	readonly polities: { readonly [polity: string]: PolityHarmony };
	/** How far the camps live apart: over the plan's polities, and at the two grains that no plan changes. */
	readonly segregation: { readonly polities: Segregation; readonly parents: Segregation; readonly units: Segregation };
};

/** 1 − the chance that two random co-nationals voted for opposed camps. models.md §1.2. */
export const harmony: Metric<Harmony> = {
	key: "harmony",
	version: 1,
	title: "Harmony",
	meaning: "One minus the chance that two random voters of the same nation voted for opposed camps.",
	formula: "1 − Σ voters of polity / all voters × (1 − Σ share²)",
	unit: "share",
	range: [0, 1],
	frontier: "raises",
	source: "models.md §1.2; Esteban and Ray 1994; Reynal-Querol 2002",
	caveat: "That people who vote alike get along, or that people who vote apart do not.",
	compute(ground) {
		const polities = byPolity(ground, (k) => harmonyOf(ground, k));
		const voters = ground.tallies.reduce((sum, tally) => sum + (tally.a + tally.b), 0);
		const apart = commutativeSum(
			ground.tallies.map((tally, k) => {
				const share = voters > 0 ? (tally.a + tally.b) / voters : 0;
				return share * polities[ground.polities[k].id].fractionalisation;
			}),
		);
		return { value: 1 - apart, apart, polities, segregation: segregationAtGrains(ground) };
	},
	worked(value) {
		return [`1 − ${value.apart.toFixed(6)} = ${(value.value ?? 0).toFixed(6)}`];
	},
};

function harmonyOf(ground: Ground, k: number): PolityHarmony {
	const { a, b, other } = ground.tallies[k];
	const apart = fractionalisation([a, b]);
	return {
		value: 1 - apart,
		fractionalisation: apart,
		fractionalisationAll: fractionalisation([a, b, other]),
		reynalQuerol: reynalQuerol([a, b]),
		estebanRay: { "1.3": estebanRay(a, b, 1.3), "1.6": estebanRay(a, b, 1.6) },
	};
}

function segregationAtGrains(ground: Ground): Harmony["segregation"] {
	const { a, b } = ground.preference;
	const { parentOf, parents } = ground.atlas.units;
	const parentA = new Float64Array(parents.ids.length);
	const parentB = new Float64Array(parents.ids.length);
	for (let u = 0; u < a.length; u++) {
		parentA[parentOf[u]] += a[u];
		parentB[parentOf[u]] += b[u];
	}
	// In order of size, so that exchanging two polities changes no bit.
	const polities = [...ground.tallies].sort((p, q) => p.a + p.b - (q.a + q.b));
	return {
		polities: segregation({ a: polities.map((tally) => tally.a), b: polities.map((tally) => tally.b) }),
		parents: segregation({ a: parentA, b: parentB }),
		units: segregation({ a, b }),
	};
}
