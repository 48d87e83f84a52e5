import { compareRatios, type Ratio, ratio } from "@velvet/algorithms";
import { leastStrandedAt } from "../frontier-questions.ts";
import type { Case } from "../open-case.ts";
import type { CaseFrontier, FrontierPoint } from "../plan-methods/frontier.ts";
import type { BorderMeasure } from "../scenario.ts";
import type { Both } from "./figures.ts";

/** Voters left, and their share of the two camps' votes. */
export interface LeftVoters {
	readonly stranded: Both<number>;
	readonly share: Both<number>;
}

/** How far one frontier lies from another. */
export interface FrontierComparison {
	readonly measure: BorderMeasure;
	/** The fewest voters that a border of this length could leave. Lengths: cut edges, or km. */
	readonly atLength: readonly (LeftVoters & { readonly length: number })[];
	/** The best plan at this price: votes per cut edge, or per km. Votes are as they were cast, not shares. */
	readonly atPrice: readonly (LeftVoters & { readonly price: number; readonly border: Both<number> })[];
}

/** Round lengths and prices to read both curves at. */
const LENGTHS: { readonly [measure in BorderMeasure]: readonly number[] } = {
	edges: [0, 25, 50, 100, 250, 500, 1000, 2500, 5000],
	km: [0, 1000, 2500, 5000, 10_000, 25_000, 50_000],
};
const PRICES: { readonly [measure in BorderMeasure]: readonly number[] } = {
	edges: [0, 100, 1000, 10_000, 100_000],
	km: [0, 3, 30, 300, 3000],
};

/** A frontier with the case it was solved in. */
export interface SolvedCase {
	readonly theCase: Case;
	readonly frontier: CaseFrontier;
}

/** Reads two frontiers of one measure at the same lengths and the same prices. Lengths end where the shorter one does. */
export function compareFrontiers(x: SolvedCase, y: SolvedCase): FrontierComparison {
	const measure = x.frontier.border;
	const unit = measure === "edges" ? 1 : 1000;
	const both = <T>(of: (each: SolvedCase) => T): Both<T> => [of(x), of(y)];
	const left = (of: (each: SolvedCase) => number): LeftVoters => ({
		stranded: both(of),
		share: both((each) => share(each.theCase, of(each))),
	});
	const longest = Math.min(...both(({ frontier }) => frontier.points[0].border));
	return {
		measure,
		atLength: LENGTHS[measure]
			.filter((length) => length * unit <= longest)
			.map((length) => ({ length, ...left(({ frontier }) => leastStrandedAt(frontier, length * unit)) })),
		atPrice: PRICES[measure].map((price) => {
			const point = ({ frontier }: SolvedCase) => pointAt(frontier, ratio(price, unit));
			return {
				price,
				...left((each) => point(each).stranded),
				border: both((each) => point(each).border / unit),
			};
		}),
	};
}

/** The corner that is the best at a price; at a breakpoint the one with the shorter border. */
function pointAt({ points }: CaseFrontier, price: Ratio): FrontierPoint {
	const found = points.find(({ price: { to } }) => to === null || compareRatios(price, to) < 0);
	return found ?? points[points.length - 1];
}

function share({ preference: { totals } }: Case, stranded: number): number {
	const voters = totals.a + totals.b;
	return voters > 0 ? stranded / voters : 0;
}
