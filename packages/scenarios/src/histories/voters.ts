import { BLOCKS, type HistoryGround, REST, ROLES, type Role } from "./ground.ts";

/** Which of the blocks have left, by the role whose place they are. */
export type Left = readonly [boolean, boolean];
/** Bit of a block in a set of blocks; the whole country has all. */
export const bitOf = (block: number) => 1 << block;
export const WHOLE = bitOf(0) | bitOf(1) | bitOf(REST);

/** Voters of both roles by block, and what carries them from one to another. Nobody is lost or gained. */
export class Voters {
	/** `votes[role * BLOCKS + block]` */
	readonly votes = new Float64Array(2 * BLOCKS);
	/** By role: all of them, and the share that has crossed a border, in sum of both ways. */
	readonly totals = new Float64Array(2);
	readonly moved = new Float64Array(2);

	start({ votes }: HistoryGround): void {
		this.votes.set(votes);
		for (const role of ROLES) {
			this.totals[role] = votes[role * BLOCKS] + votes[role * BLOCKS + 1] + votes[role * BLOCKS + REST];
			this.moved[role] = 0;
		}
	}

	/** @param blocks a bit for each block @returns points of share for role 0 above one half; 0 without voters */
	lead(blocks: number): number {
		let [own, other] = [0, 0];
		for (let block = 0; block < BLOCKS; block++) {
			if (((blocks >> block) & 1) === 0) continue;
			own += this.votes[block];
			other += this.votes[BLOCKS + block];
		}
		return own + other === 0 ? 0 : (50 * (own - other)) / (own + other);
	}

	/** Whether anybody lives in some blocks. @param blocks a bit for each block */
	areIn(blocks: number): boolean {
		let voters = 0;
		for (let block = 0; block < BLOCKS; block++)
			if ((blocks >> block) & 1) voters += this.votes[block] + this.votes[BLOCKS + block];
		return voters > 0;
	}

	/** Places on both sides that would rather belong to the other nation go there, with their voters. */
	opt(followers: readonly [number, number]): void {
		const { votes } = this;
		for (const role of ROLES) {
			const home = role * BLOCKS;
			// Between what left and what remains; a block cannot give more than it has.
			const wanted = followers[role];
			if (wanted >= 0) {
				const there = votes[home + 1] + votes[home + REST];
				const kept = there === 0 ? 1 : 1 - Math.min(wanted, there) / there;
				votes[home] += Math.min(wanted, there);
				votes[home + 1] *= kept;
				votes[home + REST] *= kept;
			} else {
				const gone = Math.min(-wanted, votes[home]);
				votes[home] -= gone;
				votes[home + REST] += gone;
			}
		}
	}

	/** Some of a role's voters cross the border to the nation of their own camp. @param rate share of them in a year, either sign */
	cross(role: Role, rate: number, left: Left): void {
		const { votes, moved, totals } = this;
		const own = role * BLOCKS;
		const to = left[role] ? role : REST;
		for (let block = 0; block < BLOCKS; block++) {
			if (!crosses(block, to, role, left)) continue;
			const goes = Math.max(-votes[own + to], votes[own + block] * rate);
			votes[own + block] -= goes;
			votes[own + to] += goes;
			moved[role] += goes / totals[role];
		}
	}
}

/** Whether voters of a role leave a block for another: only over a border, and only to their own camp's nation. */
function crosses(block: number, to: number, role: Role, left: Left): boolean {
	if (block === to) return false;
	const from = countryOf(block, left);
	return from !== countryOf(to, left) && from !== role + 1;
}

/** The nation of role r is country r + 1; what remains is country 0. */
export function countryOf(block: number, left: Left): number {
	return block !== REST && left[block] ? block + 1 : 0;
}
