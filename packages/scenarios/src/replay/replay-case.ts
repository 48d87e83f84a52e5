import { fraction, roundFraction } from "@velvet/algorithms";
import { grouped, invariant, type Notice } from "@velvet/core";
import { ballotsOf } from "../tally/ballots.ts";
import type { AnyCounts } from "../tally/recorded-vote.ts";
import type { SourceTag } from "../tally/source-tag.ts";
import { sumCounts, totalCounts } from "../tally/total-counts.ts";
import { applyRule, type TallyOrWhy, tallyOrWhy } from "./apply-rule.ts";
import { figureWords } from "./figure-words.ts";
import { type Found, findFigure, wantedFigure } from "./figures.ts";
import type {
	CaseEvent,
	PublishedFigure,
	RecordedBallot,
	RecordedCase,
	SourceConflict,
	Sourced,
} from "./recorded-case.ts";
import { addShares, selfDetermination } from "./self-determination.ts";

/** A figure of the replay beside the published one. */
export interface ReplayCheck extends Sourced {
	readonly what: string;
	readonly got: Found;
	readonly want: Found;
	readonly ok: boolean;
	/** Whether a source prints it; otherwise it is a figure of ours, which the replay must come to again. */
	readonly published: boolean;
}

/** A ballot under its own rule; `tally` is `null` where no rule was fixed, or with the issues that say why not. */
export interface ReplayedBallot extends Sourced, TallyOrWhy {
	readonly id: string;
	/** The row of the table of votes that it is. */
	readonly row?: string;
	readonly name: string;
	readonly date: string;
	readonly answers: { readonly yes: string; readonly no: string };
	readonly rule: RecordedBallot["rule"];
	readonly ruleNote?: string;
	/** Counts of the whole, added up from the units where they are not given. */
	readonly counts: AnyCounts;
	readonly notices: readonly Notice[];
	readonly places?: RecordedBallot["places"];
}

/** A case replayed. `ok` when every figure comes out as published, or as we found it before, unverified ones aside. */
export interface ReplayedCase {
	readonly id: string;
	readonly name: string;
	readonly question: string;
	readonly sentence?: string;
	readonly sentenceFrom?: Sourced;
	readonly mark?: string;
	readonly outcome: string;
	readonly outcomeFrom: Sourced;
	readonly ok: boolean;
	readonly checks: readonly ReplayCheck[];
	readonly conflicts: readonly SourceConflict[];
	/** Figures from memory only: shown, never a gate. */
	readonly unverified: readonly (Sourced & { readonly what: string })[];
	readonly ballots: readonly ReplayedBallot[];
	readonly events: readonly CaseEvent[];
}

/** Replays a case: each of its ballots under its own rule, against every figure that is published. */
export function replayCase(recorded: RecordedCase): ReplayedCase {
	const { id, name, question, sentence, sentenceFrom, mark, outcome, outcomeFrom } = recorded;
	const { ballots, conflicts, events } = recorded;
	const compared = ballots.flatMap((ballot) => ballot.published.map((figure) => check(ballot, figure, ballots.length)));
	const checks = [...compared.filter(({ tag }) => tag !== "M"), ...acrossCheck(recorded)];
	return {
		id,
		name,
		question,
		...(sentence !== undefined && { sentence }),
		...(sentenceFrom !== undefined && { sentenceFrom }),
		...(mark !== undefined && { mark }),
		outcome,
		outcomeFrom,
		ok: checks.every(({ ok }) => ok),
		checks,
		conflicts: [...conflicts, ...ballots.flatMap(partConflicts)],
		unverified: [
			...compared
				.filter(({ tag }) => tag === "M")
				.map(({ what, want, source, tag }) => ({ what: `${what}: ${want}`, source, tag })),
			...events
				.filter(({ tag }) => tag === "M")
				.map(({ date, what, source, tag }) => ({ what: `${date}: ${what}`, source, tag })),
			...ballots.flatMap(unverifiedParts),
		],
		ballots: ballots.map(replayBallot),
		events: events.filter(({ tag }) => tag !== "M"),
	};
}

function check(ballot: RecordedBallot, figure: PublishedFigure, ballots: number): ReplayCheck {
	const [got, want] = [findFigure(ballot, figure), wantedFigure(figure)];
	const { source = ballot.source, tag = ballot.tag } = figure;
	const what = ballots === 1 ? figureWords(figure, ballot) : `${ballot.name}: ${figureWords(figure, ballot)}`;
	return { what, got, want, ok: String(got) === String(want), source, tag, published: isPublished(tag) };
}

/** Found, or remembered and confirmed by what was found; what is computed, derived or assumed here nobody printed. */
function isPublished(tag: SourceTag): boolean {
	return tag === "F" || tag === "M+C";
}

function acrossCheck({ across, ballots }: RecordedCase): ReplayCheck[] {
	if (across === undefined) return [];
	const named = across.ballots.map((id) => ballots.find((ballot) => ballot.id === id));
	const { part, whole } = addShares(
		named.map((ballot) => {
			invariant(ballot !== undefined, "A figure over ballots names one that is not there");
			return selfDetermination(ballot, "bloc");
		}),
	);
	const want = Number(across.selfDetermination);
	const digits = across.selfDetermination.split(".")[1]?.length ?? 0;
	const got = roundFraction(fraction(part, whole), digits);
	const names = named.map((ballot) => ballot?.name).join(" and ");
	const what = `${names}, each as one bloc: share of voters whose answer was followed`;
	return [{ what, got, want, ok: got === want, source: "The counts above", tag: across.tag, published: false }];
}

/** Parts that are all there, and yet add up to something else than the whole. */
function partConflicts({ name, parts, source, tag, ...ballot }: RecordedBallot): SourceConflict[] {
	if (parts === undefined || !parts.complete) return [];
	const [sum, whole] = [ballotsOf(sumCounts(parts.units)), ballotsOf(totalCounts(ballot))];
	return (["yes", "no"] as const).flatMap((answer) => {
		const [ofParts, ofWhole] = [Number(sum[answer]), Number(whole[answer])];
		if (ofParts === ofWhole) return [];
		return [
			{
				what: `${name}: ${ballot.answers[answer]}, parts and whole`,
				values: [
					{ value: grouped(ofParts), source: `Sum of parts: ${parts.source}`, tag: parts.tag },
					{ value: grouped(ofWhole), source, tag },
				],
				note: `${grouped(Math.abs(ofParts - ofWhole))} votes apart.`,
			},
		];
	});
}

function unverifiedParts({ name, parts, answers }: RecordedBallot) {
	if (parts === undefined || parts.tag !== "M") return [];
	const { source, tag } = parts;
	return parts.units.map((unit) => ({
		what: `${name}, ${unit.name}: ${answers.yes} ${grouped(unit.yes)}, ${answers.no} ${grouped(unit.no)}`,
		source,
		tag,
	}));
}

function replayBallot(ballot: RecordedBallot): ReplayedBallot {
	const { id, row, name, date, answers, rule, ruleNote, source, tag, places } = ballot;
	const result = applyRule(ballot);
	return {
		id,
		...(row !== undefined && { row }),
		name,
		date,
		answers,
		rule,
		...(ruleNote !== undefined && { ruleNote }),
		source,
		tag,
		counts: totalCounts(ballot),
		...tallyOrWhy(result),
		notices: result.ok ? result.notices : [],
		...(places !== undefined && { places }),
	};
}
