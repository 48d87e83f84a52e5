import type { MoveGround } from "./move-places.ts";
import type { OpenMoves } from "./open-moves.ts";

/** What is taken for granted beside the dials (models.md §5). */
export const MOVE_ASSUMPTIONS: readonly string[] = [
	"A mover takes the vote along, and everybody else votes as before.",
	"As many move in a year as today, before there is a border; where to goes by people, distance and income. Both camps are alike in this.",
	"Those who opt go to a nation that their camp governs, to its places as gravity has it, evenly over the window.",
	"Who governs a nation stays as the plan has it.",
];

/** What must not be concluded from the moves (docs/methods/migration.md), for whoever shows it. */
export function moveCaveats({ outside }: MoveGround): readonly string[] {
	const beyond = outside.a + outside.b;
	return [
		"Nobody is moved by the program. Moves are chosen, and a plan asks nobody to move.",
		"A vote for a party is no wish to separate, and none to move.",
		"Movers who keep their vote mix the nations year by year. The record shows less of it: places change those who come, and the young grow into them (Martin and Webster 2018). The years as people move today say how much the model leaves out.",
		"Sorting is high, but moving is neither its only nor its main cause: read the pull as a question, not as a finding.",
		"Only voters of the two camps move here. Others and children move too: people are voters × people per voter of the place they leave.",
		"The one precedent in figures followed a war and an annexation 150 years ago, and its sources conflict.",
		"Flight and expulsion are outside this model. So are births, deaths and moves from and to other countries.",
		...(beyond === 0
			? []
			: ["Voters in land of no nation stay where they are, and count as under no camp of their own."]),
	];
}

/** Terms of models.md (5.1) that the atlas has no figures for. */
export function missingTerms({ distances, incomes }: OpenMoves): readonly string[] {
	return [
		...(distances === null ? ["The atlas has no outlines in degrees: all places are taken to be equally far."] : []),
		...(incomes === null ? ["The atlas has no income by place: incomes are taken to be alike."] : []),
		"No atlas has costs of housing: they are left out.",
	];
}
