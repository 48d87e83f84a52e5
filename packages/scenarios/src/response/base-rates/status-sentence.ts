import { counted } from "@velvet/core";
import { outcomeWords } from "../../replay/table-words.ts";
import type { TabledVote } from "../../replay/tabled-votes.ts";
import { changedStatus } from "./classings.ts";
import { type CrossCell, cellOf } from "./cross-table.ts";
import type { Consent } from "./votes-filter.ts";

/** Votes by consent, and what followed them. */
export interface StatusByConsent {
	readonly cases: number;
	/** Ids of those that another status followed. */
	readonly changed: readonly string[];
	/** The share that another status followed; absent where there are no votes. */
	readonly share?: CrossCell;
}

export function statusOf(votes: readonly TabledVote[]): StatusByConsent {
	const changed = votes.filter(changedStatus).map(({ id }) => id);
	return { cases: votes.length, changed, ...(votes.length > 0 && { share: cellOf(votes, changedStatus) }) };
}

/**
 * What became of votes held without the parent's consent, from the votes themselves: that none changed a status is said
 * where it is so, and nowhere else.
 */
export function withoutConsentSentence({ cases, changed }: StatusByConsent, among: string): string {
	if (cases === 0) return `In ${among} no vote was held without the parent's consent.`;
	if (changed.length === 0)
		return `In ${among} no vote held without the parent's consent changed a territory's status.`;
	const were = changed.length === 1 ? "was" : "were";
	return `In ${among} ${changed.length} of ${counted(cases, "vote")} held without the parent's consent ${were} followed by another status of the territory.`;
}

/** The least that the sentence never stands without: how few votes, what they leave open, and those in dispute. */
export function consentFootnote({ no, disputed }: { readonly [consent in Consent]: StatusByConsent }): string {
	const open =
		no.share === undefined
			? "None was held so"
			: `${counted(no.cases, "vote")} in ${counted(no.share.clusters, "cluster")} ${no.cases === 1 ? "was" : "were"} held so, which would not rule out ${rangeWords(no.share)} of 100`;
	const dispute = disputed.cases === 0 ? "" : `; of ${disputed.cases} more, consent is disputed`;
	return `${open}${dispute}.`;
}

/** What must be known beside it: how few votes it rests on, and what else they could be taken for. */
export function besides(
	votes: readonly TabledVote[],
	status: { readonly [consent in Consent]: StatusByConsent },
	handedOver: StatusByConsent,
): readonly string[] {
	const named = (ids: readonly string[]) =>
		votes
			.filter(({ id }) => ids.includes(id))
			.map(({ territory, year, outcome }) => `${territory} ${year} (${outcomeWords(outcome)})`)
			.join(", ");
	const { yes, no, disputed } = status;
	const { share } = no;
	return [
		...(share === undefined
			? []
			: [
					`It rests on ${counted(no.cases, "vote")} in ${counted(share.clusters, "cluster")}: with each cluster once, a share of ${rangeWords(share)} of 100 would not be ruled out.`,
				]),
		...(disputed.cases === 0
			? []
			: [
					`Whether the parent consented is disputed of ${disputed.cases}; ${followed(disputed.changed.length)}${disputed.changed.length === 0 ? "" : `: ${named(disputed.changed)}`}.`,
				]),
		...(handedOver.cases === no.cases
			? []
			: [
					`The table as it was handed over counts ${handedOver.cases} as held without consent; ${followed(handedOver.changed.length)}.`,
				]),
		...(yes.cases === 0
			? []
			: [`Of ${counted(yes.cases, "vote")} held with consent, ${followed(yes.changed.length)}.`]),
	];
}

function followed(changed: number): string {
	if (changed === 0) return "another status followed none of them";
	return `another status followed ${changed} of them`;
}

function rangeWords({ low, high }: CrossCell): string {
	const [from, to] = [Math.floor(100 * low), Math.ceil(100 * high)];
	return from === 0 ? `up to ${to}` : `${from} to ${to}`;
}
