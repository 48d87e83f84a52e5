import { fraction, roundFraction } from "@velvet/algorithms";
import { invariant } from "@velvet/core";
import { ballotsOf } from "../tally/ballots.ts";
import { hasOptions } from "../tally/recorded-vote.ts";
import { sumCounts, totalCounts } from "../tally/total-counts.ts";
import { applyRule } from "./apply-rule.ts";
import type { FigureKey, PublishedFigure, RecordedBallot } from "./recorded-case.ts";
import { selfDetermination } from "./self-determination.ts";

/** A figure as the replay finds it, comparable with what is published. */
export type Found = boolean | number | readonly string[];

/** What the counts of a ballot give for a figure, rounded to as many digits as the published value has. */
export function findFigure(ballot: RecordedBallot, wanted: PublishedFigure): Found {
	return finders[wanted.figure](ballot, wanted);
}

/** The published value as it is compared: a share in text becomes a number. */
export function wantedFigure({ figure, value }: PublishedFigure): Found {
	return typeof value !== "string" || figure === "units-for" ? (value as Found) : Number(value);
}

const finders: Record<FigureKey, (ballot: RecordedBallot, wanted: PublishedFigure) => Found> = {
	passes: (ballot) => tallied(ballot).passes,
	"passes-under": (ballot, { rule }) => tallied(ballot, rule).passes,
	yes: (ballot, wanted) => Number(counted(ballot, wanted).yes),
	no: (ballot, wanted) => Number(counted(ballot, wanted).no),
	cast: (ballot, wanted) => Number(counted(ballot, wanted).cast),
	lead: (ballot, wanted) => Number(counted(ballot, wanted).yes - counted(ballot, wanted).no),
	margin: (ballot, { component }) => {
		const margin = tallied(ballot).components.find(({ name }) => name === component)?.marginVotes ?? null;
		invariant(margin !== null, `${ballot.id}: a margin was published for no condition of its rule`);
		return margin;
	},
	"yes-percent": (ballot, wanted) => percentOf(counted(ballot, wanted).yes, counted(ballot, wanted).valid, wanted),
	"no-percent": (ballot, wanted) => percentOf(counted(ballot, wanted).no, counted(ballot, wanted).valid, wanted),
	"answer-percent": (ballot, wanted) => {
		const counts = totalCounts(ballot);
		const votes = hasOptions(counts) ? counts.options[wanted.answer ?? ""] : undefined;
		return percentOf(BigInt(votes ?? 0), counted(ballot, wanted).cast, wanted);
	},
	"turnout-percent": (ballot, wanted) => percentOf(counted(ballot, wanted).cast, electorate(ballot), wanted),
	"yes-of-electorate-percent": (ballot, wanted) => percentOf(counted(ballot, wanted).yes, electorate(ballot), wanted),
	"units-for": (ballot) => unitsFor(ballot).map(({ id }) => id),
	"units-above-average": (ballot) => {
		// A uniform swing that makes the whole a tie leaves these on the yes side.
		const all = counted(ballot, {});
		const units = (ballot.units ?? []).map((unit) => ballotsOf(unit));
		return units.filter(({ yes, valid }) => yes * all.valid > all.yes * valid).length;
	},
	"places-against": ({ places = [] }) => places.filter(({ yes, no }) => no > yes).map(({ id }) => id),
	"self-determination": (ballot, { value }) => rounded(selfDetermination(ballot, "bloc"), digitsOf(value)),
	"self-determination-by-unit": (ballot, { value }) => rounded(selfDetermination(ballot, "each"), digitsOf(value)),
};

function tallied(ballot: RecordedBallot, rule?: string) {
	const result = rule === undefined ? applyRule(ballot) : applyRule(ballot, rule);
	invariant(result.ok, `${ballot.id}: a figure was published for a rule that cannot be applied`);
	return result.value;
}

/**
 * The counts of the whole, or of the units that are named, added up afresh, so that a published total is a check on them.
 * A vote in stages is counted by its first.
 */
function counted(ballot: RecordedBallot, { units }: { units?: readonly string[] }) {
	const parts = (ballot.units ?? []).filter(({ id }) => units?.includes(id) ?? true);
	const [whole, summed] = [
		ballotsOf(totalCounts(ballot), ballot.stages?.[0]),
		ballotsOf(sumCounts(parts), ballot.stages?.[0]),
	];
	if (parts.length === 0) return whole;
	// Invalid ballots may be known of the whole alone.
	return units === undefined && summed.invalid === null
		? { ...summed, invalid: whole.invalid, cast: whole.cast }
		: summed;
}

function unitsFor(ballot: RecordedBallot) {
	return (ballot.units ?? []).filter((unit) => {
		const { yes, no } = ballotsOf(unit, ballot.stages?.[0]);
		return yes > no;
	});
}

function electorate(ballot: RecordedBallot): bigint {
	const { electorate } = totalCounts(ballot);
	invariant(electorate !== undefined, `${ballot.id}: a turnout was published without an electorate`);
	return BigInt(electorate);
}

function percentOf(part: bigint, whole: bigint, { value }: PublishedFigure): number {
	return rounded({ part: part * 100n, whole }, digitsOf(value));
}

function rounded({ part, whole }: { part: bigint; whole: bigint }, digits: number): number {
	return roundFraction(fraction(part, whole), digits);
}

function digitsOf(value: PublishedFigure["value"]): number {
	return /\.(\d+)$/.exec(String(value))?.[1].length ?? 0;
}
