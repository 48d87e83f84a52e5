import { type CampKey, type Checked, type Plan, passed } from "@velvet/core";
import type { CampPolities } from "../camp-polities.ts";
import type { Case } from "../open-case.ts";
import type { Ballot } from "../referendum/ballot.ts";
import { listCaveats } from "../referendum/caveats.ts";
import { type OpenReferendum, openReferendum } from "../referendum/open-referendum.ts";
import { referendumBallot } from "../referendum/run-referendum.ts";
import type { UnitBallots } from "../referendum/unit-ballots.ts";
import type { Wishes } from "./camp-groups.ts";

/** The question of a cascade, as a ballot: shall this place go over to the other of the two nations? */
export interface CascadeBallot {
	readonly ballot: Ballot;
	/** What must not be concluded from it. */
	readonly caveats: readonly string[];
	/** One draw, as votes for the two nations by unit of the atlas; a unit without voters wishes nothing. */
	wishes(votes: UnitBallots): Wishes;
}

/**
 * Asks every place once, in the nation that a plan gives it, whether it would go over to the other. By the mapping of the
 * scenario's referendum, or the survey's: its shares are of people who would leave the country that they are in. They are
 * taken for the voters of the camp of the nation that would be joined, and of neither camp; voters of the camp that
 * governs where they are stay. The camp out of power is that of the nation that would be joined.
 */
export function cascadeBallot(theCase: Case, camps: CampPolities, from: Plan): Checked<CascadeBallot> {
	const { atlas, scenario } = theCase;
	// Who decides with whom, by which rule, how often, who governs and who has gone are the cascade's business.
	const { regions, rule: _r, inPower: _p, gone: _g, draws: _d, ...question } = scenario.referendum ?? {};
	const opened = openReferendum(theCase, { ...question, each: "parent", draws: 1 });
	if (!opened.ok) return opened;
	const { units } = opened.value;
	const leaves = Uint8Array.from(units, (unit) => Number(from.assignment[unit] === camps.leaving));
	const [returning, joining] = [camps.leaving, camps.staying].map((polity) =>
		referendumBallot(heldBy(opened.value, polity === camps.of[0] ? "A" : "B")),
	);
	return passed({
		ballot: { ...joining, centre: joining.centre.map((own, at) => (leaves[at] === 1 ? returning.centre[at] : own)) },
		caveats: caveatsOf(opened.value, regions?.some(({ support }) => support !== undefined) ?? false),
		wishes({ yes, no }) {
			const leave = new Float64Array(atlas.units.ids.length);
			const stay = new Float64Array(atlas.units.ids.length);
			units.forEach((unit, at) => {
				const isOut = leaves[at] === 1;
				leave[unit] = isOut ? no[at] : yes[at];
				stay[unit] = isOut ? yes[at] : no[at];
			});
			return { leave, stay };
		},
	});
}

/** The question put where one camp governs: none of its voters would go. */
function heldBy(opened: OpenReferendum, governing: CampKey): OpenReferendum {
	const content = opened.theCase.scenario.camps[governing];
	const rows = opened.mapping.rows.map((row) => ({
		...row,
		support: { ...row.support, ...Object.fromEntries(content.map((choice) => [choice, 0])) },
	}));
	return { ...opened, inPower: governing, mapping: { ...opened.mapping, rows } };
}

function caveatsOf(opened: OpenReferendum, hasPolls: boolean): readonly string[] {
	const own = opened.spec.mapping ?? [];
	const isSurveyed = [...opened.units].some((unit) => opened.mapping.rowOf[unit] >= own.length);
	return [
		...listCaveats(opened),
		...(isSurveyed
			? [
					"The survey asked about a new union of one's own region, not about joining the nation of either camp. Here its answers stand for going over to the nation of one's own camp, on both sides alike: an assumption.",
				]
			: []),
		...(hasPolls
			? ["The scenario gives the support of whole regions for leaving. This is another question: the mapping is used."]
			: []),
	];
}
