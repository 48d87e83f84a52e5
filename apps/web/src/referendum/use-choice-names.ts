import { useMemo } from "react";
import type { AtlasView, CaseView } from "../engine/views.ts";
import { useSession } from "../state/session.ts";
import type { ChoiceNamesByKey } from "./assumption-words.ts";

/** Names of the choices of the recorded vote, by key. */
export function choiceNames(
	{ votes }: Pick<AtlasView, "votes">,
	{ scenario }: Pick<CaseView, "scenario">,
): ChoiceNamesByKey {
	const vote = votes.find(({ id }) => id === scenario.vote) ?? votes[0];
	return new Map(vote?.choices.map(({ key, name }) => [key, name]) ?? []);
}

export function useChoiceNames(): ChoiceNamesByKey {
	const atlas = useSession((session) => session.atlas);
	const theCase = useSession((session) => session.theCase);
	return useMemo(
		() => (atlas === null || theCase === null ? new Map() : choiceNames(atlas, theCase)),
		[atlas, theCase],
	);
}
