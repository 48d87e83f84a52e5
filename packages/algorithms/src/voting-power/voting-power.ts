import { type Fraction, fraction } from "../exact/fraction.ts";
import { costByCoalition, countByCoalition } from "./count-by-coalition.ts";
import { costBySums, countBySums } from "./count-by-sums.ts";
import { checkVote, reduceVote, type Swings, type WeightedVote } from "./weighted-vote.ts";

/** What the votes of one member can do. All of it is exact. */
export interface MemberPower {
	/** Critical coalitions: those that fail without the member and carry with it. */
	readonly critical: bigint;
	/** Share of all members' critical coalitions: the normalised Banzhaf index. */
	readonly banzhaf: Fraction;
	/** Share of the coalitions of the others in which the member decides: the absolute index, of Penrose and Banzhaf. */
	readonly absolute: Fraction;
	/** Share of the orders of joining in which the member is the one that reaches the quota. */
	readonly shapleyShubik: Fraction;
	/** Share of the carrying coalitions that fail without the member: Coleman's power to prevent. 1 for a veto. */
	readonly prevents: Fraction;
	/** Nothing carries without the member. */
	readonly veto: boolean;
}

/** What every member of a body can do. */
export interface VotingPower {
	readonly members: readonly MemberPower[];
	/** Coalitions that carry, of 2^n: the empty one is counted among them all. */
	readonly carrying: bigint;
}

/** More members than this are not counted: their coalitions have more digits than the primes tell apart. */
export const MOST_VOTERS = 200;
/** Steps that take about a second. */
const SECOND = 4e8;
const MOST_CELLS = 1e8;
const FEW_VOTERS = 24;

/**
 * The power of every member of a weighted vote, exactly: Banzhaf 1965, Penrose 1946, Shapley and Shubik 1954, Coleman 1971;
 * models.md (7.4). `null` where it would take too long: more than {@link MOST_VOTERS} members, or many members with very
 * many votes.
 *
 * @param seconds how long it may take, by a rough count of steps: the same vote is counted on every machine
 * @param progress hears how many of the rounds of `roundsBySums` are done, where it is counted so
 */
export function votingPower(
	vote: WeightedVote,
	seconds = 100,
	progress: (done: number) => void = () => {},
): VotingPower | null {
	checkVote(vote);
	const reduced = reduceVote(vote);
	const count = wayToCount(reduced, seconds * SECOND);
	return count === null ? null : powerOf(reduced, count(reduced, progress));
}

/** Whichever way takes fewer steps. */
function wayToCount(vote: WeightedVote, most: number): typeof countBySums | null {
	const n = vote.weights.length;
	if (n > MOST_VOTERS) return null;
	const { steps, cells } = costBySums(vote);
	if (n <= FEW_VOTERS && costByCoalition(vote) < steps) return countByCoalition;
	return steps <= most && cells <= MOST_CELLS ? countBySums : null;
}

function powerOf({ weights, quota }: WeightedVote, { bySize, carrying }: Swings): VotingPower {
	const n = weights.length;
	const sum = weights.reduce((total, weight) => total + weight, 0);
	const criticals = bySize.map((counts) => counts.reduce((total, count) => total + count, 0n));
	const all = criticals.reduce((total, count) => total + count, 0n);
	const orders = factorials(n);
	const members = weights.map((weight, i): MemberPower => {
		// So many orders of joining have this member come just after that coalition.
		const pivots = bySize[i].reduce((total, count, size) => total + count * orders[size] * orders[n - 1 - size], 0n);
		return {
			critical: criticals[i],
			banzhaf: fraction(criticals[i], all),
			absolute: fraction(criticals[i], 2n ** BigInt(n - 1)),
			shapleyShubik: fraction(pivots, orders[n]),
			prevents: fraction(criticals[i], carrying),
			veto: sum - weight < quota,
		};
	});
	return { members, carrying };
}

function factorials(n: number): bigint[] {
	const list = [1n];
	for (let i = 1; i <= n; i++) list.push(list[i - 1] * BigInt(i));
	return list;
}
