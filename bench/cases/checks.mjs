// Every check by name, two-unit necks among them: what the page does when a plan has come to rest.
import { missing, openLargeMap } from "../large-maps.mjs";
import { openCase, openWorld, unwrap } from "../world.mjs";

export const cases = [
	{
		name: "checks",
		what: "every check of the plan by county",
		target: 300,
		runs: 21,
		async prepare(root) {
			const { scenarios, atlas } = await openWorld(root);
			return everyCheck(scenarios, openCase({ scenarios, atlas }, "by-county-2016"));
		},
	},
	{
		name: "vtd-checks",
		what: "every check of a plan of 73,537 voting districts",
		target: 4000,
		missing,
		warmUp: 1,
		runs: 5,
		async prepare(root) {
			const { scenarios, theCase } = await openLargeMap(root, "vtd");
			return everyCheck(scenarios, theCase);
		},
	},
];

/** Scored afresh each time: what was found of a plan is kept with its scorecard. */
function everyCheck(scenarios, theCase) {
	const plan = unwrap(scenarios.makePlan(theCase));
	return () => scenarios.runChecks(theCase, scenarios.scoreCase(theCase, plan)).length;
}
