import { branchNash } from "./branch-nash.ts";
import type { DivisionProblem, Shares } from "./division.ts";
import { enumerateNash } from "./enumerate-nash.ts";
import { asNashProblem, logProduct } from "./nash-welfare.ts";

/** Two parties and at most so many items: every division is tried. */
const ENUMERATED = 20;
/** Branch and bound gives up on a proof after so many steps; a division that it begins takes one for each party. */
const MOST_STEPS = 2_000_000;

/** The division of whole items with the greatest product of points, as far as it is known. */
export interface MaxNash {
	readonly shares: Shares;
	/** Whether no division is better; else the best found within the limit. */
	readonly proven: boolean;
	/** How far the best might lie above it, as a share of the mean of points (geometric, weighed by entitlement); 0 if proven. */
	readonly gap: number;
	readonly method: "enumeration" | "branch and bound";
	/** Divisions tried, or begun. */
	readonly explored: number;
}

/**
 * Maximum Nash welfare over whole items (Caragiannis et al. 2019; models.md 8.2): the division with the greatest product of
 * points, each to the power of its entitlement. Where all are entitled to the same, nobody would envy another one without
 * some single item (EF1), and no other division of whole items is better for all. For goods; of two parties with equal
 * entitlements for burdens too, where to win one is to be spared it.
 *
 * @param options.branch never enumerate; the answer is as good, and for many items sooner there
 * @returns `null` where no division of whole items was found that gives everybody something: every product is 0
 */
export function maxNash(
	problem: DivisionProblem,
	options: { readonly branch?: boolean; readonly limit?: number } = {},
): MaxNash | null {
	const { nash, sharesOf } = asNashProblem(problem);
	const items = nash.values[0].length;
	if (nash.values.length === 2 && items <= ENUMERATED && options.branch !== true) {
		const winners = enumerateNash(nash);
		if (winners === null) return null;
		return { shares: sharesOf(winners), proven: true, gap: 0, method: "enumeration", explored: 2 ** items };
	}
	const { winners, proven, logBound, explored } = branchNash(
		nash,
		options.limit ?? Math.floor(MOST_STEPS / nash.values.length),
	);
	if (winners === null) return null;
	const sums = nash.base.map((value, i) =>
		winners.reduce((sum, winner, j) => (winner === i ? sum + nash.values[i][j] : sum), value),
	);
	const weight = nash.weights.reduce((sum, each) => sum + Number(each), 0);
	const gap = proven ? 0 : Math.exp((logBound - logProduct(nash.weights, sums)) / weight) - 1;
	return { shares: sharesOf(winners), proven, gap: Math.max(0, gap), method: "branch and bound", explored };
}
