import type { Ground } from "./ground.ts";

/** Voters of each camp who live under a government of their own camp; by polity, voters left under the other. */
export interface GovernedVotes {
	readonly matched: { readonly A: number; readonly B: number };
	readonly stranded: readonly number[];
}

/** The two sums that self-determination and the voters left under the other camp are made of. Whole votes. models.md (1.1), (9.2). */
export function governedVotes({ tallies, governments }: Ground): GovernedVotes {
	let forA = 0;
	let forB = 0;
	tallies.forEach(({ a, b }, k) => {
		if (governments[k] === 0) forA += a;
		else forB += b;
	});
	return { matched: { A: forA, B: forB }, stranded: tallies.map(({ a, b }, k) => (governments[k] === 0 ? b : a)) };
}
