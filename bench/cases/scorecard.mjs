// From a stroke of the brush to every number of the scorecard: one unit changes sides, everything is scored afresh.
import { openCase, openWorld, unwrap } from "../world.mjs";

export const cases = [
	{
		name: "scorecard",
		what: "one county changes sides, then the whole scorecard from scratch",
		target: 16,
		runs: 60,
		async prepare(root) {
			const { scenarios, atlas } = await openWorld(root);
			const theCase = openCase({ scenarios, atlas }, "two-nations-2016");
			const start = unwrap(scenarios.makePlan(theCase));
			let unit = 0;
			return () => {
				const assignment = start.assignment.slice();
				assignment[unit] = 1 - assignment[unit];
				unit = (unit + 97) % assignment.length;
				return scenarios.scoreCase(theCase, { ...start, assignment }).metrics.stranded.value;
			};
		},
	},
];
