import { ClaimQueue } from "./claim-queue.ts";
import {
	type Apportionment,
	type Award,
	type Claimant,
	leastEnough,
	leastSeats,
	requireApportionable,
} from "./claimant.ts";
import type { DivisorRule } from "./divisor-rule.ts";

/**
 * Gives seats by a divisor method: everybody has its minimum, then each seat goes to the claim that weighs most,
 * size / d(seats held), until the chamber is full.
 *
 * That is max(minimum, rounded size / x) for a common divisor x. House-monotone and coherent. O((claimants + seats) log
 * claimants) exact comparisons; no double decides anything. Among equal claims the larger claimant, then the smaller id.
 *
 * @param seats at least the minimum of all together
 * @see models.md (7.1); Balinski and Young, *Fair Representation*, 1982
 */
export function apportionByDivisors(claimants: readonly Claimant[], seats: number, rule: DivisorRule): Apportionment {
	requireApportionable(claimants, seats);
	const held = claimants.map(({ minimum }) => minimum);
	const queue = new ClaimQueue(claimants, rule, held);
	const awards: Award[] = [];
	let granted = null;
	for (let seat = leastSeats(claimants) + 1; seat <= seats; seat++) {
		granted = queue.first;
		if (granted === null) break;
		awards.push(award(seat, granted));
		held[granted.index]++;
		queue.grant();
	}
	const claim = queue.first;
	const [last, next] = [granted, claim];
	const rivals = last !== null && next !== null && last.index !== next.index;
	return {
		seats: held,
		awards,
		last: awards.at(-1) ?? null,
		next: next === null ? null : award(seats + 1, next),
		short: rivals ? leastEnough((extra) => queue.overtakes(next, last, extra)) : null,
		tied: rivals && queue.same(last, next),
	};

	function award(seat: number, { index, held: before }: { index: number; held: number }): Award {
		const { p, q } = rule.square(before);
		const priority = p === 0n ? null : claimants[index].size / Math.sqrt(Number(p) / Number(q));
		return { seat, index, nth: before + 1, priority };
	}
}
