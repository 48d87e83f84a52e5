// One exact cut of the county graph from a cold start: problem, network, flow, division and certificate.
import { openCase, openWorld } from "../world.mjs";

export const cases = [cut("one-cut-edges", "edges", "10000", 5), cut("one-cut-km", "km", "300", null)];

function cut(name, border, price, target) {
	return {
		name,
		what: `one exact cut at ${price} votes per ${border === "edges" ? "cut edge" : "km"}, cold`,
		target,
		runs: 60,
		async prepare(root) {
			const world = await openWorld(root);
			const theCase = openCase(world, "best-border-2016");
			const ratio = world.scenarios.readPrice(price, border);
			return () => world.scenarios.solvePrice(theCase, border, ratio).stranded;
		},
	};
}
