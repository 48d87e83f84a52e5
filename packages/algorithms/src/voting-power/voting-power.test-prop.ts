import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "../exact/fraction.ts";
import { countByCoalition } from "./count-by-coalition.ts";
import { countBySums } from "./count-by-sums.ts";
import { votingPower } from "./voting-power.ts";
import type { WeightedVote } from "./weighted-vote.ts";

function votes(most: number): fc.Arbitrary<WeightedVote> {
	return fc
		.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: most })
		.filter((weights) => weights.some((weight) => weight > 0))
		.chain((weights) => {
			const sum = weights.reduce((total, weight) => total + weight, 0);
			return fc.record({ weights: fc.constant(weights), quota: fc.integer({ min: 1, max: sum }) });
		});
}

function powerOf(vote: WeightedVote) {
	const power = votingPower(vote);
	if (power === null) throw new Error("too many coalitions");
	return power;
}

const total = (shares: readonly { p: bigint; q: bigint }[]) =>
	shares.reduce((sum, { p, q }) => fraction(sum.p * q + p * sum.q, sum.q * q), fraction(0n, 1n));

/** Straight from the definition: every order in which the members may join, and who reaches the quota. */
function pivotsByOrders({ weights, quota }: WeightedVote): { pivots: bigint[]; orders: bigint } {
	const pivots = weights.map(() => 0n);
	let orders = 0n;
	const join = (left: readonly number[], sum: number, pivot: number | null): void => {
		if (left.length === 0) {
			orders++;
			if (pivot !== null) pivots[pivot]++;
		}
		for (const member of left) {
			const reached = sum + weights[member];
			const decides = pivot ?? (reached >= quota ? member : null);
			join(
				left.filter((each) => each !== member),
				reached,
				decides,
			);
		}
	};
	join([...weights.keys()], 0, null);
	return { pivots, orders };
}

/** Straight from the definition: every set of members. */
function criticalBySets({ weights, quota }: WeightedVote): { critical: bigint[]; carrying: bigint } {
	const critical = weights.map(() => 0n);
	let carrying = 0n;
	for (let set = 0; set < 2 ** weights.length; set++) {
		const members = [...weights.keys()].filter((i) => (set >> i) % 2 === 1);
		const sum = members.reduce((votes, i) => votes + weights[i], 0);
		if (sum >= quota) carrying++;
		for (const i of members) if (sum >= quota && sum - weights[i] < quota) critical[i]++;
	}
	return { critical, carrying };
}

describe("voting power", () => {
	it("counts what enumeration of all sets counts", () => {
		fc.assert(
			fc.property(votes(8), (vote) => {
				const { critical, carrying } = criticalBySets(vote);
				const power = powerOf(vote);
				expect(power.carrying).toBe(carrying);
				expect(power.members.map((member) => member.critical)).toEqual(critical);
			}),
		);
	});

	it("has the pivots of all orders of joining", () => {
		fc.assert(
			fc.property(votes(6), (vote) => {
				const { pivots, orders } = pivotsByOrders(vote);
				const shares = powerOf(vote).members.map(({ shapleyShubik }) => shapleyShubik);
				expect(shares).toEqual(pivots.map((count) => fraction(count, orders)));
			}),
			{ numRuns: 60 },
		);
	});

	it("is the same by generating functions and by coalitions", () => {
		fc.assert(
			fc.property(votes(12), (vote) => {
				expect(countBySums(vote)).toEqual(countByCoalition(vote));
			}),
		);
	});

	it("adds up to one; equal votes have equal power, more votes no less, none for none", () => {
		fc.assert(
			fc.property(votes(14), (vote) => {
				const { members } = powerOf(vote);
				expect(total(members.map(({ banzhaf }) => banzhaf))).toEqual({ p: 1n, q: 1n });
				expect(total(members.map(({ shapleyShubik }) => shapleyShubik))).toEqual({ p: 1n, q: 1n });
				vote.weights.forEach((weight, i) => {
					if (weight === 0) expect(members[i].critical).toBe(0n);
					vote.weights.forEach((other, j) => {
						if (weight === other) expect(members[i]).toEqual(members[j]);
						if (weight > other) expect(members[i].critical).toBeGreaterThanOrEqual(members[j].critical);
					});
				});
			}),
		);
	});

	it("is not changed by a member without a vote, nor by another unit of votes", () => {
		fc.assert(
			fc.property(votes(10), fc.integer({ min: 2, max: 1_000_000 }), ({ weights, quota }, k) => {
				const before = powerOf({ weights, quota }).members;
				const joined = powerOf({ weights: [...weights, 0], quota }).members;
				const scaled = powerOf({ weights: weights.map((weight) => weight * k), quota: (quota - 1) * k + 1 }).members;
				expect(scaled).toEqual(before);
				before.forEach((member, i) => {
					expect(joined[i].banzhaf).toEqual(member.banzhaf);
					expect(joined[i].shapleyShubik).toEqual(member.shapleyShubik);
				});
			}),
		);
	});

	it("is a veto just where nothing carries without the member", () => {
		fc.assert(
			fc.property(votes(8), (vote) => {
				const { members, carrying } = powerOf(vote);
				for (const { veto, critical, prevents } of members) {
					expect(veto).toBe(critical === carrying);
					expect(veto).toBe(prevents.p === prevents.q);
				}
			}),
		);
	});
});
