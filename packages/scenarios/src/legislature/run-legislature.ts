import { type Checked, capital, failed, type Plan, passed } from "@velvet/core";
import { withoutUndefined } from "../documents/schema-issues.ts";
import { onePolityPlan } from "../make-plan.ts";
import { pluralityOf } from "../members/camp-votes.ts";
import type { Case } from "../open-case.ts";
import { listCaveats } from "./caveats.ts";
import { type ChamberRule, fillChamber } from "./chamber.ts";
import { type Constituent, constituentsOf } from "./constituents.ts";
import { holdElection } from "./election.ts";
import { electCollege } from "./electors.ts";
import type { Legislature, MemberRow, Parliament } from "./legislature.ts";
import type { LegislatureSpec } from "./legislature-spec.ts";
import { electorsByParent, findBase, type PopulationBase, seatedParents } from "./population-base.ts";
import { seatsKept } from "./seats-kept.ts";
import { type RecordedSplit, splitsOf } from "./split-electors.ts";

const NO_ELECTORS = "This atlas has no electors.";

/**
 * Who would sit in the parliaments of a plan: the undivided country's chamber, then each polity's.
 *
 * Every polity keeps the seats that its members have in the undivided country, or has as many as are asked for.
 *
 * @param spec goes before what the scenario says
 * @param recorded electors that were cast otherwise than by plurality
 */
export function runLegislature(
	theCase: Case,
	plan: Plan,
	spec: LegislatureSpec,
	recorded: readonly RecordedSplit[] = [],
): Checked<Legislature> {
	const { atlas, preference, scenario, continuator } = theCase;
	const asked = { ...scenario.legislature, ...(withoutUndefined(spec) as LegislatureSpec) };
	const { method = "huntington-hill", minimum = 1, cut = "parts" } = asked;
	const found = findBase(atlas, preference.vote, asked.base);
	if (!found.ok) return found;
	const base = found.value;
	const [own, from] = ownSeats(theCase, base, asked.seats);
	const whole = constituentsOf(theCase, onePolityPlan(theCase, continuator), base, cut)[continuator];
	const before = parliamentOf(theCase, "The undivided country", whole, { seats: own, method, minimum }, recorded);
	if (!before.ok) return before;
	const seatsOf = (parent: number) => before.value.chamber.by[atlas.units.parents.ids[parent]] ?? 0;
	const kept = asked.seats === undefined ? seatsKept(theCase, plan, base, method, seatsOf) : [];
	const sizes = scenario.polities.map((_, k) => asked.seats ?? kept[k]);
	const after = constituentsOf(theCase, plan, base, cut).map((constituents, k) =>
		parliamentOf(theCase, scenario.polities[k].name, constituents, { seats: sizes[k], method, minimum }, recorded),
	);
	const issues = after.flatMap((parliament) => (parliament.ok ? [] : parliament.issues));
	if (issues.length > 0) return failed(...issues);
	const parliaments = after.flatMap((parliament) => (parliament.ok ? [parliament.value] : []));
	const allocated = parliaments.some(({ members }) => members.some((member) => !member.whole));
	const { byParent: _, ...named } = base;
	const legislature = {
		base: named,
		method,
		minimum,
		cut,
		seatsFrom: { before: from, after: asked.seats === undefined ? ("kept" as const) : ("asked" as const) },
		allocated,
		before: before.value,
		after: parliaments,
	};
	return passed({
		...legislature,
		...(before.value.college === null && { whyNoElectors: NO_ELECTORS }),
		caveats: listCaveats(theCase, legislature),
	});
}

/**
 * Seats of the undivided country: its electors less two a member, whatever is asked for its successors; where it has no
 * electors, as asked, or the cube root of its people.
 */
function ownSeats(
	{ atlas, preference }: Case,
	base: PopulationBase,
	asked: number | undefined,
): readonly [number, Legislature["seatsFrom"]["before"]] {
	const electors = electorsByParent(atlas, preference.vote);
	const seated = seatedParents(atlas, preference.vote);
	if (electors !== null) {
		return [electors.reduce((sum, count, p) => sum + (seated[p] ? (count || 0) - 2 : 0), 0), "electors"];
	}
	if (asked !== undefined) return [asked, "asked"];
	const people = base.byParent.reduce((sum, count) => sum + (count || 0), 0);
	return [Math.max(1, Math.round(Math.cbrt(people))), "cube-root"];
}

function parliamentOf(
	theCase: Case,
	name: string,
	constituents: readonly Constituent[],
	rule: ChamberRule,
	recorded: readonly RecordedSplit[],
): Checked<Parliament> {
	const seated = constituents.filter((each) => each.seated);
	const filled = fillChamber(seated, rule, capital(name));
	if (!filled.ok) return filled;
	const chamber = filled.value;
	const known = electorsByParent(theCase.atlas, theCase.preference.vote) !== null;
	const college = known ? electCollege(constituents, chamber) : null;
	return passed({
		name,
		chamber,
		college,
		election: holdElection(constituents, chamber, college, NO_ELECTORS),
		members: constituents.map((constituent): MemberRow => {
			const seats = chamber.by[constituent.id] ?? 0;
			return {
				...constituent,
				seats,
				electors: college === null ? null : (college.by[constituent.id] ?? 0),
				peoplePerSeat: seats === 0 ? null : constituent.population / seats,
				plurality: pluralityOf(constituent.votes),
			};
		}),
		splits: college === null ? [] : splitsOf(theCase, theCase, constituents, recorded),
	});
}
