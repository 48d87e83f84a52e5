import { invariant } from "@velvet/core";
import { type AnyCounts, hasOptions } from "./recorded-vote.ts";
import type { Stage } from "./rule.ts";

/** The ballots of one place for one question, in whole numbers of any size. */
export interface Ballots {
	readonly yes: bigint;
	readonly no: bigint;
	/** `null` where it is not given. */
	readonly invalid: bigint | null;
	/** Yes and no. */
	readonly valid: bigint;
	/** Valid and invalid, as far as given. */
	readonly cast: bigint;
	/** `null` where it is not given. */
	readonly electorate: bigint | null;
}

/** The ballots of a place; with a stage, its answers as that stage reads them. */
export function ballotsOf(counts: AnyCounts, stage?: Stage): Ballots {
	const { yes, no, rest } = hasOptions(counts) ? readAnswers(counts.options, stage) : { ...counts, rest: 0 };
	const valid = BigInt(yes) + BigInt(no);
	const given = counts.invalid;
	const invalid = given === undefined && rest === 0 ? null : BigInt(rest) + BigInt(given ?? 0);
	return {
		yes: BigInt(yes),
		no: BigInt(no),
		invalid,
		valid,
		cast: valid + (invalid ?? 0n),
		electorate: counts.electorate === undefined ? null : BigInt(counts.electorate),
	};
}

function readAnswers(options: { readonly [answer: string]: number }, stage: Stage | undefined) {
	invariant(stage !== undefined, "Votes by answer were tallied without a stage");
	const yes = new Set(stage.yes);
	const no = stage.no === undefined ? null : new Set(stage.no);
	const sum = (counts: (answer: string) => boolean) =>
		Object.entries(options).reduce((total, [answer, votes]) => (counts(answer) ? total + votes : total), 0);
	const isYes = (answer: string) => yes.has(answer);
	const isNo = (answer: string) => !isYes(answer) && (no === null || no.has(answer));
	return { yes: sum(isYes), no: sum(isNo), rest: sum((answer) => !isYes(answer) && !isNo(answer)) };
}
