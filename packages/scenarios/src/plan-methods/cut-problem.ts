import { type CutProblem, contractProblem } from "@velvet/algorithms";
import { campVotes, type Deciders, type DualGraph, highestKind, sumByDecider, VelvetError } from "@velvet/core";
import { decidersOf, withoutLocked } from "../deciders-of.ts";
import { type Case, UNLOCKED } from "../open-case.ts";
import type { BorderMeasure } from "../scenario.ts";

/**
 * The two-sided cut problem of a case: the source side is the seceding nation, so that ties go to the continuator.
 *
 * A unit's lead is what its majority would lose on the other side. Borders count the scenario's links; kilometres
 * count land alone. O(n + m); the tables of the atlas are taken as they are where every border counts.
 */
export function cutProblem(theCase: Case, border: BorderMeasure, deciders = freeDeciders(theCase)): CutProblem {
	const { atlas, preference, polities, seceder, continuator, locks, scenario } = theCase;
	const leaving = polities[seceder].camp;
	const staying = polities[continuator].camp;
	if (polities.length !== 2 || leaving === null || staying === null) {
		throw new VelvetError("A frontier is drawn between two polities, A and B");
	}
	const own = campVotes(preference, leaving);
	const other = campVotes(preference, staying);
	const units = own.length;
	const leads = new Float64Array(units);
	const pins = new Int8Array(units);
	for (let u = 0; u < units; u++) {
		leads[u] = own[u] - other[u];
		if (locks[u] !== UNLOCKED) pins[u] = locks[u] === seceder ? 1 : -1;
	}
	const problem = { units, leads, pins, ...countedBorders(atlas.graph, highestKind(scenario.links), border) };
	return deciders === null ? problem : contractProblem(problem, deciders.of, deciders.count);
}

/** Voters left under the other camp when each that decides goes with its own majority: no plan at this grain can do better. */
export function strandedFloor(theCase: Case, deciders = freeDeciders(theCase)): number {
	const [a, b] = [theCase.preference.a, theCase.preference.b].map((votes) =>
		deciders === null ? votes : sumByDecider(deciders, votes),
	);
	return a.reduce((sum, votes, k) => sum + Math.min(votes, b[k]), 0);
}

/** Those who decide in a frontier, locked units apart; `null` when every unit decides for itself. */
export function freeDeciders(theCase: Case): Deciders | null {
	const deciders = decidersOf(theCase, frontierLevel(theCase));
	if (!deciders.ok) throw new VelvetError("A frontier was asked for at a level that the atlas does not have");
	const { locks } = theCase;
	return deciders.value && withoutLocked(deciders.value, (u) => locks[u] !== UNLOCKED);
}

/** The frontier method may name a level that decides whole; every other method's level is its own business. */
export function frontierLevel({ scenario: { plan } }: Case): string {
	return plan.method === "frontier" ? (plan.level ?? "unit") : "unit";
}

/** Edges that count, with their lengths in the measure asked for. */
function countedBorders(
	graph: DualGraph,
	reach: number,
	border: BorderMeasure,
): Pick<CutProblem, "edgeA" | "edgeB" | "lengths"> {
	const { edgeA, edgeB, edgeMetres, edgeKinds } = graph;
	const counted = new Uint32Array(edgeA.length);
	let count = 0;
	for (let e = 0; e < edgeA.length; e++) {
		if (edgeKinds[e] <= reach && (border === "edges" || edgeMetres[e] > 0)) counted[count++] = e;
	}
	const lengths = new Float64Array(count);
	if (border === "edges") lengths.fill(1);
	else for (let i = 0; i < count; i++) lengths[i] = edgeMetres[counted[i]];
	if (count === edgeA.length) return { edgeA, edgeB, lengths };
	return { edgeA: pick(edgeA, counted, count), edgeB: pick(edgeB, counted, count), lengths };
}

function pick(ends: Uint32Array, counted: Uint32Array, count: number): Uint32Array {
	const picked = new Uint32Array(count);
	for (let i = 0; i < count; i++) picked[i] = ends[counted[i]];
	return picked;
}
