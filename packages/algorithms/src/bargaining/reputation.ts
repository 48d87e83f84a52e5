import { invariant } from "@velvet/core";

/**
 * One side meets claimants one after the other. Refusing the first costs something, and keeps later ones from asking: they
 * learn what is refused. models.md 4.3, after Walter 2006.
 */
export interface Reputation {
	/** What refusing costs. At least 0. */
	readonly cost: number;
	/** Worth now of 1 at the next claimant, 0 to 1. */
	readonly patience: number;
	/** Chance that a later claimant is deterred, 0 to 1. */
	readonly deterrence: number;
	/** What giving way to the first claimant costs. At least 0. */
	readonly stakes: number;
	/** What each later claimant would ask for, in their order. */
	readonly later: readonly number[];
}

/** What either answer is worth: refuse `−cost + Σ patience^j · deterrence · later_j`, give way `−stakes`. */
export function reputationValues(game: Reputation): { readonly refuse: number; readonly giveWay: number } {
	checkReputation(game);
	const { cost, patience, deterrence, stakes, later } = game;
	// From the last one on (Horner), so that no power is taken.
	const kept = later.reduceRight((sum, stake) => patience * (deterrence * stake + sum), 0);
	return { refuse: kept - cost, giveWay: -stakes };
}

/** The same for `count` later claimants of equal stakes, in closed form. `count` may be any number from 0. */
export function refusalWorth(game: Omit<Reputation, "later">, laterStakes: number, count: number): number {
	checkReputation({ ...game, later: [laterStakes] });
	invariant(count >= 0, `No count: ${count}`);
	const { cost, patience, deterrence } = game;
	const discounted = patience === 1 ? count : (patience * (1 - patience ** count)) / (1 - patience);
	return deterrence * laterStakes * discounted - cost;
}

/**
 * The fewest later claimants, all of equal stakes, with whom refusing is worth more than giving way; `null` where no number
 * of them is enough.
 */
export function fewestClaimants(game: Omit<Reputation, "later">, laterStakes: number): number | null {
	const needed = game.cost - game.stakes;
	if (refusalWorth(game, laterStakes, 0) > -game.stakes) return 0;
	const { patience, deterrence } = game;
	const each = deterrence * laterStakes;
	if (each === 0 || patience === 0) return null;
	// More than `needed` is wanted: each · Σ patience^j over the first m.
	if (patience === 1) return Math.floor(needed / each) + 1;
	const most = (each * patience) / (1 - patience);
	if (most <= needed) return null;
	let count = Math.max(1, Math.floor(Math.log(1 - needed / most) / Math.log(patience)));
	while (refusalWorth(game, laterStakes, count) <= -game.stakes) count++;
	return count;
}

/** Weights of a chance to give way: its log odds fall with the claimants that may follow and with what is at stake. */
export interface AccommodationWeights {
	/** Log odds where nobody follows and nothing is at stake. */
	readonly base: number;
	/** Fall for 1 of `ln(1 + claimants)`. At least 0. */
	readonly claimants: number;
	/** Fall for 1 of stakes. At least 0. */
	readonly stakes: number;
}

/** The chance to give way, models.md (4.5): `logistic(base − claimants · ln(1 + m) − stakes · s)`. */
export function accommodationChance(weights: AccommodationWeights, claimants: number, stakes: number): number {
	return 1 / (1 + Math.exp(-accommodationLogit(weights, claimants, stakes)));
}

/** Its log odds. The difference of two does not depend on `base`. */
export function accommodationLogit(weights: AccommodationWeights, claimants: number, stakes: number): number {
	invariant(claimants >= 0 && stakes >= 0, `No claimants or stakes: ${claimants}, ${stakes}`);
	invariant(weights.claimants >= 0 && weights.stakes >= 0, "Weights that raise the odds");
	return weights.base - weights.claimants * Math.log1p(claimants) - weights.stakes * stakes;
}

function checkReputation({ cost, patience, deterrence, stakes, later }: Reputation): void {
	const shares = [patience, deterrence];
	invariant(
		shares.every((share) => share >= 0 && share <= 1),
		`No share: ${shares}`,
	);
	const amounts = [cost, stakes, ...later];
	invariant(
		amounts.every((amount) => amount >= 0 && Number.isFinite(amount)),
		`No amounts: ${amounts}`,
	);
}
