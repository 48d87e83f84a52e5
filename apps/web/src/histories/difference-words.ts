import type { DescribedHistories, PolicyDifference } from "@velvet/scenarios";
import type { CaseView } from "../engine/views.ts";
import { fixed } from "../words/numbers.ts";

/** All differences of one policy beside another where one camp's place asks, pair by pair. */
export function pairsOf(differences: DescribedHistories["differences"]): readonly (readonly PolicyDifference[])[] {
	const pairs = new Map<string, PolicyDifference[]>();
	for (const each of differences) {
		const key = `${each.asks} ${each.of} ${each.than}`;
		pairs.set(key, [...(pairs.get(key) ?? []), each]);
	}
	return [...pairs.values()];
}

/** Means in the same histories, each with its Monte Carlo error. */
export function pairSentence(pair: readonly PolicyDifference[], names: CaseView["campNames"], years: number): string {
	const [{ asks, of, than }] = pair;
	const say = ({ what, camp, mean, standardError }: PolicyDifference) => {
		const times = what === "left" || what === "self-determination" ? 100 : 1;
		const digits = what === "left" ? 1 : 2;
		const who = camp === null ? "all voters" : `${names[camp]} voters`;
		return `${words[what](who)} ${signed(times * mean, digits)} ± ${fixed(times * standardError, digits)}`;
	};
	return `${names[asks]} voters' place asks; ${of} beside ${than}, mean over the ${years} years: ${pair.map(say).join("; ")}.`;
}

const words: { readonly [what in PolicyDifference["what"]]: (who: string) => string } = {
	left: () => "histories of 100 with it apart in the end",
	"self-determination": (who) => `points of ${who} under their own camp's government`,
	"years-under-other": (who) => `years of ${who} under the other camp's`,
	grievance: (who) => `grievance of ${who}`,
};

function signed(value: number, digits: number): string {
	return `${value < 0 ? "−" : "+"}${fixed(Math.abs(value), digits)}`;
}
