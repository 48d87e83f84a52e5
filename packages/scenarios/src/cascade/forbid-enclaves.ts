import { findPieces, highestKind, NO_COMPONENT, UNASSIGNED } from "@velvet/core";
import type { Case } from "../open-case.ts";
import type { CampGroups } from "./camp-groups.ts";
import { type Switch, switched } from "./switch.ts";

/**
 * The switches that leave no piece wholly inside the other nation that was not so before.
 *
 * All are tried together; where a new enclave appears, the switches that border it are taken back, and the rest is
 * tried again, until none appears. Fewer switches at each step, so it ends; the order of the units plays no part.
 */
export function withoutEnclaves(
	theCase: Case,
	groups: CampGroups,
	assignment: Uint16Array,
	switches: readonly Switch[],
	people: Float64Array,
	before: Uint8Array,
): readonly Switch[] {
	let kept = switches;
	while (kept.length > 0) {
		const after = switched(groups, assignment, kept);
		const now = enclosed(theCase, after, people);
		const fresh = now.map((inside, u) => (inside === 1 && (before[u] === 0 || after[u] !== assignment[u]) ? 1 : 0));
		if (!fresh.includes(1)) return kept;
		const blamed = kept.filter(([group]) => borders(theCase, groups, group, fresh));
		// A new enclave with no switch at its rim cannot be; were it so, taking back everything is safe.
		kept = blamed.length === 0 ? [] : kept.filter((each) => !blamed.includes(each));
	}
	return kept;
}

/** 1 for each unit of a piece that lies wholly inside one other polity. */
export function enclosed(theCase: Case, assignment: Uint16Array, people: Float64Array): Uint8Array {
	const { components, list } = findPieces(theCase.atlas, assignment, people, highestKind(theCase.scenario.links));
	return Uint8Array.from(components.of, (piece, u) => {
		if (piece === NO_COMPONENT || assignment[u] === UNASSIGNED) return 0;
		return !list[piece].open && list[piece].neighbours.length === 1 ? 1 : 0;
	});
}

function borders({ atlas: { graph } }: Case, { offsets, members }: CampGroups, group: number, fresh: Uint8Array) {
	for (let k = offsets[group]; k < offsets[group + 1]; k++) {
		const unit = members[k];
		if (fresh[unit] === 1) return true;
		for (let at = graph.offsets[unit]; at < graph.offsets[unit + 1]; at++) {
			if (fresh[graph.neighbours[at]] === 1) return true;
		}
	}
	return false;
}
