/**
 * Countries of people spread evenly over a line from 0 to 1, who want their government near. models.md (1.6), (1.7);
 * Alesina and Spolaore, On the number and size of nations, Quarterly Journal of Economics 112 (1997).
 *
 * A government is worth `worth · (1 − distaste · distance)` to anyone, and costs `cost` however many share it.
 */
export interface SizeModel {
	/** g, what a government on one's doorstep is worth. */
	readonly worth: number;
	/** a, how fast that falls with distance. */
	readonly distaste: number;
	/** k, above 0. */
	readonly cost: number;
}

/** Mean welfare with so many equal countries, beside income after tax: `g (1 − a / 4N) − k N`. (1.6) */
export function meanWelfare({ worth, distaste, cost }: SizeModel, countries: number): number {
	return worth * (1 - distaste / (4 * countries)) - cost * countries;
}

/** The number of countries with the greatest mean welfare, `√(g a / 4k)`; not whole. (1.6) */
export function efficientNumber({ worth, distaste, cost }: SizeModel): number {
	return Math.sqrt((worth * distaste) / (4 * cost));
}

/** The number at which majorities on both sides of no border want another, `√(g a / 2k)`: √2 times as many. (1.6) */
export function stableNumber({ worth, distaste, cost }: SizeModel): number {
	return Math.sqrt((worth * distaste) / (2 * cost));
}

/** What leaving brings to the innermost of `leaving` people at the border of a country of so many: `f(z)`. (1.7) */
export function gainOfLeaving({ worth, distaste, cost }: SizeModel, size: number, leaving: number): number {
	return worth * distaste * (size / 2 - (3 * leaving) / 2) - cost / leaving + cost / size;
}

/** How many would leave so that the innermost of them gains most: `√(2k / 3ga)`. (1.7) */
export function keenestLeavers({ worth, distaste, cost }: SizeModel): number {
	return Math.sqrt((2 * cost) / (3 * worth * distaste));
}

/** The greatest country of which nobody at its border gains by leaving together: `(√6 + 2) √(k / ga)`. (1.7) */
export function largestWhole({ worth, distaste, cost }: SizeModel): number {
	return (Math.sqrt(6) + 2) * Math.sqrt(cost / (worth * distaste));
}
