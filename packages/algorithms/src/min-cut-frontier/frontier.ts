import { VelvetError } from "@velvet/core";
import { compareRatios, type Ratio, ratio } from "../exact/ratio.ts";
import { CutSolver, type PricedCut } from "./cut-solver.ts";
import type { Certificate, CutProblem, Division } from "./problem.ts";

/** A corner of the frontier: optimal at every price of its range, and, inside the range, the only optimum. */
export interface FrontierCorner extends Division {
	/** `to` is `null` for the last corner, which no price changes any more. */
	readonly price: { readonly from: Ratio; readonly to: Ratio | null };
	/** Proof at `price.from`, where this corner and the one before it cost the same. */
	readonly certificate: Certificate;
}

export interface FrontierHooks {
	/** Called after every cut with the number made so far; may throw to stop. */
	progress?(cuts: number): void;
}

/**
 * The whole lower convex hull of (border, cost) over all prices ≥ 0, from the longest border to the shortest.
 *
 * Divide and conquer over prices (Eisner and Severance 1976): between two known corners the price at which they cost
 * the same is tried; either a cheaper division is found, or the two are neighbours and the equality of flow and cut
 * proves it. Optimal divisions are not nested in price, so no unit may be fixed on the way. With c corners, about
 * 2c cuts. A hull point that is optimal at one price only is no corner and is left out.
 */
export function solveFrontier(problem: CutProblem, hooks: FrontierHooks = {}): readonly FrontierCorner[] {
	const solver = new CutSolver(problem);
	const solve = (price: Ratio): PricedCut => {
		const cut = solver.solve(price);
		hooks.progress?.(solver.cuts);
		return cut;
	};
	const { free, first, last } = ends(problem, solve);
	const corners: PricedCut[] = [first];
	const proofs: PricedCut[] = [];
	explore(first, last, solve, (corner, proof) => {
		if (proof !== undefined) proofs.push(proof);
		corners.push(corner);
	});
	return assemble(corners, [free, ...proofs], solve);
}

/** The division with the shortest border among those of least cost, and that of least cost among the shortest borders. */
function ends(problem: CutProblem, solve: (price: Ratio) => PricedCut) {
	const free = solve(ratio(0, 1));
	// Below a price of 1 / (border + 1) no saving of border can pay for one more unit of cost.
	const first = solve(ratio(1, free.border + 1));
	const highest = problem.leads.reduce((sum, lead) => sum + Math.abs(lead), 0) + 1;
	return { free, first, last: solve(ratio(highest, 1)) };
}

/** Finds the corners after `left` up to `right`, in order; each comes with the proof that nothing lies before it. */
function explore(
	left: PricedCut,
	right: PricedCut,
	solve: (price: Ratio) => PricedCut,
	emit: (corner: PricedCut, proof?: PricedCut) => void,
): void {
	// An explicit stack, rightmost first, so that the depth of the hull is not the depth of the call stack.
	const stack: PricedCut[] = [right];
	let from = left;
	while (stack.length > 0) {
		const to = stack[stack.length - 1];
		if (from.border === to.border) {
			if (from.cost !== to.cost) throw new VelvetError("Two ends of the frontier have one border and two costs");
			stack.pop();
			continue;
		}
		const price = crossing(from, to);
		const cut = solve(price);
		if (cut.certificate.cut < price.q * from.cost + price.p * from.border) {
			stack.push(cut);
			continue;
		}
		emit(to, cut);
		from = to;
		stack.pop();
	}
}

/** The price at which two divisions cost the same. */
function crossing(longer: Division, shorter: Division): Ratio {
	if (!(longer.border > shorter.border && longer.cost < shorter.cost)) {
		throw new VelvetError("The frontier is not falling");
	}
	return ratio(shorter.cost - longer.cost, longer.border - shorter.border);
}

/**
 * Drops points inside a straight stretch, and settles ties so that each corner has the smallest source side.
 *
 * @param proofs cut i was made where `found[i]` becomes optimal: at price 0, then between neighbours.
 */
function assemble(
	found: readonly PricedCut[],
	proofs: readonly PricedCut[],
	solve: (price: Ratio) => PricedCut,
): FrontierCorner[] {
	const corners: FrontierCorner[] = [];
	found.forEach((point, i) => {
		const from = proofs[i].price;
		const to = i + 1 < proofs.length ? proofs[i + 1].price : null;
		if (to !== null && compareRatios(from, to) >= 0) return;
		const { side, cost, border } = inside(point.price, from, to) ? point : solve(between(from, to));
		if (cost !== point.cost || border !== point.border) {
			throw new VelvetError("A corner is not optimal inside its own range of prices");
		}
		corners.push({ side, cost, border, price: { from, to }, certificate: proofs[i].certificate });
	});
	return corners;
}

function inside(price: Ratio, from: Ratio, to: Ratio | null): boolean {
	return compareRatios(from, price) < 0 && (to === null || compareRatios(price, to) < 0);
}

/** A price strictly between two others: their mediant, or the next whole number. */
function between(from: Ratio, to: Ratio | null): Ratio {
	return to === null ? ratio(Math.floor(from.p / from.q) + 1, 1) : ratio(from.p + to.p, from.q + to.q);
}
