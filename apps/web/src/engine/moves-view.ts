import { type Case, type Migration, type MigrationOptions, type MoveFlow, runMigration } from "@velvet/scenarios";
import { drawnPlan } from "./desk.ts";

/** Moves without the many flows within a nation: of those across, the largest. */
export interface MovesView extends Omit<Migration, "flows"> {
	readonly across: readonly MoveFlow[];
	/** How many flows there are in all. */
	readonly flowCount: number;
}

const MOST = 60;

/** The moves of the plan on screen. */
export function viewMoves(theCase: Case, assignment: Uint16Array, options: MigrationOptions): MovesView {
	const { flows, ...rest } = runMigration(theCase, drawnPlan(assignment), options);
	const nationOf = new Map(rest.places.map(({ id, polity }) => [id, polity]));
	const size = ({ within }: MoveFlow) => within.A + within.B;
	const across = flows
		.filter(({ from, to }) => nationOf.get(from) !== nationOf.get(to))
		.sort((p, q) => size(q) - size(p))
		.slice(0, MOST);
	return { ...rest, across, flowCount: flows.length };
}
