import { fraction, fractionToNumber } from "@velvet/algorithms";
import { type Checked, passed } from "@velvet/core";
import { type Ballots, ballotsOf } from "./ballots.ts";
import { checkFit } from "./check-fit.ts";
import { type Component, placeComponents, thresholdComponent, UNITS_COUNTED, unitComponent } from "./components.ts";
import type { RecordedVote, UnitCounts } from "./recorded-vote.ts";
import type { Stage, VoteRule } from "./rule.ts";
import { totalCounts } from "./total-counts.ts";

/** Shares and counts of one place. A share is `null` where there is nothing that it could be a share of. */
export interface VoteFigures {
	readonly yes: number;
	readonly no: number;
	readonly invalid: number | null;
	readonly electorate: number | null;
	/** Yes minus no. */
	readonly lead: number;
	/** Yes of yes and no. */
	readonly yesShare: number | null;
	/** Ballots cast, as far as they are given, of the electorate. */
	readonly turnout: number | null;
	/** Yes of the electorate: those who did not vote said neither. */
	readonly yesOfElectorate: number | null;
	/** Why a count or a share is `null`. */
	readonly why?: string;
}

/** What a unit said, and whether it alone would pass: in a bloc by the threshold, by the whole rule where each decides. */
export interface UnitTally extends VoteFigures {
	readonly id: string;
	readonly name: string;
	/** `null` where the rule asks for the electorate of the whole, and that of the unit is not known. */
	readonly passes: boolean | null;
	readonly components: readonly Component[];
}

/** One question of a vote, tallied under a rule. */
export interface StageTally extends VoteFigures {
	readonly passes: boolean;
	/** Every condition of the rule, whether it held, and by how much. */
	readonly components: readonly Component[];
	readonly units?: readonly UnitTally[];
	/** Which question, where a vote has several. */
	readonly stage?: string;
}

/** A vote tallied under a rule. With several questions, the figures are those of the one that decided. */
export interface Tally extends StageTally {
	readonly stages?: readonly StageTally[];
}

/**
 * Tallies a vote under a rule, in exact fractions; the issues say why a rule cannot be applied to these counts.
 *
 * Several questions are asked one after the other: the vote passes when all do, and the first that fails decides. Where
 * each unit decides for itself, the vote passes when any unit does.
 *
 * @param vote counts that {@link checkVotes} finds nothing wrong with
 */
export function tally(vote: RecordedVote, rule: VoteRule): Checked<Tally> {
	const fit = checkFit(vote, rule);
	if (!fit.ok) return fit;
	return passed(tallyStages(vote, rule), fit.notices);
}

function tallyStages(vote: RecordedVote, rule: VoteRule): Tally {
	if (vote.stages === undefined) return tallyStage(vote, rule);
	const stages = vote.stages.map((stage) => tallyStage(vote, rule, stage));
	const decided = stages.find(({ passes }) => !passes) ?? stages[stages.length - 1];
	return { ...decided, components: stages.flatMap(({ components }) => components), stages };
}

function tallyStage(vote: RecordedVote, rule: VoteRule, stage?: Stage): StageTally {
	const ballots = ballotsOf(totalCounts(vote), stage);
	const units = (vote.units ?? []).map((unit) => tallyUnit(unit, rule, stage));
	const conditions = rule.unit === "each" ? [anyUnit(units)] : [...placeComponents(ballots, rule), ...inConcert(units)];
	const components = stage === undefined ? conditions : conditions.map((each) => ({ ...each, stage: stage.name }));
	return {
		...figuresOf(ballots),
		passes: components.every(({ holds }) => holds),
		components,
		...(units.length > 0 && { units }),
		...(stage !== undefined && { stage: stage.name }),
	};

	function inConcert(tallied: readonly UnitTally[]): Component[] {
		const { concurrent = [], unitMajority, strict } = rule;
		const asked = new Set(concurrent);
		const named = tallied.filter(({ id }) => asked.has(id));
		const passing = tallied.filter(({ passes }) => passes).length;
		return [
			...named.map(({ id, components: [threshold] }) => ({ ...threshold, name: `concurrent: ${id}` })),
			...(unitMajority === undefined
				? []
				: [unitComponent("unitMajority", passing, tallied.length, unitMajority, strict)]),
		];
	}
}

function tallyUnit(unit: UnitCounts, rule: VoteRule, stage: Stage | undefined): UnitTally {
	const ballots = ballotsOf(unit, stage);
	const known = { id: unit.id, name: unit.name ?? unit.id, ...figuresOf(ballots) };
	if (rule.base === "electorate" && ballots.electorate === null) return { ...known, passes: null, components: [] };
	const components =
		rule.unit === "each" ? placeComponents(ballots, rule) : [thresholdComponent("threshold", ballots, rule)];
	return { ...known, passes: components.every(({ holds }) => holds), components };
}

/** Where each unit decides for itself something changes as soon as one of them passes. */
function anyUnit(units: readonly UnitTally[]): Component {
	const passing = units.filter(({ passes }) => passes).length;
	return {
		name: "anyUnit",
		value: passing / units.length,
		required: 0,
		strict: true,
		holds: passing > 0,
		marginVotes: null,
		marginUnits: passing,
		why: UNITS_COUNTED,
	};
}

function figuresOf({ yes, no, invalid, valid, cast, electorate }: Ballots): VoteFigures {
	return {
		yes: Number(yes),
		no: Number(no),
		invalid: invalid === null ? null : Number(invalid),
		electorate: electorate === null ? null : Number(electorate),
		lead: Number(yes - no),
		yesShare: shareOf(yes, valid),
		turnout: electorate === null ? null : shareOf(cast, electorate),
		yesOfElectorate: electorate === null ? null : shareOf(yes, electorate),
		...whyMissing(valid, invalid, electorate),
	};
}

function whyMissing(valid: bigint, invalid: bigint | null, electorate: bigint | null): { why?: string } {
	const reasons = [
		...(valid === 0n ? ["There are no valid votes."] : []),
		...(invalid === null ? ["Invalid ballots are not given."] : []),
		...(electorate === null ? ["The number of those entitled to vote is not given."] : []),
		...(electorate === 0n ? ["Nobody was entitled to vote."] : []),
	];
	return reasons.length === 0 ? {} : { why: reasons.join(" ") };
}

function shareOf(part: bigint, whole: bigint): number | null {
	return whole === 0n ? null : fractionToNumber(fraction(part, whole));
}
