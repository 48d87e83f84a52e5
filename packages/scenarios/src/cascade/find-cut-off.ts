import { highestKind, type Level, labelledComponents } from "@velvet/core";
import type { CampPolities } from "../camp-polities.ts";
import type { Case } from "../open-case.ts";

/**
 * 1 for each unit that can never switch, whatever anybody wishes: over the scenario's links, and through the groups that
 * decide together, no way leads from it to land of the other nation. Islands, most of them.
 */
export function findCutOff(
	{ atlas, scenario }: Case,
	{ leaving, staying }: CampPolities,
	assignment: Uint16Array,
	levels: readonly Level[],
): Uint8Array {
	// Land of neither nation carries nothing on.
	const ofBoth = assignment.map((polity) => Number(polity === leaving || polity === staying));
	const { of, count } = labelledComponents(atlas.graph, ofBoth, highestKind(scenario.links), 0);
	const parts = joinParts(of, count, levels);
	const held = Array.from({ length: count }, () => 0);
	const bit = (u: number) => (assignment[u] === leaving ? 1 : 2);
	const each = (visit: (u: number, part: number) => void) =>
		of.forEach((part, u) => {
			if (ofBoth[u] === 1) visit(u, parts[part]);
		});
	each((u, part) => {
		held[part] |= bit(u);
	});
	const cutOff = new Uint8Array(assignment.length);
	each((u, part) => {
		if (held[part] !== 3) cutOff[u] = 1;
	});
	return cutOff;
}

/** For each component the smallest one that it is joined to, by groups with units in several. */
function joinParts(of: Uint32Array, count: number, levels: readonly Level[]): Uint32Array {
	const parts = Uint32Array.from({ length: count }, (_, k) => k);
	const root = (k: number): number => {
		let at = k;
		while (parts[at] !== at) at = parts[at];
		return at;
	};
	for (const { of: groupOf, ids } of levels) {
		const first = new Int32Array(ids.length).fill(-1);
		groupOf.forEach((group, u) => {
			if (of[u] >= count) return;
			if (first[group] === -1) first[group] = root(of[u]);
			const [p, q] = [root(first[group]), root(of[u])];
			parts[Math.max(p, q)] = Math.min(p, q);
		});
	}
	return parts.map((_, k) => root(k));
}
