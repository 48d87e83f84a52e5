import { fractionToNumber } from "@velvet/algorithms";
import { ruleShare, type VoteRule } from "@velvet/scenarios";

/** What a rule asks for, as a line among yes shares of valid votes and in words. */
export interface Threshold {
	/** Where the line stands; `null` where the rule counts yes among all who may vote. */
	readonly share: number | null;
	/** "more than half", "at least 55 %". */
	readonly words: string;
	/** What it asks for besides: a quorum, a share of who may vote. */
	readonly also: readonly string[];
}

export function thresholdOf(rule: VoteRule): Threshold {
	const { base, threshold, strict, turnoutQuorum, yesOfElectorate, quorumStrict = false } = rule;
	const words = atLeast(threshold, strict);
	return {
		share: base === "electorate" ? null : numberOf(threshold),
		words,
		also: [
			...(base === "electorate" ? [`yes from ${words} of all who may vote`] : []),
			...(turnoutQuorum === undefined ? [] : [`a turnout of ${atLeast(turnoutQuorum, quorumStrict)}`]),
			...(yesOfElectorate === undefined
				? []
				: [`yes from ${atLeast(yesOfElectorate, quorumStrict)} of all who may vote`]),
		],
	};
}

function atLeast(threshold: string, strict: boolean): string {
	const share = numberOf(threshold);
	const exact = [
		[1 / 2, "half"],
		[2 / 3, "two thirds"],
		[3 / 4, "three quarters"],
	] as const;
	const named = exact.find(([value]) => Math.abs(value - share) < 1e-12)?.[1];
	return `${strict ? "more than" : "at least"} ${named ?? `${Number((100 * share).toFixed(1))}\u00a0%`}`;
}

function numberOf(threshold: string): number {
	return fractionToNumber(ruleShare(threshold));
}
