import { type Checked, type MetricKey, metricRegistry, passed, type Scorecard, unitLabel } from "@velvet/core";
import { compareVotes, type VoteComparison } from "./compare-votes.ts";
import { allVotes, type Both, type Figures, figuresOf, figuresOfBlocks } from "./figures.ts";
import { matchLabels } from "./match-labels.ts";
import { type Block, matchUnits, type UnitMatching } from "./match-units.ts";
import { sortBlocks } from "./moves.ts";
import type { Shift } from "./shift.ts";

/** How two plans differ: of one atlas, or of two that share units. Pairs are the first plan's figure, then the second's. */
export interface Comparison {
	/** Units in another nation than in the first plan's counterpart, with that plan's votes and people. */
	readonly moved: {
		readonly units: number;
		readonly votes: number;
		readonly people: number;
		readonly ids: readonly string[];
	};
	/** Headline value of every metric in both. */
	readonly metrics: { readonly [key in MetricKey]: Both<number | null> };
	/** Second value minus first; `null` where one of them does not exist. */
	readonly changes: { readonly [key in MetricKey]: number | null };
	/** Which polity of the second plan stands for which of the first. */
	readonly labels: { readonly [polity: string]: string };
	/** From nation to nation, both directions. */
	readonly moves: readonly Shift[];
	/** Land that is in the same nation in both plans. */
	readonly stays: Both<Figures>;
	/** All land of either plan: with `moves`, `stays` and `notComparable` nothing is lost. */
	readonly whole: Both<Figures>;
	readonly notComparable: NotComparable;
	/** Parents compared as a whole, since the atlases cut them into different units. */
	readonly byParent: readonly { readonly id: string; readonly name: string; readonly figures: Both<Figures> }[];
	/** Between two votes: who changed camp. `null` when every count is the same. */
	readonly votes: VoteComparison | null;
}

export interface NotComparable {
	/** Units that the other atlas does not have. */
	readonly only: Both<NamedFigures>;
	/** Parents compared as a whole that a plan divides: nobody can say who of them moves. */
	readonly divided: {
		readonly figures: Both<Figures>;
		readonly names: readonly string[];
		/** Units of the first atlas. */
		readonly ids: readonly string[];
	};
}

interface NamedFigures extends Figures {
	readonly names: readonly string[];
	readonly ids: readonly string[];
}

/** Compares two scored plans. Units are matched by id, nations so that as few people as possible move. O(n). */
export function comparePlans(x: Scorecard, y: Scorecard): Checked<Comparison> {
	const matched = matchUnits(x.ground.atlas, y.ground.atlas);
	if (!matched.ok) return matched;
	const { blocks } = matched.value;
	const labels = matchLabels(blocks, x, y);
	const { stay, divided, moves } = sortBlocks(blocks, labels, x, y);
	const moved = moves.map((move) => move.figures[0]);
	const total = (of: (figures: Figures) => number) => moved.reduce((sum, figures) => sum + of(figures), 0);
	const values = (key: MetricKey) => [x.metrics[key].value, y.metrics[key].value] as const;
	const names = [...labels].map(([p, q]) => [x.ground.polities[p].id, y.ground.polities[q].id]);
	return passed({
		moved: {
			units: total((figures) => figures.units),
			votes: total((figures) => allVotes(figures.votes)),
			people: total((figures) => figures.people),
			ids: moves.flatMap((move) => move.ids).sort(),
		},
		metrics: byMetric(values),
		changes: byMetric((key) => stepOf(...values(key))),
		labels: Object.fromEntries(names),
		moves,
		stays: figuresOfBlocks(x, y, stay),
		whole: [figuresOf(x, everyUnit(x)), figuresOf(y, everyUnit(y))],
		notComparable: {
			only: onlyIn(matched.value, x, y),
			divided: {
				figures: figuresOfBlocks(x, y, divided),
				names: divided.map((block) => block.name),
				ids: divided.flatMap((block) => block.x.map((u) => x.ground.atlas.units.ids[u])),
			},
		},
		byParent: blocks
			.filter(isParent)
			.map((block) => ({ id: block.id, name: block.name, figures: figuresOfBlocks(x, y, [block]) })),
		votes: compareVotes(blocks, x, y),
	});
}

function byMetric<T>(of: (key: MetricKey) => T): { readonly [key in MetricKey]: T } {
	const keys = metricRegistry.map((metric) => metric.key as MetricKey);
	return Object.fromEntries(keys.map((key) => [key, of(key)])) as unknown as { readonly [key in MetricKey]: T };
}

function stepOf(before: number | null, after: number | null): number | null {
	return before === null || after === null ? null : after - before;
}

function isParent({ x, y }: Block): boolean {
	return x.length > 1 || y.length > 1;
}

function onlyIn({ onlyX, onlyY }: UnitMatching, x: Scorecard, y: Scorecard): NotComparable["only"] {
	const named = (card: Scorecard, members: readonly number[]): NamedFigures => {
		const { units } = card.ground.atlas;
		return {
			...figuresOf(card, members),
			names: members.map((u) => unitLabel(units, u)),
			ids: members.map((u) => units.ids[u]),
		};
	};
	return [named(x, onlyX), named(y, onlyY)];
}

function everyUnit({ ground }: Scorecard): Iterable<number> {
	return ground.plan.assignment.keys();
}
