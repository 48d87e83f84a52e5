import type { StageKey } from "../response/ladder.ts";
import type { Role } from "./ground.ts";

/** Names in a timeline, by role: the same template for both. */
export interface TimelineNames {
	readonly camp: (role: Role) => string;
	readonly place: (role: Role) => string;
	/** The whole country, or what remains of it. */
	readonly whole: string;
}

/** What happened at a stage, for a place that asked. */
export function stageSentence(stage: StageKey, passes: boolean, place: string): string {
	const [yes, no] = sentences[stage];
	return (passes ? yes : no).replace("{place}", place);
}

const sentences: { readonly [stage in StageKey]: readonly [string, string] } = {
	petition: ["The petition of {place} qualifies.", "The petition of {place} does not qualify."],
	"first-court": [
		"The court of first instance lets {place} vote.",
		"The court of first instance holds that {place} may not vote.",
	],
	appeal: ["On appeal {place} may vote.", "On appeal {place} may not vote."],
	"highest-court": ["The highest court lets {place} vote.", "The highest court holds that {place} may not vote."],
	legislature: [
		"The legislature passes a law for a vote in {place}.",
		"The legislature passes no law for a vote in {place}.",
	],
	vote: [
		"{place} votes, and more than the rule asks for say yes.",
		"{place} votes, and fewer than the rule asks for say yes.",
	],
	"second-vote": [
		"{place} votes a second time, and more than the rule asks for say yes.",
		"{place} votes a second time, and fewer than the rule asks for say yes.",
	],
	consent: ["The centre and {place} agree on terms.", "The centre and {place} agree on no terms."],
	lesser: ["{place} is given autonomy instead.", "Talks on autonomy for {place} come to nothing."],
	ratification: ["Both sides ratify the terms, and {place} leaves.", "The terms are not ratified, and {place} stays."],
};
