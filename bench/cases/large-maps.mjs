// The same work on 73,537 voting districts, and on a generated map of 190,000 units: the size of the whole country.
import { missing, openLargeMap } from "../large-maps.mjs";
import { unwrap } from "../world.mjs";

const vtd = "73,537 voting districts";
const grid = "190,000 squares";

export const cases = [
	open("vtd-open", "vtd", vtd),
	cut("vtd-cut", "vtd", vtd, "1000", 300),
	scorecard("vtd-scorecard", "vtd", vtd, 40),
	open("grid-open", "grid", grid),
	cut("grid-cut", "grid", grid, "3000", 1000),
	scorecard("grid-scorecard", "grid", grid, null),
];

function open(name, map, units) {
	const what = `decode the atlas of ${units} with its shapes, every reference checked`;
	return large(name, what, null, map, ({ ingest, bytes, hash }) => {
		return () => ingest.decodeAtlas(bytes, hash, { outlines: "now" }).value.units.ids.length;
	});
}

function cut(name, map, units, price, target) {
	const what = `one exact cut of ${units} at ${price} votes per cut edge, cold`;
	return large(name, what, target, map, ({ scenarios, theCase }) => {
		const ratio = scenarios.readPrice(price, "edges");
		return () => scenarios.solvePrice(theCase, "edges", ratio).stranded;
	});
}

function scorecard(name, map, units, target) {
	const what = `one of ${units} changes sides, then the whole scorecard from scratch`;
	return large(name, what, target, map, ({ scenarios, theCase }) => {
		const start = unwrap(scenarios.makePlan(theCase));
		let unit = 0;
		return () => {
			const assignment = start.assignment.slice();
			assignment[unit] = 1 - assignment[unit];
			unit = (unit + 97) % assignment.length;
			return scenarios.scoreCase(theCase, { ...start, assignment }).metrics.stranded.value;
		};
	});
}

function large(name, what, target, map, prepare) {
	return {
		name,
		what,
		target,
		missing,
		warmUp: 2,
		runs: 11,
		prepare: async (root) => prepare(await openLargeMap(root, map)),
	};
}
