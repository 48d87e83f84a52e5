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
	petition: ["The petition for {place} qualifies.", "The petition for {place} does not qualify."],
	"first-court": [
		"The court of first instance lets the vote in {place} be held.",
		"The court of first instance forbids the vote in {place}.",
	],
	appeal: ["On appeal the vote in {place} may be held.", "On appeal the vote in {place} stays forbidden."],
	"highest-court": [
		"The highest court lets the vote in {place} be held.",
		"The highest court forbids the vote in {place}.",
	],
	legislature: [
		"The legislature passes a law for a vote in {place}.",
		"The legislature passes no law for a vote in {place}.",
	],
	vote: ["Vote in {place}: yes passes.", "Vote in {place}: yes does not pass."],
	"second-vote": ["Second vote in {place}: yes passes.", "Second vote in {place}: yes does not pass."],
	consent: ["Terms for {place} are agreed with the centre.", "No terms for {place} are agreed with the centre."],
	lesser: ["Autonomy is agreed for {place} instead.", "Talks on autonomy for {place} come to nothing."],
	ratification: [
		"Both sides ratify the terms: the parting of {place} is done.",
		"The terms for {place} are not ratified.",
	],
};
