import { type BoundaryRun, type BoundaryUse, ringMetres, runsOf } from "./boundary-rings.ts";

/** A stretch of the coarse boundary and the stretch of the fine one that stands for the same line. */
export interface PairedRun {
	readonly coarse: readonly BoundaryUse[];
	readonly fine: readonly BoundaryUse[];
	/** Both are whole rings: their ends are not known to match. */
	readonly closed: boolean;
}

export interface PairedRings {
	readonly runs: readonly PairedRun[];
	/** Rings with no counterpart in the other atlas: islands and holes that only one of the two draws. */
	readonly coarseAlone: readonly (readonly BoundaryUse[])[];
	readonly fineAlone: readonly (readonly BoundaryUse[])[];
}

/** The same line drawn twice is not of very different length. */
const leastAlike = 0.4;

/**
 * Pairs the boundaries of one part of the map as two atlases draw it: ring with ring, longest first, and within a ring
 * run with run where the same groups follow each other in the same order.
 *
 * @param coarseGroup group of a unit of the coarse atlas; `fineGroup` of the fine one, numbered alike.
 */
export function pairRings(
	coarse: readonly (readonly BoundaryUse[])[],
	fine: readonly (readonly BoundaryUse[])[],
	coarseGroup: (unit: number) => number,
	fineGroup: (unit: number) => number,
): PairedRings {
	const left = new Set(coarse.keys());
	const runs: PairedRun[] = [];
	const fineAlone: (readonly BoundaryUse[])[] = [];
	for (const ring of fine) {
		const groups = new Set(ring.map(({ unit }) => fineGroup(unit)));
		const twin = [...left].find((at) => {
			const [p, q] = [ringMetres(coarse[at]), ringMetres(ring)];
			const alike = Math.min(p, q) / Math.max(p, q) >= leastAlike;
			return alike && coarse[at].some(({ unit }) => groups.has(coarseGroup(unit)));
		});
		if (twin === undefined) {
			fineAlone.push(ring);
			continue;
		}
		left.delete(twin);
		runs.push(...pairRuns(runsOf(coarse[twin], coarseGroup), runsOf(ring, fineGroup)));
	}
	return { runs, coarseAlone: [...left].map((at) => coarse[at]), fineAlone };
}

function pairRuns(coarse: readonly BoundaryRun[], fine: readonly BoundaryRun[]): PairedRun[] {
	const turn = coarse.length === fine.length && coarse.length > 1 ? matchingTurn(coarse, fine) : -1;
	if (turn < 0) {
		const whole = (runs: readonly BoundaryRun[]) => runs.flatMap((run) => run.uses);
		return [{ coarse: whole(coarse), fine: whole(fine), closed: true }];
	}
	return coarse.map((run, i) => ({
		coarse: run.uses,
		fine: fine[(i + turn) % fine.length].uses,
		closed: false,
	}));
}

/** How far the fine runs must be turned for their groups to be those of the coarse runs, or -1. */
function matchingTurn(coarse: readonly BoundaryRun[], fine: readonly BoundaryRun[]): number {
	return [...fine.keys()].findIndex((turn) =>
		coarse.every((run, i) => run.group === fine[(i + turn) % fine.length].group),
	);
}
