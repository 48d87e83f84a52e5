import { grouped } from "@velvet/core";
import type { Component, VoteFigures, VoteRule } from "@velvet/scenarios";

/**
 * What a condition came down to, in whole votes, as they are cast: the lead, then how many more would have reached what
 * is asked for, or how many there were to spare. The exact margin is the command line's.
 *
 * @param base what the threshold is a share of
 */
export function marginLine(
	condition: Component,
	figures: Pick<VoteFigures, "lead">,
	base: VoteRule["base"],
	answers: { readonly yes: string; readonly no: string },
): string {
	const { name, stage, marginVotes, marginUnits = 0 } = condition;
	const margin = marginVotes ?? marginUnits;
	const [noun, verb] = nouns(name, base, marginVotes === null);
	const apart = condition.holds ? spare(margin, condition.strict) : missing(margin, condition.strict);
	const many = `${grouped(apart)} ${apart === 1 ? noun : `${noun}s`}`;
	const line = condition.holds
		? `${apart === 0 ? `not a ${noun}` : many} to spare`
		: `${many.replace(/^(\S+)/, `$1 ${verb}`)} would have reached it`;
	// The lead is of the whole, and of the question that decided.
	return name === "threshold" && stage === undefined ? `${leadLine(figures.lead, answers)}; ${line}` : line;
}

/** The fewest whole votes that lift a margin over what is asked for; a margin is a rounded fraction, hence the slack. */
function missing(margin: number, strict: boolean): number {
	return strict ? Math.floor(SLACK - margin) + 1 : Math.ceil(-margin - SLACK);
}

/** The most whole votes that could be lost. */
function spare(margin: number, strict: boolean): number {
	return strict ? Math.ceil(margin - SLACK) - 1 : Math.floor(margin + SLACK);
}

const SLACK = 1e-6;

/** What is counted, and how it would have to change: a vote of the whole changes sides, a ballot comes in addition. */
function nouns(name: string, base: VoteRule["base"], units: boolean): [noun: string, verb: string] {
	if (units) return ["unit", "more"];
	if (name === "turnoutQuorum") return ["ballot", "more"];
	if (name === "yesOfElectorate" || base === "electorate") return ["vote", "more"];
	return ["vote", "switched"];
}

function leadLine(lead: number, { yes, no }: { readonly yes: string; readonly no: string }): string {
	return lead === 0 ? "A tie" : `${lead > 0 ? yes : no} led by ${grouped(Math.abs(lead))}`;
}
