// The whole exact frontier of the county graph: every corner, every certificate.
import { openCase, openWorld } from "../world.mjs";

export const cases = [frontier("frontier-edges", "edges", 600), frontier("frontier-km", "km", null)];

function frontier(name, border, target) {
	return {
		name,
		what: `whole frontier by ${border === "edges" ? "cut edges" : "kilometres"}, all corners certified`,
		target,
		warmUp: 1,
		runs: 7,
		async prepare(root) {
			const world = await openWorld(root);
			const theCase = openCase(world, "best-border-2016");
			return () => world.scenarios.solveFrontier(theCase, border).points.length;
		},
	};
}
