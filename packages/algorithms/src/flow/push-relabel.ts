import type { ResidualNetwork } from "./residual-network.ts";
import { settleExcess } from "./settle-excess.ts";

/**
 * Moves as much excess as possible to deficits: the first phase of push-relabel. Goldberg and Tarjan 1988; O(n³) at worst.
 *
 * Either may be moved to the other: the result is the same, the time is not. Afterwards no node with excess reaches a
 * node with a deficit in the residual graph, so the nodes that excess reaches are the smallest source side of a minimum
 * cut. Any starting residual is allowed: that is the warm start.
 */
export function pushRelabel(network: ResidualNetwork): void {
	const turned = isHarder(network);
	if (turned) turn(network);
	settleExcess(network);
	if (turned) turn(network);
}

/**
 * Whether it is harder to move the excess than the deficits.
 *
 * Few places are quicker than many: a city's voters spread over its surroundings sooner than those gather in the city. And
 * towards the end, what there is less of is nearly gone and looks for partners among many, rather than many for few. Of
 * the rules tried on maps of 3,114 to 190,000 units, places times the square of their sum chose well on all.
 */
function isHarder({ nodes, excess }: ResidualNetwork): boolean {
	let [supplies, supply, demands, demand] = [0, 0, 0, 0];
	for (let u = 0; u < nodes; u++) {
		if (excess[u] > 0) {
			supplies++;
			supply += excess[u];
		} else if (excess[u] < 0) {
			demands++;
			demand -= excess[u];
		}
	}
	return demands * demand * demand < supplies * supply * supply;
}

/** Makes every excess a deficit and every deficit an excess, and turns all arcs around. */
function turn({ nodes, arcOf, twins, residual, excess }: ResidualNetwork): void {
	for (let u = 0; u < nodes; u++) excess[u] = -excess[u];
	for (let e = 0; e < arcOf.length; e++) {
		const there = arcOf[e];
		const back = twins[there];
		const over = residual[there];
		residual[there] = residual[back];
		residual[back] = over;
	}
}
