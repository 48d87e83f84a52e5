import { drawNormal, fillNormal, type Rng, type ScaledStudentT, scaledStudentT } from "@velvet/core";

/** Units in the order of their parents: where each parent begins, and what it is. */
export interface UnitGroups {
	/** Parent of each group, an index into the parents of the atlas; rising. */
	readonly parents: Uint32Array;
	/** First unit of each group, and the number of units at the end. */
	readonly starts: Uint32Array;
	/** Units of the same parent in the atlas, but not here, that come before each unit and after the one before it. */
	readonly skipped: Uint32Array;
	/** Parents of the whole atlas. */
	readonly parentCount: number;
}

/** Errors of a range of draws, each with a standard deviation of 1: what the spreads of the dials are multiplied by. */
export interface StandardErrors {
	readonly draws: number;
	/** By draw. */
	readonly nation: Float64Array;
	/** By draw: standard normal; its exponential widens or narrows all errors below the nation. */
	readonly volatility: Float64Array;
	/** By draw, then group. */
	readonly parent: Float64Array;
	/** By draw, then unit. */
	readonly unit: Float64Array;
}

export function emptyErrors(groups: UnitGroups, draws: number): StandardErrors {
	return {
		draws,
		nation: new Float64Array(draws),
		volatility: new Float64Array(draws),
		parent: new Float64Array(draws * groups.parents.length),
		unit: new Float64Array(draws * groups.skipped.length),
	};
}

/** From so many degrees of freedom on, errors are drawn from the normal distribution that they have come close to. */
export const NORMAL_FROM = 1000;

type Errors = Pick<ScaledStudentT, "draw" | "fill">;
const normalErrors: Errors = { draw: drawNormal, fill: fillNormal };

/**
 * Draws the errors of the draws from `first` on (docs/models.md, 3.2): Student's t, scaled; one for all, one for each
 * parent, one for each unit.
 *
 * Each draw has streams of its own, by its number and by parent. A county has the same error in draw 17 whichever region
 * is asked, whatever the spreads are, and whichever thread draws it.
 */
export class ErrorSource {
	private readonly nation: Rng;
	private readonly places: Rng;
	private readonly student: Errors;

	constructor(rng: Rng, freedom: number) {
		this.nation = rng.fork("nation");
		this.places = rng.fork("places");
		this.student = freedom >= NORMAL_FROM ? normalErrors : scaledStudentT(freedom);
	}

	/** Fills `errors` from its beginning with `count` draws. */
	fill(errors: StandardErrors, groups: UnitGroups, first: number, count: number): void {
		const { nation, places, student } = this;
		const { parents, starts, skipped, parentCount } = groups;
		const units = skipped.length;
		for (let d = 0; d < count; d++) {
			nation.seek(first + d);
			errors.nation[d] = student.draw(nation);
			errors.volatility[d] = drawNormal(nation);
			for (let g = 0; g < parents.length; g++) {
				places.seek((first + d) * parentCount + parents[g]);
				errors.parent[d * parents.length + g] = student.draw(places);
				for (let u = starts[g]; u < starts[g + 1]; ) {
					for (let k = 0; k < skipped[u]; k++) student.draw(places);
					const from = u;
					do u++;
					while (u < starts[g + 1] && skipped[u] === 0);
					student.fill(places, errors.unit, d * units + from, d * units + u);
				}
			}
		}
	}
}

/** Puts units into the order of their parents. @returns the order, and the groups in it. */
export function groupUnits(
	units: readonly number[],
	parentOf: { readonly [unit: number]: number; readonly length: number },
	parentCount: number,
): { readonly order: Uint32Array; readonly groups: UnitGroups } {
	const order = Uint32Array.from(units).sort((p, q) => parentOf[p] - parentOf[q] || p - q);
	const places = placesWithinParents(parentOf, parentCount);
	const parents: number[] = [];
	const starts: number[] = [];
	const skipped = new Uint32Array(order.length);
	for (let i = 0; i < order.length; i++) {
		const parent = parentOf[order[i]];
		const begins = i === 0 || parentOf[order[i - 1]] !== parent;
		skipped[i] = begins ? places[order[i]] : places[order[i]] - places[order[i - 1]] - 1;
		if (!begins) continue;
		parents.push(parent);
		starts.push(i);
	}
	starts.push(order.length);
	return {
		order,
		groups: { parents: Uint32Array.from(parents), starts: Uint32Array.from(starts), skipped, parentCount },
	};
}

/** The how-manieth unit of its parent each unit of the atlas is. */
function placesWithinParents(
	parentOf: { readonly [unit: number]: number; readonly length: number },
	parentCount: number,
): Uint32Array {
	const counts = new Uint32Array(parentCount);
	const places = new Uint32Array(parentOf.length);
	for (let u = 0; u < places.length; u++) places[u] = counts[parentOf[u]]++;
	return places;
}
