import {
	atlasLevels,
	buildDeciders,
	type Level,
	type Plan,
	type Scorecard,
	sumByDecider,
	UNASSIGNED,
} from "@velvet/core";
import { campPolities } from "./camp-polities.ts";
import { scoreCase } from "./make-plan.ts";
import type { Case } from "./open-case.ts";
import { planOfWinners } from "./plan-methods/winner.ts";

/** What a plan comes to at one grain: the figures that a finer grain changes by itself. */
export type GrainFigures = {
	readonly selfDetermination: number;
	readonly stranded: number;
	readonly border: { readonly edges: number; readonly km: number };
	readonly pieces: { readonly [polity: string]: number };
};

/** One level of the atlas: everybody decides there, and, beside it, the plan on hand made whole at it. */
export type GrainRow = {
	/** Key of the level, such as `state`. */
	readonly level: string;
	/** How many groups decide. */
	readonly deciders: number;
	/** Parents where this level is finer than the next coarser one; `null` where that holds everywhere. */
	readonly onlyIn: readonly string[] | null;
	/** Every group with its own plurality; `null` when the camps have no polities of their own. */
	readonly winner: GrainFigures | null;
	/** Every group whole with the polity that holds most of its voters; `null` when it is the plan itself. */
	readonly plan: GrainFigures | null;
};

/** A parent with finer units than others: its voters' self-determination, if all there decide at each level. */
export type GrainInside = {
	readonly id: string;
	readonly name: string;
	readonly selfDetermination: { readonly [level: string]: number };
};

export type EqualGrain = {
	/** Coarsest level first. */
	readonly rows: readonly GrainRow[];
	readonly inside: readonly GrainInside[];
};

/**
 * A plan at equal grain: self-determination rises with a finer grain by itself, so plans are compared level by level.
 *
 * Self-determination rises with the grain (models.md, 1.1): 0.511, 0.576 and 0.648 are the same people as one country, by state and by county. O(levels × (n + m)).
 */
export function compareGrains(theCase: Case, scorecard: Scorecard): EqualGrain {
	const levels = [...atlasLevels(theCase.atlas)].reverse();
	const camps = campPolities(theCase);
	const rows = levels.map((level, i): GrainRow => {
		const plan = wholePlan(theCase, scorecard.ground.plan, level);
		const deciders = buildDeciders(theCase.atlas, () => level);
		const winner = camps.ok ? planOfWinners(theCase, camps.value, deciders, level.key, 0) : null;
		return {
			level: level.key,
			deciders: level.ids.length,
			onlyIn: i === 0 ? null : finerParents(theCase, level, levels[i - 1]),
			winner: winner && figuresOf(scoreCase(theCase, winner)),
			plan: plan && figuresOf(scoreCase(theCase, plan)),
		};
	});
	const partly = new Set(rows.flatMap((row) => row.onlyIn ?? []));
	const { parents } = theCase.atlas.units;
	const inside = parents.ids.flatMap((id, parent): GrainInside[] =>
		partly.has(id)
			? [{ id, name: parents.names[parent], selfDetermination: insideParent(theCase, levels, parent) }]
			: [],
	);
	return { rows, inside };
}

function figuresOf({ metrics, ground }: Scorecard): GrainFigures {
	const { border, pieces } = metrics;
	return {
		selfDetermination: metrics["self-determination"].value ?? 0,
		stranded: metrics.stranded.value ?? 0,
		border: { edges: border.edges, km: border.km },
		pieces: Object.fromEntries(ground.polities.map(({ id }) => [id, pieces.polities[id]])),
	};
}

/** What a unit without votes weighs: less than a voter even in great numbers, and exact in binary. */
const LEAST_WEIGHT = 2 ** -20;

/** The plan with every group of a level whole; ties to the polity that remains. `null` when no group was divided. */
function wholePlan({ preference, polities, continuator }: Case, plan: Plan, level: Level): Plan | null {
	const { a, b } = preference;
	const weights = level.ids.map(() => new Float64Array(polities.length));
	plan.assignment.forEach((polity, u) => {
		if (polity !== UNASSIGNED) weights[level.of[u]][polity] += a[u] + b[u] + LEAST_WEIGHT;
	});
	const holders = weights.map((held) => {
		const most = Math.max(...held);
		if (most === 0) return UNASSIGNED;
		return held[continuator] === most ? continuator : held.indexOf(most);
	});
	const assignment = Uint16Array.from(level.of, (group) => holders[group]);
	if (assignment.every((polity, u) => polity === plan.assignment[u])) return null;
	return { assignment, origin: { method: "made-whole", version: 1, parameters: { level: level.key } } };
}

/** Ids of the parents that a level divides further than the coarser one does; `null` when it does so in all of them. */
function finerParents({ atlas }: Case, finer: Level, coarser: Level): readonly string[] | null {
	const { parents, parentOf } = atlas.units;
	const [fine, coarse] = [finer, coarser].map((level) => {
		const groups = parents.ids.map(() => new Set<number>());
		level.of.forEach((group, u) => {
			groups[parentOf[u]].add(group);
		});
		return groups;
	});
	const divided = parents.ids.filter((_, parent) => fine[parent].size > coarse[parent].size);
	// A parent of one unit cannot be divided: it does not make the level a partial one.
	const able = parents.ids.filter((_, parent) => fine[parent].size > 1);
	return divided.length === able.length ? null : divided;
}

function insideParent(theCase: Case, levels: readonly Level[], parent: number): Record<string, number> {
	const { parentOf } = theCase.atlas.units;
	const here = (votes: Float64Array) => votes.map((count, u) => (parentOf[u] === parent ? count : 0));
	const [a, b] = [here(theCase.preference.a), here(theCase.preference.b)];
	const shares = levels.map((level): [string, number] => {
		const groups = { count: level.ids.length, of: level.of };
		const [forA, forB] = [sumByDecider(groups, a), sumByDecider(groups, b)];
		const matched = forA.reduce((sum, votes, group) => sum + Math.max(votes, forB[group]), 0);
		const voters = forA.reduce((sum, votes, group) => sum + votes + forB[group], 0);
		return [level.key, voters > 0 ? matched / voters : 0];
	});
	return Object.fromEntries(shares);
}
