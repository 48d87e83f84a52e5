import type { CaseView, ScoreView } from "../engine/views.ts";
import type { Beside } from "../state/choices.ts";

/** One group of voters: of a camp, in a nation, with the word for what the plan changes for them. */
export interface Group {
	readonly camp: 0 | 1;
	readonly voters: number;
	readonly word: string;
	/** Left under the other camp: drawn hatched. */
	readonly left: boolean;
}

/** A nation of the parted bar: its slot, its name, and its groups with camp A first. */
export interface Part {
	readonly slot: 0 | 1;
	readonly name: string;
	readonly groups: readonly Group[];
}

/**
 * The four groups of voters of a plan of two nations, from the metric `gain-and-regret`; `null` for other plans.
 *
 * The counts do not depend on the status quo; only the words do. Under camp B, a voter of A in nation A gains.
 */
export function partsOf(theCase: CaseView, score: ScoreView, beside: Beside): readonly Part[] | null {
	const slots = theCase.polities.map((polity) => polity.camp);
	if (slots.length !== 2 || !slots.includes(0) || !slots.includes(1) || score.unassigned > 0) return null;
	const { A, B } = score.metrics["gain-and-regret"].against;
	const voters = [
		[B.gain, B.lose],
		[B.stillLack, B.keep],
	];
	const words = wordsFor(beside);
	// The two status quos must agree on who lives where.
	if (A.keep !== B.gain || A.gain !== B.keep) return null;
	return ([0, 1] as const).map((slot) => ({
		slot,
		name: theCase.polities[slots.indexOf(slot)].name,
		groups: ([0, 1] as const).map((camp) => ({
			camp,
			voters: voters[slot][camp],
			word: words[slot][camp],
			left: camp !== slot,
		})),
	}));
}

/** By nation, then by camp. */
function wordsFor(beside: Beside): readonly (readonly [string, string])[] {
	if (beside === "B") {
		return [
			["gain", "lose"],
			["still lack", "keep"],
		];
	}
	if (beside === "A") {
		return [
			["keep", "still lack"],
			["lose", "gain"],
		];
	}
	return [
		["gain", "lose"],
		["lose", "gain"],
	];
}
