import type { CampKey, Scorecard, SelfDetermination } from "@velvet/core";
import { type Both, type Figures, figuresOfBlocks } from "./figures.ts";
import type { Block } from "./match-units.ts";
import { buildShift, type Shift } from "./shift.ts";
import { compareSwing, type Swing } from "./swing.ts";

/** Who changed camp between two votes, whatever the plans are. */
export interface VoteComparison {
	/** Title of each vote and the names of its camps' choices. */
	readonly votes: Both<{ readonly title: string; readonly names: { readonly [camp in CampKey]: string } }>;
	/** Blocks whose majority went from A to B, then those from B to A. */
	readonly changed: readonly [aToB: Shift, bToA: Shift];
	/** Blocks with the same majority in both, and blocks with none (a tie, or no votes) in one or both. */
	readonly kept: Both<Figures>;
	readonly without: { readonly figures: Both<Figures>; readonly names: readonly string[] };
	readonly swing: Swing;
	/** Self-determination at its reference points: the same country, before and after. */
	readonly selfDetermination: {
		readonly [point in "plan" | keyof SelfDetermination["reference"]]: Both<number>;
	};
}

/** `null` when both are the same vote, counted at whatever grain, or every count of every block is the same. */
export function compareVotes(blocks: readonly Block[], x: Scorecard, y: Scorecard): VoteComparison | null {
	const sides = blocks.map((block) => [leadOf(x, block.x), leadOf(y, block.y)] as const);
	if (sameVote(x, y) || blocks.every((block) => sameCounts(x, y, block))) return null;
	const where = (holds: (before: number, after: number) => boolean) =>
		blocks.filter((_, k) => holds(Math.sign(sides[k][0]), Math.sign(sides[k][1])));
	const without = where((before, after) => before === 0 || after === 0);
	const [before, after] = [x, y].map((card) => card.metrics["self-determination"]);
	const point = (key: keyof SelfDetermination["reference"]): Both<number> => [
		before.reference[key],
		after.reference[key],
	];
	return {
		votes: [voteOf(x), voteOf(y)],
		changed: [
			buildShift(
				x,
				y,
				{ from: "A", to: "B" },
				where((p, q) => p > 0 && q < 0),
			),
			buildShift(
				x,
				y,
				{ from: "B", to: "A" },
				where((p, q) => p < 0 && q > 0),
			),
		],
		kept: figuresOfBlocks(
			x,
			y,
			where((p, q) => p !== 0 && p === q),
		),
		without: { figures: figuresOfBlocks(x, y, without), names: without.map((block) => block.name) },
		swing: compareSwing(blocks, x, y),
		selfDetermination: {
			plan: [before.value ?? 0, after.value ?? 0],
			oneUnderA: point("oneUnderA"),
			oneUnderB: point("oneUnderB"),
			byParent: point("byParent"),
			bound: point("bound"),
		},
	};
}

function leadOf({ ground: { preference } }: Scorecard, units: readonly number[]): number {
	return units.reduce((sum, u) => sum + preference.a[u] - preference.b[u], 0);
}

function sameVote({ ground: x }: Scorecard, { ground: y }: Scorecard): boolean {
	const [before, after] = [x.preference.vote, y.preference.vote];
	return before.id === after.id && before.year === after.year && before.title === after.title;
}

function sameCounts(x: Scorecard, y: Scorecard, block: Block): boolean {
	const [before, after] = figuresOfBlocks(x, y, [block]);
	return (["A", "B", "other"] as const).every((key) => before.votes[key] === after.votes[key]);
}

function voteOf({ ground: { preference } }: Scorecard) {
	return { title: preference.vote.title, names: preference.names };
}
