import { type Checked, type Plan, passed } from "@velvet/core";
import { campPolities } from "../camp-polities.ts";
import type { Case } from "../open-case.ts";
import { openReferendum } from "../referendum/open-referendum.ts";
import { referendumBallot } from "../referendum/run-referendum.ts";
import { simulateDraws } from "../referendum/simulate-draws.ts";
import type { BallotMethod } from "../scenario.ts";

/**
 * The outcome of a simulated referendum as a plan: each region of the scenario's referendum goes to the nation that
 * leaves where it passes in more than half of the simulated votes; all else stays. Ties stay.
 *
 * Regions are taken one by one: it is the plan of their likelier answers, not the likeliest plan.
 */
export function ballotPlan(theCase: Case, method: BallotMethod): Checked<Plan> {
	const camps = campPolities(theCase);
	const opened = openReferendum(theCase, { ...theCase.scenario.referendum, ...(method.each && { each: method.each }) });
	if (!camps.ok) return camps;
	if (!opened.ok) return opened;
	const { regions, draws } = opened.value;
	const { seed } = theCase.scenario;
	const { regionPasses } = simulateDraws(referendumBallot(opened.value), seed, 0, draws);
	const assignment = new Uint16Array(theCase.atlas.units.ids.length).fill(camps.value.staying);
	regions.forEach(({ units }, r) => {
		if (2 * regionPasses[r] > draws) for (const unit of units) assignment[unit] = camps.value.leaving;
	});
	const passing = regionPasses.reduce((count, passes) => count + Number(2 * passes > draws), 0);
	const parameters = { draws, seed, regions: regions.length, passing, each: method.each ?? null };
	return passed({ assignment, origin: { method: "ballot", version: 1, parameters } }, opened.notices);
}
