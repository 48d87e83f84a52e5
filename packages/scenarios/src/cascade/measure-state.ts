import { campVotes, highestKind, labelledComponents, UNASSIGNED } from "@velvet/core";
import type { Case } from "../open-case.ts";
import type { CascadeState } from "./cascade.ts";

/** What a round of a cascade has come to, from scratch. Polities A and B are governed by the camps of their keys. O(n + m). */
export function measureState(theCase: Case, assignment: Uint16Array, people: Float64Array): CascadeState {
	const { preference, polities, atlas } = theCase;
	const { graph } = atlas;
	const reach = highestKind(theCase.scenario.links);
	const counts = polities.map(() => ({ matched: 0, stranded: 0, units: 0, inhabitants: 0 }));
	const votes = polities.map(({ camp }) =>
		camp === null ? null : { own: campVotes(preference, camp), other: campVotes(preference, camp === 0 ? 1 : 0) },
	);
	assignment.forEach((polity, u) => {
		if (polity === UNASSIGNED) return;
		counts[polity].units++;
		counts[polity].inhabitants += people[u] || 0;
		counts[polity].matched += votes[polity]?.own[u] ?? 0;
		counts[polity].stranded += votes[polity]?.other[u] ?? 0;
	});
	let edges = 0;
	let metres = 0;
	for (let e = 0; e < graph.edgeA.length; e++) {
		const [p, q] = [assignment[graph.edgeA[e]], assignment[graph.edgeB[e]]];
		if (p === q || p === UNASSIGNED || q === UNASSIGNED || graph.edgeKinds[e] > reach) continue;
		edges++;
		metres += graph.edgeMetres[e];
	}
	const pieces = countPieces(theCase, assignment, reach);
	const voters = preference.totals.a + preference.totals.b;
	const sum = (of: (count: (typeof counts)[number]) => number) => counts.reduce((all, count) => all + of(count), 0);
	const byPolity = <T>(of: (k: number) => T) => Object.fromEntries(polities.map(({ id }, k) => [id, of(k)]));
	return {
		selfDetermination: voters > 0 ? sum((count) => count.matched) / voters : 0,
		stranded: sum((count) => count.stranded),
		border: { edges, km: metres / 1000 },
		pieces: byPolity((k) => pieces[k]),
		units: byPolity((k) => counts[k].units),
		inhabitants: byPolity((k) => counts[k].inhabitants),
	};
}

function countPieces({ atlas, polities }: Case, assignment: Uint16Array, reach: number): number[] {
	const { count, of } = labelledComponents(atlas.graph, assignment, reach, UNASSIGNED);
	const seen = new Uint8Array(count);
	const pieces = polities.map(() => 0);
	of.forEach((piece, u) => {
		if (piece >= count || seen[piece] === 1) return;
		seen[piece] = 1;
		pieces[assignment[u]]++;
	});
	return pieces;
}
