import { fractionToNumber, MOST_VOTERS, type VotingPower, votingPower } from "@velvet/algorithms";
import { type Checked, failed, grouped, issue, passed } from "@velvet/core";
import type { Blocks, ByMember, CouncilMember, CouncilPower, Penrose } from "./council.ts";
import { readQuota } from "./read-quota.ts";

/**
 * The power of every member under a quota as {@link readQuota} reads it. Issues name what no council can have.
 *
 * @param seconds how long the count may take, roughly; what would take longer is an issue
 * @param progress hears how many of `roundsBySums` are done, where it is counted so
 */
export function measureCouncil(
	members: readonly CouncilMember[],
	quota: string,
	seconds?: number,
	progress?: (done: number) => void,
): Checked<CouncilPower> {
	const weights = members.map(({ votes }) => votes);
	const sum = weights.reduce((total, votes) => total + votes, 0);
	if (members.length > MOST_VOTERS) return failed(tooManyMembers(members.length));
	if (!Number.isSafeInteger(sum)) return failed(tooManyVotes(sum));
	if (sum === 0)
		return failed(issue("no-votes", "No member has a vote.", "weights", "Give one member a vote at least."));
	const needed = readQuota(quota, sum);
	if (!needed.ok) return needed;
	const power = votingPower({ weights, quota: needed.value }, seconds, progress);
	if (power === null) return failed(tooManyVotes(sum));
	return passed(describe(members, sum, needed.value, power), needed.notices);
}

function describe(
	members: readonly CouncilMember[],
	sum: number,
	quota: number,
	{ members: powers, carrying }: VotingPower,
): CouncilPower {
	const by = <T>(value: (i: number) => T): ByMember<T> =>
		Object.fromEntries(members.map(({ id }, i) => [id, value(i)]));
	const listed = (test: (i: number) => boolean) => members.filter((_, i) => test(i)).map(({ id }) => id);
	const blocking = sum - quota + 1;
	return {
		votes: by((i) => members[i].votes),
		totalVotes: sum,
		quota,
		blocking,
		banzhaf: by((i) => fractionToNumber(powers[i].banzhaf)),
		absoluteBanzhaf: by((i) => fractionToNumber(powers[i].absolute)),
		shapleyShubik: by((i) => fractionToNumber(powers[i].shapleyShubik)),
		critical: by((i) => String(powers[i].critical)),
		coalitions: { all: String(2n ** BigInt(members.length)), carrying: String(carrying) },
		blocks: by(
			(i): Blocks => ({
				alone: powers[i].veto,
				withOthers: fewestOthers(members, i, blocking),
				share: fractionToNumber(powers[i].prevents),
			}),
		),
		veto: listed((i) => powers[i].veto),
		withoutPower: listed((i) => powers[i].critical === 0n),
		penrose: holdAgainstPenrose(
			members,
			powers.map(({ banzhaf }) => fractionToNumber(banzhaf)),
			by,
		),
	};
}

/** So many others, the largest first, reach a blocking minority together with it; 0 where it blocks alone. */
function fewestOthers(members: readonly CouncilMember[], own: number, blocking: number): number {
	const others = members.filter((_, i) => i !== own).map(({ votes }) => votes);
	others.sort((p, q) => q - p);
	let [count, missing] = [0, blocking - members[own].votes];
	while (missing > 0) missing -= others[count++];
	return count;
}

function holdAgainstPenrose(
	members: readonly CouncilMember[],
	banzhaf: readonly number[],
	by: <T>(value: (i: number) => T) => ByMember<T>,
): CouncilPower["penrose"] {
	const roots = members.map(({ people }) => Math.sqrt(people ?? 0));
	const sum = roots.reduce((total, root) => total + root, 0);
	if (members.some(({ people }) => people === undefined) || sum === 0) {
		return { value: null, why: "The table has votes and no people." };
	}
	const fair = roots.map((root) => root / sum);
	return {
		fair: by((i) => fair[i]),
		ratio: by((i) => (fair[i] === 0 ? null : banzhaf[i] / fair[i])),
		misplaced: banzhaf.reduce((total, power, i) => total + Math.abs(power - fair[i]), 0) / 2,
	} satisfies Penrose;
}

function tooManyMembers(count: number) {
	const message = `There are ${grouped(count)} members; power is counted for at most ${MOST_VOTERS}.`;
	return issue("too-many-members", message, "weights", "Leave out the members with the fewest votes, or join some.");
}

function tooManyVotes(sum: number) {
	const message = `So many members with ${grouped(sum)} votes have too many coalitions to count exactly.`;
	return issue("too-many-votes", message, "weights", "Give the votes in a larger unit, such as one for 10,000 people.");
}
