import type { Assumed } from "../pendulum/pendulum.ts";
import { policies } from "../response/ladder.ts";
import { answerWords } from "../response/response-words.ts";
import { historyDialKeys, historyDials } from "./dials.ts";
import { assumedVote, type OpenHistories } from "./open-histories.ts";

/** Everything that histories assume, each with the range it is drawn from. */
export function assumptionsOf({ ladders, fitted, threshold }: OpenHistories): readonly Assumed[] {
	const stages = policies.flatMap((policy) =>
		ladders[policy].flatMap(({ stage, chance, basis, why }) =>
			chance === null
				? []
				: [
						{
							what: `Stage ${stage} where the centre would ${answerWords[policy]}`,
							value: rangeOf(chance),
							basis,
							source: why,
						},
					],
		),
	);
	return [
		{
			what: "A vote passes above",
			value: `${threshold}`,
			basis: "A, assumed",
			source: "of the valid votes; --threshold takes another",
		},
		...historyDialKeys.map((key) => {
			const { name, basis, source } = historyDials[key];
			return { what: name, value: rangeOf(historyDials[key]), basis, source };
		}),
		...stages,
		fitted
			? {
					what: "The vote model",
					value: "a draw of its posterior for each history",
					basis: "C, computed",
					source: "fitted to data/us-two-party.csv (docs/methods/pendulum.md)",
				}
			: {
					what: "The vote model",
					value: `persistence ${assumedVote.persistence.join(" to ")}, cost of a term ${assumedVote.cost.join(" to ")} points, error ${assumedVote.error.join(" to ")} points`,
					basis: "A, assumed",
					source: "this country's record is not known here",
				},
	];
}

function rangeOf({ low, high }: { readonly low: number; readonly high: number }): string {
	return `${low} to ${high}`;
}
