import { indexUnits, unitLabel } from "@velvet/core";
import type { Shift } from "@velvet/scenarios";
import type { PlanAt } from "../state/plan-choice.ts";
import type { Compared } from "./compared.ts";

/** People and votes of a unit in one of the two votes. */
export interface UnitFigures {
	readonly people: number;
	readonly a: number;
	readonly b: number;
}

/** One unit that goes from one to another. `null`: the second atlas does not have it. */
export interface ShiftRow {
	readonly id: string;
	readonly name: string;
	readonly before: UnitFigures;
	readonly after: UnitFigures | null;
}

/** Every unit of a shift, the most people first. */
export function shiftRows({ x, y }: Pick<Compared, "x" | "y">, { ids }: Pick<Shift, "ids">): readonly ShiftRow[] {
	const rows = ids.map((id): ShiftRow => {
		const u = indexUnits(x.atlas.units).get(id) as number;
		const twin = indexUnits(y.atlas.units).get(id);
		return {
			id,
			name: unitLabel(x.atlas.units, u),
			before: figuresAt(x, u),
			after: twin === undefined ? null : figuresAt(y, twin),
		};
	});
	const people = ({ before, after }: ShiftRow) => before.people + (after?.people ?? before.people);
	return rows.sort((p, q) => people(q) - people(p) || (p.id < q.id ? -1 : 1));
}

function figuresAt({ theCase }: PlanAt, u: number): UnitFigures {
	return { people: theCase.people[u] || 0, a: theCase.votesA[u], b: theCase.votesB[u] };
}
