import { findNecks } from "@velvet/algorithms";
import { UNASSIGNED, unitLabel } from "@velvet/core";
import { type Check, type CheckGround, idsOf, roundPeople } from "./check.ts";

/** Necks with fewer people behind them are not named. */
const LEAST_BEHIND = 50_000;
const NAMED = 10;

/** Units whose loss would cut a nation's piece, with the people behind each. */
export function necks(ground: CheckGround): readonly Check[] {
	const { theCase, scorecard } = ground;
	const { plan, people, linkKind } = scorecard.ground;
	const found = findNecks(theCase.atlas.graph, plan.assignment, linkKind, people, UNASSIGNED);
	return theCase.polities.flatMap((polity, k): Check[] => {
		const own = found
			.filter((neck) => plan.assignment[neck.unit] === k)
			.map((neck) => ({ ...neck, people: neck.behind.reduce((sum, each) => sum + each, 0) }))
			.filter((neck) => neck.people >= LEAST_BEHIND);
		if (own.length === 0) {
			const message = `No single ${theCase.atlas.levels.unit} holds ${roundPeople(LEAST_BEHIND)} people to the rest of their piece.`;
			return [{ key: "necks", polity: polity.id, severity: "ok", message, units: [], people: 0 }];
		}
		return own.slice(0, NAMED).map((neck) => ({
			key: "necks",
			polity: polity.id,
			severity: "note",
			message: `${unitLabel(theCase.atlas.units, neck.unit)} alone joins ${roundPeople(neck.people)} people to the rest of their piece.`,
			units: idsOf(ground, [neck.unit, ...neck.units()]),
			people: neck.people,
		}));
	});
}
