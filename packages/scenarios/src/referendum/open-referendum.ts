import {
	type CampKey,
	type Checked,
	columnValues,
	failed,
	failedWith,
	type Issue,
	issue,
	type Notice,
	nameSome,
	passed,
} from "@velvet/core";
import type { Case } from "../open-case.ts";
import { type Assumption, listAssumptions } from "./assumptions.ts";
import { groupUnits, type UnitGroups } from "./errors.ts";
import { type OpenMapping, openMapping } from "./open-mapping.ts";
import { openRegions, type Region } from "./open-regions.ts";
import { type OpenRule, openRule } from "./open-rule.ts";
import { DEFAULT_DRAWS, type ReferendumSpec } from "./referendum-spec.ts";

/** A referendum bound to its case and checked: who is asked, by which rule, and what is assumed. */
export interface OpenReferendum {
	readonly theCase: Case;
	readonly spec: ReferendumSpec;
	readonly regions: readonly Region[];
	readonly rule: OpenRule;
	readonly mapping: OpenMapping;
	readonly assumptions: readonly Assumption[];
	/** Camp that governs while the vote is held; `null` where the continuator is bound to no camp. */
	readonly inPower: CampKey | null;
	readonly draws: number;
	/** Units that vote, in the order of their parents, as indices into the atlas. */
	readonly units: Uint32Array;
	readonly groups: UnitGroups;
	/** Region of each of them. */
	readonly regionOf: Uint32Array;
	/** Who may vote in each of them. */
	readonly electorate: Float64Array;
}

/** Outcomes of regions times draws that are held at once: some two gigabytes. */
const MOST_OUTCOMES = 50_000_000;

/** Opens the referendum of a scenario, or another one for the same case. Issues name every place, choice and region at fault. */
export function openReferendum(
	theCase: Case,
	spec: ReferendumSpec = theCase.scenario.referendum ?? {},
): Checked<OpenReferendum> {
	const { atlas } = theCase;
	const regions = openRegions(atlas, spec);
	const electorate = countElectorate(theCase, spec);
	const rule = openRule(spec);
	if (!regions.ok || !electorate.ok || !rule.ok) {
		return failedWith([regions, electorate, rule].flatMap((checked) => (checked.ok ? [] : checked.issues)));
	}
	const hasVoters = ({ units }: Region) => units.some((unit) => electorate.value[unit] > 0);
	const empty = regions.value.filter((region) => !hasVoters(region));
	// A place that nobody named, and whose votes were counted with another, is no mistake of anyone's.
	const asked = spec.each === undefined ? regions.value : regions.value.filter(hasVoters);
	const voting = asked.flatMap(({ units }) => units);
	const mapping = openMapping(theCase, spec, voting);
	const nobody = spec.each === undefined || asked.length === 0 ? empty : [];
	if (!mapping.ok || nobody.length > 0) {
		return failedWith([...(mapping.ok ? [] : mapping.issues), ...(nobody.length > 0 ? [nobodyVotes(nobody)] : [])]);
	}
	const draws = spec.draws ?? DEFAULT_DRAWS;
	if (asked.length * draws > MOST_OUTCOMES) return failed(tooManyDraws(asked.length));
	const { order, groups } = groupUnits(voting, atlas.units.parentOf, atlas.units.parents.ids.length);
	const regionOf = new Uint32Array(atlas.units.ids.length);
	asked.forEach(({ units }, r) => {
		for (const unit of units) regionOf[unit] = r;
	});
	const opened: OpenReferendum = {
		theCase,
		spec,
		regions: asked,
		rule: rule.value,
		mapping: mapping.value,
		assumptions: listAssumptions(spec, mapping.value, asked),
		inPower: spec.inPower ?? campOf(theCase),
		draws,
		units: order,
		groups,
		regionOf: Uint32Array.from(order, (unit) => regionOf[unit]),
		electorate: Float64Array.from(order, (unit) => electorate.value[unit]),
	};
	return passed(opened, empty.length > 0 ? [leftOut(empty)] : []);
}

/** Who may vote, by unit of the atlas: nobody in a unit whose votes were counted with another. */
function countElectorate({ atlas, preference }: Case, { electorate }: ReferendumSpec): Checked<Float64Array> {
	const { a, b, other, vote } = preference;
	const voters = a.map((count, u) => count + b[u] + other[u]);
	if (electorate !== "adults") return passed(voters);
	if (vote.adultsPercentColumn === undefined) {
		const message = `Atlas ${atlas.id} does not say how many of its people are adults.`;
		return failed(issue("no-adults", message, "referendum.electorate", 'Use "voters", or another atlas.'));
	}
	const adults = columnValues(atlas, vote.adultsPercentColumn);
	const people = columnValues(atlas, vote.peopleColumn);
	return passed(voters.map((votes, u) => (votes === 0 ? 0 : ((people[u] || 0) * (adults[u] || 0)) / 100)));
}

function nobodyVotes(empty: readonly Region[]): Issue {
	return issue("nobody-votes", "There is nobody in it who votes.", namesOf(empty), "Name places with voters.");
}

function tooManyDraws(regions: number): Issue {
	const most = Math.floor(MOST_OUTCOMES / regions);
	const message = `So many draws of ${regions} regions cannot be held at once.`;
	return issue("too-many-draws", message, "referendum.draws", `Ask for at most ${most} draws, or for fewer regions.`);
}

function leftOut(empty: readonly Region[]): Notice {
	return {
		code: "regions-without-votes",
		message: "Places without votes of their own are not asked.",
		where: namesOf(empty),
	};
}

function namesOf(regions: readonly Region[]): string {
	return nameSome(regions.map(({ name, places }) => name || places.join(", ")));
}

function campOf({ polities, continuator }: Case): CampKey | null {
	const { camp } = polities[continuator];
	return camp === null ? null : camp === 0 ? "A" : "B";
}
